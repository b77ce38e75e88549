import type { CitationId } from './citation.ts';
import type { Exact, RoundingMode } from './exact.ts';

/**
 * Why a figure is what it is: the rule, its inputs down to the data, the article. `value` is exact;
 * `rounding` says how it is shown. `text` holds what is not a number (a date, "SI", a status).
 */
export interface Explanation {
  readonly id: string;
  readonly value: Exact | null;
  readonly text?: string;
  /** Kebab-case name of the rule that gives the value from its inputs: see `recompute`. */
  readonly rule: string;
  readonly citation?: CitationId;
  readonly rounding?: { readonly places: number; readonly mode: RoundingMode };
  readonly inputs: readonly Explanation[];
}

/** A leaf: a figure or a text entered, with where it stands. */
export function input(id: string, value: Exact | null, text?: string): Explanation {
  return text === undefined
    ? { id, value, rule: 'input', inputs: [] }
    : { id, value, text, rule: 'input', inputs: [] };
}
