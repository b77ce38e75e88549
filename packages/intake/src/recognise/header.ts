import { read } from '@traguardo/core/value';
import { type ColumnRole, columnRole } from './columns.ts';
import { isFigure, isYear } from './figure-cell.ts';
import { fold } from './fold.ts';
import type { GridRow } from './grid.ts';
import { spread } from './labels.ts';

/** The heading of a table of indicators: the role and the words of each column. */
export interface Header {
  /** How many rows it takes. */
  readonly rows: number;
  readonly labels: readonly string[];
  readonly roles: readonly (ColumnRole | undefined)[];
  /** Where the heading row itself names the perspective of the rows below it. */
  readonly perspective?: string;
}

/** The heading that starts at this row, of one or two rows; null where no heading of indicators stands. */
export function headerAt(rows: readonly GridRow[], at: number): Header | null {
  const first = rows[at];
  // Quick to see, and true of nearly every row: a heading holds no figure.
  if (!first || first.texts.some((text) => /\d/.test(text) && isFigure(text))) return null;
  const single = headerOf(1, first.texts);
  const second = rows[at + 1];
  if (second && spreads(first, second) && !holdsFigures(first) && !holdsFigures(second)) {
    const over = spread(first, second);
    const double = headerOf(
      2,
      second.texts.map((text, column) => [over[column], text].filter(Boolean).join(' ')),
    );
    // A row that begins with a blank names only the columns the first leaves to it.
    const alone = second.texts[0] === '' ? null : headerOf(1, second.texts);
    const most = Math.max(...[single, alone].map((header) => (header ? weigh(header) : 0)));
    if (double && weigh(double) >= most + (isUnder(first, second) ? 0 : 1)) return double;
  }
  return single;
}

function headerOf(rows: number, labels: readonly string[]): Header | null {
  const roles = named(labels.map(columnRole), labels);
  const has = (role: ColumnRole) => roles.includes(role);
  const figures = [has('value'), has('target'), has('declared')].filter(Boolean).length;
  const said = has('indicator') || has('perspective') || has('objective') || labels[0] === '';
  const about = has('algorithm') || has('unit') || has('source') || has('weight') || has('baseline');
  const years = labels.filter(isYear).length > 1;
  const enough =
    figures > 1 || (has('indicator') && (has('target') || (figures > 0 && about) || (years && about)));
  if (!enough) return null;
  if (!said) return null;
  // "Prospettiva | SVILUPPO DELLE IMPRESE | Valore | Target": the second cell is what it is called.
  if (roles[0] === 'perspective' && roles[1] === undefined && (labels[1] ?? '') !== '') {
    const shape: (ColumnRole | undefined)[] = ['objective', 'indicator', ...roles.slice(2)];
    return { rows, labels, roles: shape, perspective: labels[1] ?? '' };
  }
  return { rows, labels, roles: has('indicator') ? roles : withIndicator(roles) };
}

/** Beside a formula, the title or the description is what the indicator is called. */
function named(
  roles: readonly (ColumnRole | undefined)[],
  labels: readonly string[],
): readonly (ColumnRole | undefined)[] {
  if (roles.includes('indicator') || !roles.includes('algorithm')) return roles;
  const at = labels.findIndex((label, column) => !roles[column] && TITLE.test(fold(label)));
  return roles.map((role, column) => (column === at ? 'indicator' : role));
}

const TITLE = /^(?:titolo|denominazione|descrizione|nome)\b/;

/** Where no column is called indicator, it is the last one before the figures. */
function withIndicator(roles: readonly (ColumnRole | undefined)[]): (ColumnRole | undefined)[] {
  const first = roles.findIndex((role) => role === 'value' || role === 'target' || role === 'declared');
  return roles.map((role, column) => (column === Math.max(first - 1, 0) ? 'indicator' : role));
}

/** True where the row below names columns that this one spreads over, or leaves blank in a file without spans. */
function spreads(first: GridRow, { texts }: GridRow): boolean {
  if (first.spans.some((span) => span > 1)) return true;
  const added = texts.filter((text, column) => text !== '' && first.texts[column] === '');
  return added.length > 0 && added.every((text) => isYear(text) || columnRole(text) !== undefined);
}

/** True where all that the row below says are years, or stands under cells that spread over several columns. */
function isUnder(first: GridRow, { texts }: GridRow): boolean {
  const covered = first.texts.flatMap((_, column) => {
    const span = first.spans[column] ?? 1;
    return span > 1 ? Array.from({ length: span }, (__, next) => column + next) : [];
  });
  return texts.every((text, column) => text === '' || isYear(text) || covered.includes(column));
}

function weigh({ roles }: Header): number {
  return new Set(roles.filter((role) => role !== undefined)).size;
}

/** True where some cell reads as a figure, a date or an answer: the row is no heading. */
function holdsFigures({ texts }: GridRow): boolean {
  return texts.some((text) => {
    if (text === '' || text.length > 60 || /^(?:19|20)\d\d$/.test(text)) return false;
    if (isFigure(text)) return true;
    const reading = read(text);
    return reading.ok && (reading.value.kind === 'date' || reading.value.kind === 'yes-no');
  });
}
