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
  const others = [...new Set(rows.flatMap(columnsBesideName))];
  const columnIds = new Slugs();
  const columns = others.map((label) => ({ id: columnIds.take(label, 'colonna'), label: wordsOf(label) }));
  const rowIds = new Slugs();
  const kept = rows.map((row) => {
    const { cells = {}, group } = row;
    const label = [group, row.label].filter((part) => part).join(': ');
    const beside = new Set(columnsBesideName(row));
    return {
      id: rowIds.take(label, 'riga'),
      label: wordsOf(label),
      cells: Object.fromEntries(
        others.flatMap((name, index) => {
          const cell = cells[name];
          const column = columns[index];
          return cell && column && beside.has(name) && cell.printed !== ''
            ? [[column.id, printedOf(cell.printed)]]
            : [];
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

/** The columns of a row in the order of the table, without the one whose cell names the row. */
function columnsBesideName({ label, columns = [], cells = {} }: ReadRow): string[] {
  const name = columns.find((column) => cells[column]?.printed === label);
  return columns.filter((column) => column !== name);
}
