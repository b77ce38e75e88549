import type { TableId } from '@traguardo/core/kernel';
import type { DataTable, Occurrence, TableSection } from '@traguardo/core/plan';
import type { ReadRow, ReadTable, RowKind } from '../recognise/read-row.ts';
import { placeOf } from './place-of.ts';
import { printedOf, wordsOf } from './printed-of.ts';
import { Slugs } from './slugs.ts';

/** In which part of the plan a table of each kind is kept; all others among the processes. */
const SECTIONS: Partial<Readonly<Record<RowKind, TableSection>>> = {
  finance: 'finance',
  index: 'finance',
  resource: 'finance',
  holding: 'context',
  staff: 'people',
};

/** A table of figures as the plan keeps it, and where each of its rows is printed. */
export function draftTable(
  { kind, section }: ReadTable,
  rows: readonly ReadRow[],
  id: string,
  occurrenceIds: Slugs,
): { readonly table: DataTable; readonly occurrences: readonly Occurrence[] } {
  const names = new Set(rows.map(nameColumn));
  const others = [...new Set(rows.flatMap(({ cells = {} }) => Object.keys(cells)))].filter(
    (label) => !names.has(label),
  );
  const columnIds = new Slugs();
  const columns = others.map((label) => ({ id: columnIds.take(label, 'colonna'), label: wordsOf(label) }));
  const rowIds = new Slugs();
  const kept = rows.map((row) => {
    const { cells = {}, group } = row;
    const label = [group, cells[nameColumn(row)]?.printed].filter((part) => part).join(': ');
    return {
      id: rowIds.take(label, 'riga'),
      label: wordsOf(label),
      cells: Object.fromEntries(
        others.flatMap((name, index) => {
          const cell = cells[name];
          const column = columns[index];
          return cell && column && cell.printed !== '' ? [[column.id, printedOf(cell.printed)]] : [];
        }),
      ),
    };
  });
  return {
    table: {
      id: id as TableId,
      title: wordsOf(section.split(' > ').at(-1) || id),
      section: (kind && SECTIONS[kind]) ?? 'process',
      columns,
      rows: kept,
      relations: [],
    },
    occurrences: rows.map((row, index) => ({
      id: occurrenceIds.take(`${id}-${kept[index]?.id ?? ''}`, 'riga'),
      view: `table/${id}`,
      title: kept[index]?.label ?? '',
      ...placeOf(row.place),
    })),
  };
}

/** The column that names the row: the first that is no year, for JavaScript puts those before all others. */
function nameColumn({ cells = {} }: ReadRow): string {
  return Object.keys(cells).find((label) => !/^(?:19|20)\d\d$/.test(label)) ?? '';
}
