import { type Decimal, decimal, Exact, exact } from '../../kernel/index.ts';
import type { CommonIndicator, Dated, Plan } from '../../plan/index.ts';

const BASE = /10\.000\s+imprese\s+attive[^()]*?pari\s+a\s+n\.?\s*([\d.]+)/i;
const COUNT = /\bn\.?\s*([\d.]+)|[eè]\s+(\d[\d.]*)/gi;
const PRINTED_RATE = /N\.?\s*([\d.]+(?:,\d+)?)\s*\([^)]*10\.000\s+imprese\s+attive/i;
const LEADING = /^\s*([\d.]+(?:,\d+)?)/;

/** A rate per 10,000 firms with the count it is said to come from, as one cell prints them. */
export interface RateNote {
  readonly path: string;
  readonly print: Dated;
  readonly rate: Decimal;
  readonly count: Exact;
}

/** The active firms the document counts, where it prints them beside a rate. */
export function activeFirms(plan: Plan): Exact | null {
  for (const { targets, results } of plan.commonIndicators) {
    for (const { printed } of [...targets, ...results]) {
      const base = figure(BASE.exec(printed)?.[1]);
      if (base) return exact(base);
    }
  }
  return null;
}

/** Results and targets that print a rate and, in a note, the count that was divided. */
export function* rateNotes({ id, targets, results }: CommonIndicator): Iterable<RateNote> {
  for (const print of results) {
    const rate = figure(LEADING.exec(print.printed)?.[1]);
    const count = rate && countBehind(print.printed.replace(LEADING, ''), rate);
    if (rate && count) yield { path: `common/${id}/result`, print, rate, count };
  }
  for (const print of targets) {
    const note = targetNote(print);
    if (note) yield { path: `common/${id}/target`, ...note };
  }
}

/** A target printed twice in one cell: absolute, and per 10,000 active firms. */
export function targetNote(print: Dated): Omit<RateNote, 'path'> | null {
  const rateText = PRINTED_RATE.exec(print.printed)?.[1];
  const rate = figure(rateText);
  const count = figure(/^\s*N\.?\s*([\d.]+)/i.exec(print.printed)?.[1]);
  if (!rate || !count || exact(count).equals(exact(rate))) return null;
  return { print, rate, count: exact(count) };
}

/** A whole number of the note that gives the rate when divided by ten, a hundred or a thousand. */
function countBehind(note: string, rate: Decimal): Exact | null {
  for (const [, afterN, afterIs] of note.matchAll(COUNT)) {
    const count = figure(afterN ?? afterIs);
    if (!count) continue;
    const divided = [10, 100, 1000].some((by) => exact(count).equals(exact(rate).times(Exact.int(by))));
    if (divided) return exact(count);
  }
  return null;
}

function figure(printed: string | undefined): Decimal | null {
  if (printed === undefined) return null;
  return decimal(printed.replace(/\.$/, '').replaceAll('.', '').replace(',', '.'));
}
