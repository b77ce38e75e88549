import { paths } from './paths.ts';
import type { SheetFamily, SheetFormat } from './sheet.ts';

/** Where a table is taken away: as data, or as a file. */
export const sheetPaths = {
  sheet: (body: string, year: number, family: SheetFamily, id: string) =>
    `${paths.sheets(body, year)}/${family}/${encodeURIComponent(id)}`,
  file: (body: string, year: number, family: SheetFamily, id: string, format: SheetFormat) =>
    `${sheetPaths.sheet(body, year, family, id)}/${format}`,
} as const;
