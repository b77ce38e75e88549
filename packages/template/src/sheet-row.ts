import type { PartName } from './parts.ts';

/** A row of a sheet by the keys of its columns, as text; empty cells are absent. */
export type SheetRow = Readonly<Record<string, string>>;

/** All rows of the template, by part. */
export type TemplateRows = Readonly<Record<PartName, readonly SheetRow[]>>;
