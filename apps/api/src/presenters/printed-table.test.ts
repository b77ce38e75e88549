import type { SourcePlace, TableId } from '@traguardo/core/kernel';
import { cleanDraft, edit, setCell } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { cleanCycle } from '../test/clean-cycle.ts';
import { printedTables } from './printed-table.ts';

describe('a printed table', () => {
  it('tells each relation as one checks it by hand', async () => {
    const [table] = printedTables(await cleanCycle());
    const told = table?.relations.map(({ kind, is, result, formula, printed, computed }) => [
      kind,
      is,
      result,
      formula,
      printed,
      computed,
    ]);
    expect(told).toContainEqual(['sum', 'holds', 'Istruttori, Totale', 'Donne 12 + Uomini 6', '18', '18']);
    expect(told).toContainEqual([
      'ratio',
      'holds',
      'Istruttori, Quota donne',
      'Donne 12 ÷ Totale 18',
      '66,67%',
      '66,67%',
    ]);
    expect(told).toContainEqual(['at-most', 'holds', 'Istruttori, Totale', '≤ Totale 26', '18', '26']);
  });

  it('marks the cell a finding names, and the sum that does not hold', async () => {
    const draft = edit(cleanDraft(), (copy) => setCell(copy, 'totale', 'totale', '27'));
    const [table] = printedTables(await cleanCycle(undefined, draft));
    expect(table?.findings.map(({ code }) => code)).toContain('table-sum-wrong');
    expect(table?.rows.at(-1)?.cells[2]).toMatchObject({ figure: { printed: '27' }, finding: 'error' });
    const failing = table?.relations
      .filter(({ is }) => is === 'fails')
      .map(({ result, computed }) => [result, computed]);
    expect(failing).toContainEqual(['Totale, Totale', '26']);
  });

  it('gives each figure the place it was entered at; a body kept in no folder has its path alone', async () => {
    const place: SourcePlace = { file: 'cycles/2025/tables/personale.yaml', line: 12, column: 7 };
    const table = 'personale' as TableId;
    const draft = edit(cleanDraft(), (copy) => {
      copy.places.set(`table/${table}/istruttori/donne`, place);
    });
    const [placed] = printedTables(await cleanCycle(undefined, draft));
    const path = `table/${table}/istruttori/donne`;
    expect(placed?.rows[0]?.cells[0]?.place).toEqual({ path, file: place.file, line: place.line });
    const other = `table/${table}/istruttori/uomini`;
    expect(placed?.rows[0]?.cells[1]?.place).toEqual({ path: other, file: null, line: null });
  });
});
