import { describe, expect, it } from 'vitest';
import { reading, tabs } from '../test/reading.ts';

describe('what names a row, and the order of its cells', () => {
  it('columns that are years stay after the name of the row', () => {
    const { rows } = reading(
      `# Indici\n\n${tabs(['Indici', '2022', '2023'], ['Indice di liquidita', '1,5', '2,0'], ['Indice di rigidita', '0,5', '0,7'])}`,
    );
    expect(rows.map(({ label, columns }) => [label, columns])).toEqual([
      ['Indice di liquidita', ['Indici', '2022', '2023']],
      ['Indice di rigidita', ['Indici', '2022', '2023']],
    ]);
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['2022', '2023', 'Indici']);
  });

  it('the row of a card is named by its label', () => {
    const { rows } = reading(
      tabs(
        ['Obiettivo', 'Servizi in rete'],
        ['Responsabile', 'Dirigente'],
        ['Peso', '20%'],
        ['Note', 'nessuna'],
      ),
    );
    expect(rows.map(({ label, columns }) => [label, columns])).toEqual([
      ['Obiettivo', ['Obiettivo']],
      ['Responsabile', ['Responsabile']],
      ['Peso', ['Peso']],
      ['Note', ['Note']],
    ]);
  });
});

describe('a title in the table, over its heading', () => {
  it.each(['Obiettivo 1.1 Migliorare i servizi', 'Prospettiva: Utenti', 'Peso obiettivo'])('%s', (title) => {
    const heading = ['Indicatore', 'Target', 'Risultato', '% raggiungimento'];
    const [row] = reading(
      `<table><tr><td colspan=4>${title}<tr><th>${heading.join('<th>')}<tr><td>Corsi<td>10<td>9<td>90%</table>`,
    ).rows;
    expect(row).toMatchObject({
      indicator: 'Corsi',
      target: { printed: '10' },
      value: { printed: '9' },
      declared: { printed: '90%' },
    });
    expect(row?.group).toBeUndefined();
  });
});
