import { done, type Finding, type Outcome, refused } from '@traguardo/core/kernel';
import { type DraftDossier, type Problem, validate } from '@traguardo/core/plan';
import type { SourceDocument } from '@traguardo/intake';
import { cellsOf, type SheetCells } from './cells.ts';
import { dossierOf, type FoundParts } from './from-rows.ts';
import { HELP, headingKey, LISTS, type Part, type PartName, partsOf } from './parts.ts';
import { checkReferences } from './references.ts';
import type { FoundRow } from './sheet-reader.ts';
import { cellName, isDoubt, type Slip, slipFinding } from './slip.ts';

/** The row of the headings; the data begin below. */
const HEADINGS = 1;

/** What a template without errors holds, and the figures it is asked about. */
export interface FilledTemplate {
  readonly dossier: DraftDossier;
  readonly doubts: readonly Slip[];
}

/** True where a workbook is the product's own template, filled in or not. */
export function isTemplate(document: SourceDocument): boolean {
  if (document.format !== 'xlsx') return false;
  const sheets = cellsOf(document);
  const known = partsOf(2000).filter(({ sheet }) => sheets.has(sheet));
  const [body] = partsOf(2000);
  const first = body?.columns[0]?.heading ?? '';
  const fields = [...(sheets.get(body?.sheet ?? '')?.values() ?? [])].map((row) =>
    headingKey(row.get(1) ?? ''),
  );
  return known.length > 3 && fields.includes(headingKey(first));
}

/** The template without the sheets that only help to fill it in: what there is to show of it. */
export function withoutHelp(document: SourceDocument): SourceDocument {
  const blocks = document.blocks.filter(({ place }) => place.sheet !== HELP && place.sheet !== LISTS);
  return { ...document, blocks, notices: [] };
}

/**
 * Of a template, the indicators alone, to be scored as those of any document: the other sheets are forms, read cell
 * by cell by `readTemplate`.
 */
export function indicatorSheet(document: SourceDocument): SourceDocument {
  const sheet = partsOf(2000).find(({ name }) => name === 'indicators')?.sheet;
  return { ...document, blocks: document.blocks.filter(({ place }) => place.sheet === sheet), notices: [] };
}

/**
 * The plan that a template holds, or everything that is wrong with it, cell by cell: nothing is half read.
 */
export function readTemplate(document: SourceDocument): Outcome<FilledTemplate, readonly Slip[]> {
  const sheets = cellsOf(document);
  const slips: Slip[] = [];
  const year = yearOf(sheets);
  const parts = partsOf(year ?? 2000);
  const found = Object.fromEntries(
    parts.map((part) => {
      const cells = sheets.get(part.sheet);
      if (!cells) {
        slips.push({ code: 'missing-sheet', sheet: part.sheet, params: {} });
        return [part.name, []];
      }
      return [part.name, part.name === 'body' ? [fieldsOf(part, cells, slips)] : rowsOf(part, cells, slips)];
    }),
  ) as unknown as Record<PartName, readonly FoundRow[]> & FoundParts;
  if (year === null) {
    const [row] = found.body;
    const cell = cellName(row?.rows?.year ?? 1, 2);
    const text = row?.texts.year ?? '';
    // The headings of the yearly columns cannot be told without it: nothing else can be judged.
    return refused([{ code: 'bad-year', sheet: parts[0]?.sheet ?? '', cell, params: { text } }]);
  }
  const dossier = dossierOf(found, year, slips);
  checkReferences(parts, found, slips);
  const told = inOrder(eachOnce(slips), parts);
  if (told.some((slip) => !isDoubt(slip))) return refused(told);
  const sound = validate(dossier);
  return sound.ok ? done({ dossier, doubts: told }) : refused([...told, ...sound.refusal.map(slipOf)]);
}

/** What there is to say of a template that was read: what is wrong with it, or what it is asked about. */
export function templateFindings(file: string, filled: ReturnType<typeof readTemplate>): readonly Finding[] {
  return (filled.ok ? filled.value.doubts : filled.refusal).map((slip) => slipFinding(file, slip));
}

/** What no single cell shows: levels under the wrong level, periods that end before they begin. */
function slipOf({ code, params, source, path }: Problem): Slip {
  return {
    code,
    sheet: source?.file ?? '',
    ...(source && { cell: cellName(source.line, source.column) }),
    params: { path, ...params },
  };
}

function yearOf(sheets: ReadonlyMap<string, SheetCells>): number | null {
  const [body] = partsOf(2000);
  const heading = headingKey(body?.columns.find(({ key }) => key === 'year')?.heading ?? '');
  for (const row of sheets.get(body?.sheet ?? '')?.values() ?? []) {
    if (headingKey(row.get(1) ?? '') !== heading) continue;
    const year = Number(row.get(2));
    return Number.isInteger(year) && year >= 1901 && year <= 2190 ? year : null;
  }
  return null;
}

/** The fields of the body, one under the other: the name on the left, what it is beside it. */
function fieldsOf(part: Part, cells: SheetCells, slips: Slip[]): FoundRow {
  const texts: Record<string, string> = {};
  const rows: Record<string, number> = {};
  for (const [at, row] of cells) {
    const heading = row.get(1);
    if (at <= HEADINGS || heading === undefined) continue;
    const column = part.columns.find((one) => headingKey(one.heading) === headingKey(heading));
    if (!column) {
      slips.push({ code: 'unknown-column', sheet: part.sheet, cell: cellName(at, 1), params: { heading } });
      continue;
    }
    rows[column.key] = at;
    const text = row.get(2);
    if (text !== undefined) texts[column.key] = text;
  }
  const columns = Object.fromEntries(part.columns.map(({ key }) => [key, 2]));
  return { at: HEADINGS, texts, columns, rows };
}

function rowsOf(part: Part, cells: SheetCells, slips: Slip[]): readonly FoundRow[] {
  const columns: Record<string, number> = {};
  const headings = cells.get(HEADINGS) ?? new Map<number, string>();
  for (const [at, heading] of headings) {
    const column = part.columns.find((one) => headingKey(one.heading) === headingKey(heading));
    const cell = cellName(HEADINGS, at);
    if (!column) slips.push({ code: 'unknown-column', sheet: part.sheet, cell, params: { heading } });
    else if (column.key in columns)
      slips.push({ code: 'column-twice', sheet: part.sheet, cell, params: { heading } });
    else columns[column.key] = at;
  }
  for (const { key, heading, required } of part.columns) {
    if (required && !(key in columns))
      slips.push({ code: 'missing-column', sheet: part.sheet, params: { heading } });
  }
  const read = part.columns.filter(({ kind, key }) => kind.is !== 'check' && key in columns);
  const rows: FoundRow[] = [];
  for (const [at, row] of [...cells].sort(([a], [b]) => a - b)) {
    if (at <= HEADINGS) continue;
    const texts: Record<string, string> = {};
    for (const { key } of read) {
      const text = row.get(columns[key] ?? 0);
      if (text !== undefined) texts[key] = text;
    }
    for (const [column] of row) {
      if (headings.has(column)) continue;
      const cell = cellName(at, column);
      slips.push({ code: 'unknown-column', sheet: part.sheet, cell, params: { heading: '' } });
    }
    if (Object.keys(texts).length > 0) rows.push({ at, texts, columns });
  }
  return rows;
}

function eachOnce(slips: readonly Slip[]): readonly Slip[] {
  return [...new Map(slips.map((slip) => [JSON.stringify(slip), slip])).values()];
}

function inOrder(slips: readonly Slip[], parts: readonly Part[]): readonly Slip[] {
  const at = new Map(parts.map(({ sheet }, index) => [sheet, index]));
  return [...slips].sort((a, b) => (at.get(a.sheet) ?? 0) - (at.get(b.sheet) ?? 0));
}
