import type { SourceDocument } from '@traguardo/intake';

/** The texts of a sheet by row and column, both from 1, whatever blank rows stand between them. */
export type SheetCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** The cells of every sheet of a workbook that was read, empty ones left out. */
export function cellsOf({ blocks }: SourceDocument): ReadonlyMap<string, SheetCells> {
  const sheets = new Map<string, Map<number, Map<number, string>>>();
  const put = (sheet: string, row: number, column: number, text: string) => {
    if (text === '') return;
    const rows = sheets.get(sheet) ?? new Map<number, Map<number, string>>();
    sheets.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells);
    cells.set(column, text);
  };
  for (const block of blocks) {
    const { sheet = '', column: left = 1 } = block.place;
    if (block.kind === 'text') {
      if (block.place.row !== undefined) put(sheet, block.place.row, left, block.text);
      else if (!sheets.has(sheet)) sheets.set(sheet, new Map());
    } else {
      for (const { place, cells } of block.rows)
        for (const { column, text } of cells) put(sheet, place.row ?? 0, left + column, text);
    }
  }
  return sheets;
}
