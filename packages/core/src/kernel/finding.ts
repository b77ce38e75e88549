import type { CitationId } from './citation.ts';

/** error: a contradiction the figures decide, or a breached verified rule; warning: a judgement; info: a note. */
export type Severity = 'error' | 'warning' | 'info';

/** A figure or a text in a finding: printed or computed, always as text (decimal strings with a dot). */
export type FindingParam = string | readonly string[];

/** Where a datum stands in the plan folder (1-based). */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One observation on a plan, as data: no prose. `path` is `<kind>/<id>/<field>` or
 * `table/<id>/<row>/<column>`. One finding per cause and place; consequences go to `params.also`.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** True only for a breached rule of law that was verified: it stops a submission. */
  readonly blocking: boolean;
  readonly path: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  readonly citation?: CitationId;
  readonly source?: SourcePlace;
}
