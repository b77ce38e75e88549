import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Block, LIMITS, type SourceDocument } from '../document/index.ts';
import { openDocument } from '../open/open-document.ts';

const FORMATS: Readonly<Record<string, string>> = {
  100: '0.0%',
  101: '[$-410]dd/mm/yyyy',
  102: '#,##0.00 "€"',
  103: '[$€-410] #,##0.00;[Red]-[$€-410] #,##0.00',
  104: 'd/m/yyyy h:mm',
  105: '[h]:mm',
  106: '00000',
  107: '[Red]0.00" giorni"',
};
const STYLE_IDS = [0, 3, 9, 10, 14, 20, 100, 101, 102, 103, 104, 105, 106, 107];
const BOLD = STYLE_IDS.length;

interface Made {
  readonly sheets: readonly { readonly name?: string; readonly state?: string; readonly xml: string }[];
  readonly strings?: string;
  readonly date1904?: boolean;
  readonly more?: Readonly<Record<string, string>>;
}

function workbook({ sheets, strings = '', date1904 = false, more = {} }: Made): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map(({ name, state = 'visible' }, at) => {
        return `<sheet name="${name ?? `Foglio${at + 1}`}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`;
      })
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="r${at}" Type="${type}/worksheet" Target="worksheets/s${at}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${Object.entries(FORMATS)
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join(
        '',
      )}</numFmts><fonts><font/><font><b/></font></fonts><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${[
      ...STYLE_IDS.map((id) => `<xf numFmtId="${id}" fontId="0"/>`),
      '<xf numFmtId="0" fontId="1"/>',
    ].join('')}</cellXfs></styleSheet>`,
    ...more,
  };
  for (const [at, { xml }] of sheets.entries()) {
    parts[`xl/worksheets/s${at}.xml`] = xml.includes('<worksheet') ? xml : `<worksheet>${xml}</worksheet>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Rows of words parted by `|`; an empty line is a blank row; `*` before a word makes it bold. */
function grid(rows: readonly string[], merges: readonly string[] = []): string {
  const cell = (word: string): string =>
    word === ''
      ? '<c/>'
      : `<c t="inlineStr" s="${word.startsWith('*') ? BOLD : 0}"><is><t>${word.replace('*', '')}</t></is></c>`;
  const xml = rows.map((row) => `<row>${row.split('|').map(cell).join('')}</row>`).join('');
  return `<sheetData>${xml}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

function read(made: Made): SourceDocument {
  const outcome = openDocument(workbook(made), 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** Blocks in short: `# text` for headings, `text`, and tables as `[a|b / c|d]` with spans as `a<columns,rows>`. */
function short(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'text') {
      return (block.role.is === 'heading' ? `${'#'.repeat(block.role.level)} ` : '') + block.text;
    }
    const rows = block.rows.map(({ cells }) =>
      cells
        .map(({ text, columnSpan, rowSpan }) => {
          return columnSpan + rowSpan > 2 ? `${text}<${columnSpan},${rowSpan}>` : text;
        })
        .join('|'),
    );
    return `[${rows.join(' / ')}]`;
  });
}

/** The text of one cell, read as the only one of its sheet. */
function one(cell: string, made: Partial<Made> = {}): string {
  const { blocks } = read({ sheets: [{ xml: `<sheetData><row>${cell}</row></sheetData>` }], ...made });
  return short(blocks)[1] ?? '';
}

describe('values of cells', () => {
  it.each([
    ['plain integer', 0, '1284', '1284'],
    ['decimal', 0, '0.5', '0,5'],
    ['binary noise', 0, '0.85000000000000009', '0,85'],
    ['small with exponent', 0, '1.5E-3', '0,0015'],
    ['large with exponent', 0, '1.2E+7', '12000000'],
    ['negative', 0, '-12.25', '-12,25'],
    ['zero', 0, '0', '0'],
    ['long integer kept whole', 0, '12345678901234567', '12345678901234567'],
    ['grouped', 3, '1234567.5', '1.234.567,5'],
    ['grouped, short', 3, '-999', '-999'],
    ['percent', 9, '0.85', '85%'],
    ['percent with noise', 9, '0.85000000000000009', '85%'],
    ['percent keeps decimals', 9, '0.855', '85,5%'],
    ['percent of decimals, whole', 10, '0.5', '50,00%'],
    ['percent, custom', 100, '1', '100,0%'],
    ['percent, tiny', 10, '0.0005', '0,05%'],
    ['percent, zero', 10, '0', '0,00%'],
    ['date', 14, '46022', '31/12/2025'],
    ['date, custom with place', 101, '46022', '31/12/2025'],
    ['day zero', 14, '0', '00/01/1900'],
    ['first day', 14, '1', '01/01/1900'],
    ['day before the leap day that is not', 14, '59', '28/02/1900'],
    ['the leap day that is not', 14, '60', '29/02/1900'],
    ['day after it', 14, '61', '01/03/1900'],
    ['negative under a date format', 14, '-1', '-1'],
    ['time', 20, '0.5', '12:00'],
    ['date and time', 104, '46022.604166666664', '31/12/2025 14:30'],
    ['rounded to the next day', 104, '46021.9999999999', '31/12/2025 00:00'],
    ['elapsed', 105, '1.5', '36:00'],
    ['euro', 102, '1234.5', '€ 1.234,50'],
    ['euro by place, negative', 103, '-20', '-€ 20,00'],
    ['leading zeros', 106, '184', '00184'],
    ['words of the format are no date', 107, '3.5', '3,50'],
  ])('%s', (_, id, raw, expected) => {
    expect(one(`<c s="${STYLE_IDS.indexOf(id)}"><v>${raw}</v></c>`)).toBe(expected);
  });

  it.each([
    ['yes', '<c t="b"><v>1</v></c>', 'SI'],
    ['no', '<c t="b"><v>0</v></c>', 'NO'],
    ['error', '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['written date', '<c t="d"><v>2025-12-31T00:00:00</v></c>', '31/12/2025'],
    ['cached number', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['cached text', '<c t="str"><f>A1</f><v>Sede</v></c>', 'Sede'],
    ['shared and rich, readings left out', '<c t="s"><v>0</v></c>', 'Punteggio massimo'],
    ['escaped', '<c t="inlineStr"><is><t>uno_x000A_due</t></is></c>', 'uno\ndue'],
  ])('%s', (_, cell, expected) => {
    const strings = '<si><r><t>Punteggio </t></r><r><t>massimo</t></r><rPh><t>x</t></rPh></si>';
    expect(one(cell, { strings })).toBe(expected);
  });

  it('counts days from 1904 when the workbook says so', () => {
    expect(one('<c s="4"><v>44560</v></c>', { date1904: true })).toBe('31/12/2025');
    expect(one('<c s="4"><v>0</v></c>', { date1904: true })).toBe('01/01/1904');
  });
});

describe('blocks of a sheet', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['one table', ['a|b', 'c|'], [], ['[a|b / c|]']],
    ['stacked', ['a|b', 'c|d', '', 'e|f'], [], ['[a|b / c|d]', '[e|f]']],
    ['side by side', ['a|b||e|f', 'c|d||g|h'], [], ['[a|b / c|d]', '[e|f / g|h]']],
    ['side by side under a title', ['*T', 'a|b||e', 'c|d||g'], [], ['## T', '[a|b / c|d]', '[e / g]']],
    ['title over a table', ['Titolo', 'a|b', 'c|d'], [], ['Titolo', '[a|b / c|d]']],
    ['bold title apart', ['*Titolo', '', 'a|b', 'c|d'], [], ['## Titolo', '[a|b / c|d]']],
    ['note below', ['a|b', 'c|d', 'nota'], [], ['[a|b / c|d]', 'nota']],
    ['rows left unfilled', ['a|b', 'c|d', 'e|', 'f|'], [], ['[a|b / c|d / e| / f|]']],
    ['lines of prose', ['uno', 'due', 'tre'], [], ['uno', 'due', 'tre']],
    ['list beside a table', ['a|b||x', 'c|d||y'], [], ['[a|b / c|d]', '[x / y]']],
    ['last value not at the left', ['a|b', 'c|d', '|9'], [], ['[a|b / c|d / |9]']],
    ['merged title', ['Titolo||', 'a|b|c', 'd|e|f'], ['A1:C1'], ['Titolo', '[a|b|c / d|e|f]']],
    ['heading over some columns', ['|H|', 'a|b|c'], ['B1:C1'], ['[|H<2,1> / a|b|c]']],
    ['merged down', ['a|b', '|c', 'd|e'], ['A1:A2'], ['[a<1,2>|b / c / d|e]']],
    ['merged down first alone', ['a|', '|c', 'd|e'], ['A1:A2'], ['[a<1,2>| / c / d|e]']],
    ['empty merge', ['a|b|c', 'd||'], ['B2:C2'], ['[a|b|c / d|<2,1>]']],
    ['merge over whole columns', ['a|b', 'c|d'], ['A1:A1048576'], ['[a<1,2>|b / d]']],
  ])('%s', (_, rows, merges, expected) => {
    expect(short(read({ sheets: [{ xml: grid(rows, merges) }] }).blocks)).toEqual(['# Foglio1', ...expected]);
  });

  it('gives places of the sheet and numbers tables over the document', () => {
    const { blocks } = read({ sheets: [{ xml: grid(['', '|a|b', '|c|d']) }, { xml: grid(['e|f']) }] });
    expect(blocks[1]?.place).toEqual({ sheet: 'Foglio1', table: 1, row: 2, column: 2 });
    expect(blocks[3]?.place).toEqual({ sheet: 'Foglio2', table: 2, row: 1, column: 1 });
    const table = blocks[1];
    expect(table?.kind === 'table' && table.rows[1]?.place).toEqual({ sheet: 'Foglio1', table: 1, row: 3 });
  });

  it('marks the heading row of a table that the file defines', () => {
    const { blocks } = read({
      sheets: [{ xml: grid(['a|b', 'c|d']) }],
      more: {
        'xl/worksheets/_rels/s0.xml.rels':
          '<Relationships><Relationship Id="t" Type="x/table" Target="../tables/t.xml"/></Relationships>',
        'xl/tables/t.xml': '<table ref="A1:B2"/>',
      },
    });
    const table = blocks[1];
    const headers = table?.kind === 'table' ? table.rows.map(({ cells }) => cells[0]?.header) : [];
    expect(headers).toEqual([true, false]);
  });
});

describe('notices', () => {
  it('takes the place of a control drawn on the sheet for no row', () => {
    const xml = `${grid(['a|b'])}<controls><anchor><row>7</row><c/></anchor></controls>`;
    expect(short(read({ sheets: [{ xml }] }).blocks)).toEqual(['# Foglio1', '[a|b]']);
  });

  it('tells a formula without value, and never evaluates it', () => {
    const { blocks, notices } = read({
      sheets: [{ xml: '<sheetData><row r="3"><c r="B3"><f>SUM(A1:A2)</f></c></row></sheetData>' }],
    });
    expect(blocks).toHaveLength(1);
    expect(notices).toEqual([
      {
        code: 'formula-without-value',
        place: { sheet: 'Foglio1', row: 3, column: 2 },
        params: { cell: 'B3', formula: 'SUM(A1:A2)' },
      },
    ]);
  });

  it.each<[string, Made, readonly string[]]>([
    ['hidden sheet', { sheets: [{ xml: grid(['a']), state: 'veryHidden' }] }, ['hidden-sheet-read']],
    [
      'hidden rows',
      { sheets: [{ xml: '<sheetData><row hidden="1"><c><v>1</v></c></row></sheetData>' }] },
      ['hidden-rows-read'],
    ],
    [
      'many blank rows',
      { sheets: [{ xml: grid(['a', ...Array.from({ length: 20_000 }, () => '|')]) }] },
      ['blank-rows-skipped'],
    ],
    [
      'macros and comments',
      { sheets: [{ xml: grid(['a']) }], more: { 'xl/vbaProject.bin': 'x', 'xl/comments1.xml': '<c/>' } },
      ['macros-ignored', 'comments-ignored'],
    ],
  ])('%s', (_, made, expected) => {
    const { notices, blocks } = read(made);
    expect(notices.map(({ code }) => code)).toEqual(expected);
    expect(blocks).toHaveLength(2);
  });
});

describe('refusals', () => {
  const plain = workbook({ sheets: [{ xml: grid(['a|b', 'c|d']) }] });
  const doctype = '<!DOCTYPE x [<!ENTITY e "e">]><worksheet/>';
  it.each<[string, Uint8Array, Partial<typeof LIMITS>, string]>([
    ['nothing', new Uint8Array(), {}, 'empty'],
    ['truncated', plain.slice(0, plain.length - 200), {}, 'corrupt'],
    ['no workbook', zipSync({ 'a.txt': strToU8('a') }), {}, 'archive'],
    ['document type', workbook({ sheets: [{ xml: doctype }] }), {}, 'declared-entities'],
    ['part cut short', workbook({ sheets: [{ xml: '<worksheet><sheetData>' }] }), {}, 'corrupt'],
    [
      'string that is not there',
      workbook({ sheets: [{ xml: '<sheetData><row><c t="s"><v>7</v></c></row></sheetData>' }] }),
      {},
      'corrupt',
    ],
    [
      'cell beyond the sheet',
      workbook({ sheets: [{ xml: '<sheetData><row r="9999999"/></sheetData>' }] }),
      {},
      'corrupt',
    ],
    ['too many cells', plain, { cells: 3 }, 'too-many-cells'],
    ['too many characters', plain, { characters: 3 }, 'too-large'],
    ['too large', plain, { fileBytes: 10 }, 'too-large'],
  ])('%s', (_, bytes, limits, code) => {
    const outcome = openDocument(bytes, 'a.xlsx', { limits: { ...LIMITS, ...limits } });
    expect(outcome.ok ? 'read' : outcome.refusal.code).toBe(code);
  });
});

it('reads a hundred thousand rows without keeping anyone waiting', { timeout: 30_000 }, () => {
  const row = `<row>${'<c><v>12.5</v></c>'.repeat(6)}</row>`;
  const bytes = workbook({ sheets: [{ xml: `<sheetData>${row.repeat(100_000)}</sheetData>` }] });
  const start = performance.now();
  const outcome = openDocument(bytes, 'a.xlsx');
  expect(outcome.ok && outcome.value.blocks).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});

it('parts a sheet of thousands of lone columns in one pass', { timeout: 30_000 }, () => {
  const row = `<row>${'<c><v>1</v></c><c/>'.repeat(8000)}</row>`;
  const bytes = workbook({ sheets: [{ xml: `<sheetData>${row.repeat(50)}</sheetData>` }] });
  const start = performance.now();
  const outcome = openDocument(bytes, 'a.xlsx');
  expect(outcome.ok && outcome.value.blocks).toHaveLength(8001);
  expect(performance.now() - start).toBeLessThan(10_000);
});
