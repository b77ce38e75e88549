import { describe, expect, it } from 'vitest';
import { dated, drafted } from '../test/drafted.ts';
import { pipes, tabs } from '../test/reading.ts';

/** Each indicator with its objective, that one's weight, its own, and its figures. */
const placed = (text: string) => {
  const { cycle, indicators } = drafted(text);
  return cycle.placements.map(({ indicator, node, weight, baselines, targets }) => {
    const over = cycle.nodes.find(({ id }) => id === node);
    const results = cycle.measurements.filter((one) => one.indicator === indicator);
    return [
      `${over?.title} (${over?.weights[0]?.share?.printed ?? '-'})`,
      `${indicators.find(({ id }) => id === indicator)?.title} (${weight?.printed ?? '-'})`,
      [...dated(baselines), ...dated(targets), ...dated(results)].join(', '),
      results.map(({ declared }) => declared?.printed ?? '-').join(),
    ].join(' | ');
  });
};

describe('indicators of cards in the draft', () => {
  it.each([
    {
      situation: 'one thing a row; a percentage of the objective as a whole is of no indicator',
      text: pipes(
        ['Centro di responsabilità', 'Polizia locale'],
        ['Obiettivo gestionale', 'Sicurezza'],
        ['Peso', '35%'],
        ['Indicatore 1', 'Pattuglie serali'],
        ['Target', '48'],
        ['Consuntivo', '51'],
        ['Indicatore 2', 'Ore nelle scuole'],
        ['Target', '60'],
        ['Consuntivo', '54'],
        ['Grado di raggiungimento complessivo', '95%'],
      ),
      rows: [
        'Sicurezza (35%) | Pattuglie serali (-) | 2024: 48, 2024: 51 | -',
        'Sicurezza (35%) | Ore nelle scuole (-) | 2024: 60, 2024: 54 | -',
      ],
    },
    {
      situation: 'the indicators of a card in columns, the weight that of the objective',
      text: '<table><tr><td>Struttura</td><td colspan="3">Pronto soccorso</td></tr><tr><td>Titolo obiettivo</td><td colspan="3">Ridurre le attese</td></tr><tr><td>Peso</td><td colspan="3">25</td></tr><tr><td>Indicatore</td><td>Valore di partenza</td><td>Valore atteso</td><td>Fonte</td></tr><tr><td>Accessi brevi</td><td>71%</td><td>80%</td><td>Flusso</td></tr></table>',
      rows: ['Ridurre le attese (25) | Accessi brevi (-) | 2023: 71%, 2024: 80% | '],
    },
    {
      situation: 'a card under another that has a table of indicators, in one sheet',
      text: tabs(
        ['Titolo obiettivo', 'Attese', '', ''],
        ['Responsabile', 'Direttore', '', ''],
        ['Indicatore', 'Baseline', 'Target', 'Fonte'],
        ['Accessi', '71%', '80%', 'Flusso'],
        ['Titolo obiettivo', 'Antibiotici', '', ''],
        ['Indicatore', 'Dosi', '', ''],
        ['Baseline', '18,4', '', ''],
        ['Target', '16,5', '', ''],
        ['Peso', '15%', '', ''],
      ),
      rows: [
        'Attese (-) | Accessi (-) | 2023: 71%, 2024: 80% | ',
        'Antibiotici (-) | Dosi (15%) | 2023: 18,4, 2024: 16,5 | ',
      ],
    },
    {
      situation: 'indicator and target beside each other',
      text: pipes(
        ['Obiettivo n. 5', 'Nuovo protocollo', '', ''],
        ['Settore', 'Affari generali', 'Responsabile', 'Segretario'],
        ['Peso', '20%', 'Tipologia', 'Sviluppo'],
        ['Indicatore', 'Documenti', 'Target', '5.000'],
        ['Indicatore', 'Uffici formati', 'Target', '12'],
      ),
      rows: [
        'Nuovo protocollo (20%) | Documenti (-) | 2024: 5.000 | ',
        'Nuovo protocollo (20%) | Uffici formati (-) | 2024: 12 | ',
      ],
    },
    {
      situation: 'the percentage of each indicator is its own',
      text: pipes(
        ['Titolo', 'Sportello'],
        ['Responsabile', 'Urbanistica'],
        ['Indicatore', 'Pratiche'],
        ['Target', '80'],
        ['Risultato', '72'],
        ['% raggiungimento', '90%'],
      ),
      rows: ['Sportello (-) | Pratiche (-) | 2024: 80, 2024: 72 | 90%'],
    },
  ])('$situation', ({ text, rows }) => {
    expect(placed(text)).toEqual(rows);
  });

  it('what else the card says stays a table', () => {
    const { cycle } = drafted(
      pipes(
        ['Titolo', 'Sportello'],
        ['Responsabile', 'Urbanistica'],
        ['Indicatore', 'Pratiche'],
        ['Target', '80'],
      ),
    );
    expect(cycle.tables.map(({ rows }) => rows.map(({ label }) => label))).toEqual([
      ['Titolo', 'Responsabile', 'Target'],
    ]);
  });
});
