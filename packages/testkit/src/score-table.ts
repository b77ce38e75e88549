import { Exact } from '@traguardo/core/kernel';
import type { Methodology, Policy } from '@traguardo/core/methodology';
import {
  defaultMethodology,
  explainOne,
  recompute,
  type ScoringInput,
  scoreOne,
} from '@traguardo/core/scoring';
import { read, type Value } from '@traguardo/core/value';

/** One line of a table of scores, in the words of a document. */
export interface ScoreCase {
  readonly situation: string;
  readonly result: string;
  readonly target: string;
  /** The score at two places ("91.67"), or the status and its reason ("incomparable: kinds-differ"). */
  readonly expected: string;
  readonly because: string;
  readonly policy?: Policy;
  readonly direction?: 'higher' | 'lower' | 'equal';
  readonly baseline?: string;
  readonly unit?: string;
}

/** What the table expects of a case, computed; the explanation must give the same figure again. */
export function scored(line: ScoreCase, methodology: Methodology = defaultMethodology): string {
  const input = inputOf(line, methodology);
  const { score, status, reason } = scoreOne(input);
  const again = recompute(explainOne('case', input));
  if (!(score ?? Exact.ZERO).equals(again ?? Exact.ZERO) || (score === null) !== (again === null)) {
    return `explanation gives ${again?.toString() ?? 'nothing'}`;
  }
  if (score) return score.toFixed(methodology.rounding.places, methodology.rounding.mode);
  return reason ? `${status}: ${reason}` : status;
}

function inputOf(line: ScoreCase, methodology: Methodology): ScoringInput {
  const { policy, direction, unit, baseline } = line;
  return {
    result: typed(line.result),
    target: typed(line.target),
    methodology,
    ...(baseline !== undefined && { baseline: typed(baseline) }),
    ...(policy && { policy }),
    ...(direction && { direction }),
    ...(unit !== undefined && { unit }),
  };
}

/** @throws when the text is no value: a slip of the test's author. */
function typed(text: string): Value {
  const reading = read(text);
  if (!reading.ok) throw new Error(`not a value: ${text} (${reading.refused})`);
  return reading.value;
}
