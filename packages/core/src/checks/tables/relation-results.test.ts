import { cleanDraft } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import type { TableId } from '../../kernel/index.ts';
import type { DataTable } from '../../plan/index.ts';
import { read } from '../../value/index.ts';
import { relationResults } from './relation-results.ts';

const said = (printed: string) => {
  const reading = read(printed);
  return reading.ok ? { printed, value: reading.value } : { printed, refused: reading.refused };
};

const table = (full: string, part: string, total: string): DataTable => ({
  id: 'presenza' as TableId,
  title: 'Presenza',
  section: 'people',
  columns: [
    { id: 'pieno', label: 'Tempo pieno' },
    { id: 'parziale', label: 'Tempo parziale' },
    { id: 'totale', label: 'Totale' },
  ],
  rows: [
    {
      id: 'tutti',
      label: 'Tutti',
      cells: { pieno: said(full), parziale: said(part), totale: said(total) },
    },
  ],
  relations: [{ id: 'riga', kind: 'sum', result: '*/totale', plus: ['*/pieno', '*/parziale'] }],
});

describe('the relations of a table, each with its verdict', () => {
  it.each([
    ['la somma torna', '114', '19', '133', 'holds', '133'],
    ['la somma non torna: si dice quanto farebbe', '114', '20', '133', 'fails', '134'],
    ['un trattino vale niente, e la somma torna', '3', '-', '3', 'holds', '3'],
    ['una parola non si somma: non si giudica', '3', 'alcuni', '3', 'skipped', null],
  ] as const)('%s', (_situation, full, part, total, is, computed) => {
    const [result] = relationResults([table(full, part, total)]);
    expect(result).toMatchObject({ is, computed });
    expect(result?.parts.map(({ role, cell }) => [role, cell.column.label])).toEqual([
      ['plus', 'Tempo pieno'],
      ['plus', 'Tempo parziale'],
    ]);
  });

  it('every relation of the clean body holds', () => {
    const results = relationResults(cleanDraft().cycles[0]?.tables ?? []);
    expect(results.length).toBeGreaterThan(4);
    expect(results.filter(({ is }) => is !== 'holds')).toEqual([]);
  });
});
