import { describe, expect, it } from 'vitest';
import { indicatorsOf, pipes, reading } from '../test/reading.ts';

const TITLE = 'Comune di Valdombra - Relazione performance 2023';
const FIRST = [
  'Obiettivo: Migliorare i servizi demografici',
  'Indicatore: Tempo medio di rilascio',
  'Valore atteso 2023: 15 giorni',
  'Valore raggiunto 2023: 12 giorni',
  'Percentuale di raggiungimento: 100%',
  'Peso: 25%',
];
const SECOND = [
  'Obiettivo: Ridurre l’arretrato',
  'Indicatore: Pratiche arretrate',
  'Valore atteso 2023: non più di 50',
  'Valore raggiunto 2023: 74',
  'Percentuale di raggiungimento: 52%',
  'Peso: 75%',
];
const ROWS = [
  'Migliorare i servizi demografici | Tempo medio di rilascio | 15 | 12 | 100% | Peso: 25',
  'Ridurre l’arretrato | Pratiche arretrate | 50 | 74 | 52% | Peso: 75',
];

describe('cards written line by line', () => {
  it.each([
    ['of two objectives, a blank line between', [TITLE, '', ...FIRST, '', ...SECOND], ROWS],
    ['without one', [TITLE, ...FIRST, ...SECOND], ROWS],
    ['as items', [TITLE, ...FIRST.map((line) => `- ${line}`)], ROWS.slice(0, 1)],
    [
      'of a plan, with an area over the objective',
      [
        'Area: Segreteria',
        'Obiettivo: Digitalizzare',
        'Indicatore: Fascicoli',
        'Target 2025: 50%',
        'Target 2026: 100%',
      ],
      ['Digitalizzare | Fascicoli | 50 | - | - | Target 2026: 100'],
    ],
  ])('%s', (_, lines, rows) => {
    expect(indicatorsOf(lines.join('\n'))).toEqual(rows);
  });

  it('every line is a row, and counted', () => {
    const { counts } = reading([TITLE, ...FIRST, ...SECOND].join('\n'));
    expect(counts).toMatchObject({ tables: 2, tableRows: 12, rows: 12, unread: 0, textBlocks: 1 });
  });

  it('tables after them keep their number in the document', () => {
    const table = pipes(['Indicatore', 'Target', 'Risultato'], ['Ore', '5', '4']);
    const { tables, rows } = reading([...FIRST, '', 'Altri indicatori', '', table].join('\n'));
    expect(tables.map(({ place }) => place.table)).toEqual([1, 2]);
    expect(rows.at(-1)?.place).toMatchObject({ table: 2, row: 2, line: 11 });
  });

  it.each([
    ['a glossary', ['Indicatore: misura di un fenomeno', 'Target: valore atteso', 'Obiettivo: risultato']],
    ['one line among others', ['Nota bene', 'Target 2025: 50%', 'Il piano prosegue.']],
    ['no indicator', ['Responsabile: Tecnico', 'Peso: 25%', 'Target 2025: 50%', 'Note: nessuna']],
  ])('%s stays text', (_, lines) => {
    const { counts } = reading(lines.join('\n'));
    expect(counts).toMatchObject({ tables: 0, textBlocks: lines.length });
  });
});
