import type { TableId } from '@traguardo/core/kernel';
import { decimal } from '@traguardo/core/kernel';
import type { DataTable } from '@traguardo/core/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnosis.ts';

const figures = fc.array(fc.array(fc.nat(5000), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 5,
});

describe('tables that cross-foot', () => {
  it('have nothing to tell', () => {
    fc.assert(
      fc.property(figures, (parts) => {
        expect(diagnose([crossFooted(parts)])).toEqual([]);
      }),
    );
  });

  it('with one inner cell changed, tell that cell and what it was', () => {
    fc.assert(
      fc.property(
        figures,
        fc.nat(),
        fc.nat(2),
        fc.integer({ min: 1, max: 900 }),
        (parts, at, column, more) => {
          const row = at % parts.length;
          const was = parts[row]?.[column] ?? 0;
          const found = diagnose([changed(crossFooted(parts), `r${row}`, `c${column}`, was + more)]);
          expect(found.map((one) => [one.cell.path, one.computed.toString()])).toEqual([
            [`table/t/r${row}/c${column}`, String(was)],
          ]);
        },
      ),
    );
  });

  it('with any texts in any cells, are judged without a throw', () => {
    fc.assert(
      fc.property(figures, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string())), (parts, edits) => {
        let table = crossFooted(parts);
        for (const [at, column, text] of edits) {
          const row = table.rows[at % table.rows.length]?.id ?? 'totale';
          table = withCell(table, row, column === 3 ? 'totale' : `c${column}`, { printed: text });
        }
        expect(Array.isArray(diagnose([table]))).toBe(true);
      }),
    );
  });
});

function crossFooted(parts: readonly (readonly number[])[]): DataTable {
  const columns = ['c0', 'c1', 'c2'];
  const sums = columns.map((_, index) => parts.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const rows = [...parts.map((row, index) => [`r${index}`, row] as const), ['totale', sums] as const];
  return {
    id: 't' as TableId,
    title: 't',
    section: 'people',
    columns: [...columns, 'totale'].map((id) => ({ id, label: id })),
    rows: rows.map(([id, row]) => {
      const cells = [...row, row.reduce((sum, one) => sum + one, 0)];
      return {
        id,
        label: id,
        cells: Object.fromEntries(
          [...columns, 'totale'].map((column, index) => [column, count(cells[index] ?? 0)]),
        ),
      };
    }),
    relations: [
      { id: 'riga', kind: 'sum', result: '*/totale', plus: columns.map((column) => `*/${column}`) },
      { id: 'colonna', kind: 'sum', result: 'totale/*', plus: parts.map((_, index) => `r${index}/*`) },
    ],
  };
}

function changed(table: DataTable, row: string, column: string, value: number): DataTable {
  return withCell(table, row, column, count(value));
}

function withCell(
  table: DataTable,
  row: string,
  column: string,
  cell: DataTable['rows'][number]['cells'][string],
): DataTable {
  const rows = table.rows.map((one) =>
    one.id === row ? { ...one, cells: { ...one.cells, [column]: cell } } : one,
  );
  return { ...table, rows };
}

function count(value: number) {
  const exact = decimal(String(value));
  if (!exact) throw new Error(String(value));
  return { printed: String(value), value: { kind: 'count' as const, value: exact, unit: '' } };
}
