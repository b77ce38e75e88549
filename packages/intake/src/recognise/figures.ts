import { describe, read } from '@traguardo/core/value';
import type { TableCorrection } from './corrections.ts';
import { isFigure } from './figure-cell.ts';
import { fold } from './fold.ts';
import { type GridRow, isBlank, lineOf } from './grid.ts';
import type { Described, ReadRow, RowKind, Taken, Unread } from './read-row.ts';
import { SIGNATURES, type Signature } from './signatures.ts';

/**
 * Reads a table of figures of a kind known by its words, or of the kind it is said to be; where none fits, the
 * nearest and what it lacks.
 */
export function takeFigures(
  rows: readonly GridRow[],
  section: string,
  { kind, headingRows: said }: Pick<TableCorrection, 'kind' | 'headingRows'> = {},
): Taken {
  const heading = Math.min(said ?? headingRows(rows), rows.length);
  if (kind === 'none') return unknown(rows, ({ needs }) => needs);
  if (kind !== undefined && kind !== 'indicator') return rowsOf(rows, heading, kind, section);
  const words = {
    columns: fold(
      rows
        .slice(0, heading)
        .flatMap(({ texts }) => texts)
        .join(' '),
    ),
    rows: fold(
      rows
        .slice(heading)
        .map(({ texts }) => texts.find((text) => text !== '') ?? '')
        .join(' | '),
    ),
    anywhere: fold([section.split(' > ').at(-1) ?? '', ...rows.map(lineOf)].join(' | ')),
  };
  const lacks = (signature: Signature) =>
    signature.needs.filter((need) => !need.pattern.test(words[need.where]));
  const known = SIGNATURES.find((signature) => lacks(signature).length === 0);
  if (!known || isContents(rows) || (known.figures && !mostlyFigures(rows.slice(heading)))) {
    return unknown(rows, lacks);
  }
  return rowsOf(rows, heading, known.kind, section);
}

function unknown(rows: readonly GridRow[], lacks: (signature: Signature) => Signature['needs']): Taken {
  const unread: Unread[] = [];
  let headings = 0;
  for (const row of rows) {
    if (isBlank(row)) headings += 1;
    else unread.push({ place: row.place, text: lineOf(row) });
  }
  const near = SIGNATURES.map((signature) => ({ signature, missing: lacks(signature) }))
    .filter(({ signature, missing }) => missing.length < signature.needs.length)
    .sort((a, b) => a.missing.length - b.missing.length)[0];
  const nearest = near && { kind: near.signature.kind, lacks: near.missing.map(({ name }) => name) };
  return { kind: null, rows: [], headings, unread, ...(nearest && { nearest }) };
}

/** A list of contents: titles with their page. It has rows and numbers and is no table of figures. */
function isContents(rows: readonly GridRow[]): boolean {
  const said = rows.filter((row) => !isBlank(row));
  const pages = said.filter(({ texts }) => {
    const last = texts.filter((text) => text !== '').at(-1) ?? '';
    return /^pag(?:\.|ina)?\s*\d+$/i.test(last) || /\.{3,}\s*(?:\d+|\s)/.test(texts.join(' '));
  });
  return pages.length * 2 > said.length;
}

/** Half of the rows or more hold a figure beside their label. */
function mostlyFigures(rows: readonly GridRow[]): boolean {
  const said = rows.filter((row) => row.texts.slice(1).some((text) => text !== ''));
  return said.filter((row) => row.texts.slice(1).some(isFigure)).length * 2 >= said.length;
}

/** Rows at the top that hold no figure beside their first cell. */
function headingRows(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row) => !isBlank(row) && row.texts.slice(1).some(isFigure));
  return first === -1 ? Math.min(1, rows.length) : first;
}

function rowsOf(
  rows: readonly GridRow[],
  heading: number,
  kind: Exclude<RowKind, 'indicator'>,
  section: string,
): Taken {
  let labels = labelsOf(rows.slice(0, heading));
  const taken: ReadRow[] = [];
  const unread: Unread[] = [];
  let headings = heading;
  let group: string | undefined;
  for (const row of rows.slice(heading)) {
    const [label, ...rest] = row.texts;
    const figures = rest.filter((text) => text !== '');
    if (isBlank(row)) headings += 1;
    else if (figures.length === 0 && label) {
      headings += 1;
      group = label;
    } else if (figures.length > 1 && figures.every((text) => /^(?:19|20)\d\d$/.test(text)) && label) {
      // "ANALISI FINANZIARIA | 2023 | 2022": a heading inside the table, with its columns again.
      headings += 1;
      group = label;
      labels = row.texts;
    } else if (!label) unread.push({ place: row.place, text: lineOf(row) });
    else {
      const cells: Record<string, Described> = {};
      for (const [column, text] of row.texts.entries()) {
        const name = labels[column] || (column === 0 ? 'voce' : `${column + 1}`);
        cells[name in cells ? `${name} (${column + 1})` : name] =
          column === 0 ? { printed: text, kind: 'text' } : describe(text, read(text));
      }
      taken.push({ kind, place: row.place, section, ...(group !== undefined && { group }), cells });
    }
  }
  return { kind, rows: taken, headings, unread };
}

/** One name for each column: the words above it, those of a heading spread over several included. */
function labelsOf(heading: readonly GridRow[]): readonly string[] {
  const width = heading[0]?.texts.length ?? 0;
  const parts = Array.from({ length: width }, (): string[] => []);
  for (const [index, row] of heading.entries()) {
    let over = '';
    let left = 0;
    for (const [column, text] of row.texts.entries()) {
      if (text !== '') {
        over = text;
        left = row.spans[column] ?? 1;
        // Text files have no spans: a heading stands over the blanks after it, where a row below names them.
        if (left === 1 && heading.length > 1 && index === 0) left = blanksAfter(row, heading, column);
      }
      if (left > 0 && over !== '') parts[column]?.push(over);
      left -= 1;
    }
  }
  return parts.map((words) => [...new Set(words)].join(' '));
}

function blanksAfter(row: GridRow, heading: readonly GridRow[], column: number): number {
  let span = 1;
  const below = heading[1];
  if (!below?.texts[column]) return 1;
  while (row.texts[column + span] === '' && below.texts[column + span]) span += 1;
  return span;
}
