import type { Place, Table } from '../document/index.ts';

/** A row of a table laid on its grid: one text per column, empty where nothing stands or a span covers. */
export interface GridRow {
  readonly place: Place;
  readonly texts: readonly string[];
  /** Columns over which the cell at this place spreads; 1 where there is none. */
  readonly spans: readonly number[];
  /** Rows over which the cell at this place spreads; 1 where there is none. */
  readonly depths: readonly number[];
  readonly strong: boolean;
}

/** The table's rows, all as wide as its widest. */
export function gridOf(table: Table): readonly GridRow[] {
  const width = table.rows.reduce(
    (most, { cells }) => cells.reduce((wide, cell) => Math.max(wide, cell.column + cell.columnSpan), most),
    0,
  );
  return table.rows.map(({ place, cells }) => {
    const texts = Array.from({ length: width }, () => '');
    const spans = Array.from({ length: width }, () => 1);
    const depths = Array.from({ length: width }, () => 1);
    for (const cell of cells) {
      texts[cell.column] = cell.text;
      spans[cell.column] = cell.columnSpan;
      depths[cell.column] = cell.rowSpan;
    }
    const filled = cells.filter(({ text }) => text !== '');
    return { place, texts, spans, depths, strong: filled.length > 0 && filled.every(({ strong }) => strong) };
  });
}

/** Nothing written, or only the dashes with which Markdown parts the heading from the rows. */
export function isBlank({ texts }: GridRow): boolean {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return true;
  return said.some((text) => text.length > 2) && said.every((text) => /^:?-{2,}:?$/.test(text));
}

/** The row as one line, for a person to recognise. */
export function lineOf({ texts }: GridRow): string {
  return texts.filter((text) => text !== '').join(' | ');
}
