import type { DocumentReading, SourceDocument, Table } from '@traguardo/intake';

/** Where a row of the reading stands: the table by its number, the row in it, both from 1. */
export interface At {
  readonly table: number;
  readonly at: number;
}

/** The tables of a document and the way from the rows of its reading back to them. */
export interface RowPlaces {
  readonly tables: readonly Table[];
  readonly rows: readonly At[];
  readonly unread: readonly At[];
  /** Per table, from which row of the reading its own begin. */
  readonly firstRow: readonly number[];
}

/** A reading lists rows table after table; each keeps the place of the row it was read from. */
export function rowPlaces(document: SourceDocument, reading: DocumentReading): RowPlaces {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const rows: At[] = [];
  const unread: At[] = [];
  const firstRow: number[] = [];
  for (const [index, table] of tables.entries()) {
    const read = reading.tables[index];
    const numbers = new Map(table.rows.map(({ place }, row) => [place, row + 1]));
    const at = (place: Table['place'] | undefined) => (place && numbers.get(place)) ?? 0;
    firstRow.push(rows.length);
    for (let left = read?.rows ?? 0; left > 0; left -= 1) {
      rows.push({ table: index + 1, at: at(reading.rows[rows.length]?.place) });
    }
    for (let left = read?.unread ?? 0; left > 0; left -= 1) {
      unread.push({ table: index + 1, at: at(reading.unread[unread.length]?.place) });
    }
  }
  return { tables, rows, unread, firstRow };
}
