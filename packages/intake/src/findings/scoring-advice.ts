import type { Finding } from '@traguardo/core/kernel';
import type { Methodology, Policy, PolicyName } from '@traguardo/core/methodology';
import { type Row, scoreRows } from '@traguardo/core/scoring';
import type { ScoredReadRow, ScoringChoice } from '../recognise/score-rows.ts';

/** Another way of scoring that a document may have followed. */
interface Alternative {
  readonly name: 'uncapped' | 'truncated' | PolicyName;
  readonly methodology: (own: Methodology) => Methodology;
  readonly policy?: Policy | PolicyName;
}

const asIs = (own: Methodology) => own;

const ALTERNATIVES: readonly Alternative[] = [
  { name: 'uncapped', methodology: (own) => ({ ...own, cap: { units: 1_000_000n, places: 0 } }) },
  {
    name: 'truncated',
    methodology: (own) => ({ ...own, rounding: { ...own.rounding, mode: 'truncate' } }),
  },
  { name: 'lower-ratio', methodology: asIs, policy: 'lower-ratio' },
  { name: 'lower-mirror', methodology: asIs, policy: 'lower-mirror' },
  { name: 'all-or-nothing', methodology: asIs, policy: 'all-or-nothing' },
  { name: 'threshold', methodology: asIs, policy: 'threshold' },
];

/** Rows that say enough of a document's habit; a register of a hundred thousand need not be scored seven times. */
const ENOUGH = 2000;
/** Fewer rows than these are slips, not a habit. */
const FEWEST = 3;

/**
 * Says where the document's percentages fit another policy, cap or rounding better than those used: when with it
 * the rows that disagree are at most half, and at least three fewer.
 */
export function scoringAdvice(
  file: string,
  rows: readonly ScoredReadRow[],
  { methodology, policy }: ScoringChoice,
): readonly Finding[] {
  const declared = rows.filter(({ agrees }) => typeof agrees === 'boolean').slice(0, ENOUGH);
  const cells = declared.map(
    ({ value, target, declared: printed }): Row => ({
      value: value?.printed ?? '',
      target: target?.printed ?? '',
      declared: printed?.printed ?? '',
      unit: '',
      comparator: '',
    }),
  );
  const agreed = declared.filter(({ agrees }) => agrees).length;
  const apart = cells.length - agreed;
  if (apart < FEWEST) return [];
  let best: { name: Alternative['name']; agreed: number } | null = null;
  for (const { name, methodology: other, policy: named = policy } of ALTERNATIVES) {
    const scored = scoreRows(cells, other(methodology), named);
    const then = scored.filter(({ agrees }) => agrees).length;
    if (then > (best?.agreed ?? 0)) best = { name, agreed: then };
  }
  const left = cells.length - (best?.agreed ?? 0);
  if (!best || left * 2 > apart || apart - left < FEWEST) return [];
  return [
    {
      code: 'another-scoring-fits',
      severity: 'info',
      blocking: false,
      path: 'document/scoring',
      params: {
        scoring: best.name,
        rows: `${cells.length}`,
        agreed: `${agreed}`,
        agreedThen: `${best.agreed}`,
      },
      source: { file, line: 1, column: 1 },
    },
  ];
}
