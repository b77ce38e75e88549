import { Workbook } from '@cj-tech-master/excelts';
import type { Sheet, SheetCell } from '@traguardo/contracts';
import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';
import { fileName } from './file-name.ts';
import { shiftLeft } from './shift-left.ts';
import { xlsxOf } from './xlsx.ts';

const number = (value: string, unit: string, printed: string | null = null): SheetCell => ({
  kind: 'number',
  value,
  unit,
  printed,
});
const text = (text: string, printed: string | null = null): SheetCell => ({ kind: 'text', text, printed });

function sheet(...rows: readonly (readonly SheetCell[])[]): Sheet {
  return {
    id: 'prova',
    family: 'document',
    title: 'Tabella di prova',
    subject: 'Camera di Valchiara, ciclo 2025: PIAO',
    at: '2025-12-31',
    notes: ['Dati al 31/12/2025', 'Fonte: Istat'],
    columns: [
      { id: 'voce', label: 'Voce', printed: false },
      { id: 'valore', label: 'Valore', printed: true },
    ],
    rows: rows.map((row) => [...row]),
  };
}

const csv = (...rows: readonly (readonly SheetCell[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(sheet(...rows)));

describe('CSV for a spreadsheet set to Italian', () => {
  it('begins with the byte order mark and one header row, and ends every line as spreadsheets do', () => {
    expect(csv([text('Donne'), number('68', '', '68')])).toBe(
      '\uFEFFVoce;Valore;Valore (come stampato)\r\nDonne;68;68\r\n',
    );
  });

  it.each([
    ['importo con i centesimi', number('4533772.91', 'EUR', '4.533.772,91'), '4533772,91;4.533.772,91'],
    ['percentuale', number('98.77', '%', '98,77%'), '98,77%;98,77%'],
    ['negativo: è un numero, non una formula', number('-25', 'giorni', '-25 giorni'), "-25;'-25 giorni"],
    ['data', { kind: 'date', date: '2023-10-30', printed: '30/10/2023' }, '30/10/2023;30/10/2023'],
    ['niente non è zero', { kind: 'blank', printed: '-' }, ";'-"],
    [
      'parole col punto e virgola',
      text('2023: 50; 2024: 55', '2023: 50; 2024: 55'),
      '"2023: 50; 2024: 55";"2023: 50; 2024: 55"',
    ],
    ['virgolette', text('la «rete» "SUAP"', 'x'), '"la «rete» ""SUAP""";x'],
  ] as const)('%s', (_situation, cell, expected) => {
    expect(csv([text('a'), cell]).split('\r\n')[1]).toBe(`a;${expected}`);
  });

  it.each([
    ['uguale', '=1+1'],
    ['più', '+39 030'],
    ['meno', '-cmd'],
    ['meno tipografico', '−3'],
    ['chiocciola', '@SUM(A1)'],
    ['spazi prima', '  =1+1'],
    ['tabulazione', '\t=1+1'],
  ])('a text that begins like a formula stays text: %s', (_situation, formula) => {
    expect(csv([text(formula), text('b', 'b')]).split('\r\n')[1]).toMatch(/^'/);
  });
});

describe('a workbook', () => {
  it('has title, source, header, real numbers, shares and dates, and the text as printed beside', async () => {
    const bytes = await xlsxOf(
      sheet(
        [text('Spesa'), number('4533772.91', 'EUR', '4.533.772,91')],
        [text('Quota'), number('98.77', '%', '98,77%')],
        [text('Giorno'), { kind: 'date', date: '2023-10-30', printed: '30/10/2023' }],
        [text('=1+1'), text('=SUM(A1)', '=SUM(A1)')],
        [text('Niente'), { kind: 'blank', printed: '-' }],
      ),
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const page = workbook.getWorksheet('Dati');
    const at = (address: string) => page?.getCell(address);
    expect([at('A1')?.value, at('A4')?.value]).toEqual(['Tabella di prova', 'Fonte: Istat']);
    expect([at('A6')?.value, at('B6')?.value]).toEqual(['Voce', 'Valore']);
    expect([at('B7')?.value, at('B7')?.numFmt]).toEqual([4533772.91, '#,##0.00 [$€-410]']);
    expect([at('B8')?.value, at('B8')?.numFmt]).toEqual([0.9877, '#,##0.00%']);
    expect(at('B9')?.value).toEqual(new Date('2023-10-30T00:00:00Z'));
    expect([at('A10')?.value, at('B10')?.value, at('B10')?.formula]).toEqual(['=1+1', '=SUM(A1)', undefined]);
    expect(at('B11')?.value).toBeNull();
    const printed = workbook.getWorksheet('Come stampato');
    expect(printed?.getCell('B7').value).toBe('4.533.772,91');
    expect(printed?.getCell('B11').value).toBe('-');
  });

  it('of a table without printed figures has one page', async () => {
    const workbook = new Workbook();
    const computed = sheet([text('a'), number('1', '')]);
    await workbook.xlsx.load(
      await xlsxOf({
        ...computed,
        columns: computed.columns.map((column) => ({ ...column, printed: false })),
      }),
    );
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Dati']);
  });
});

it.each([
  ['98.77', 2, '0.9877'],
  ['5', 2, '0.05'],
  ['-114', 2, '-1.14'],
  ['100.00', 2, '1.0000'],
  ['1234.5', 3, '1.2345'],
])('%s divided by ten, %i times, is %s', (value, by, expected) => {
  expect(shiftLeft(value, by)).toBe(expected);
});

it.each([
  ['cciaa-bergamo', 'personale-area', 'cciaa-bergamo-2023-personale-area.csv'],
  ['cciaa-bergamo', 'a/b', 'cciaa-bergamo-2023-a-b.csv'],
  ['città "x"\r\n', 'tabella', 'citta-x-2023-tabella.csv'],
])('the file of %s, %s, is called %s', (body, id, name) => {
  expect(fileName(body, 2023, id, 'csv')).toBe(name);
});
