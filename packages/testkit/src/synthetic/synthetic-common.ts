import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { DraftCycle } from '@traguardo/core/plan';
import { saidAt } from '../said.ts';
import type { Dice } from './dice.ts';
import { numbered } from './synthetic-frame.ts';

const GOALS = ['doppia-transizione', 'transizione-burocratica', 'capitale-umano', 'qualita-servizi'] as const;
const COMMON = 22;

/** The common indicators every synthetic body has, under the same national names, with its own results. */
export function syntheticCommon(
  year: number,
  dice: Dice,
): Pick<DraftCycle, 'commonYear' | 'commonGoals' | 'commonIndicators'> {
  return {
    commonYear: year,
    commonGoals: GOALS.map((goal) => ({ id: goal as NodeId, title: goal.replaceAll('-', ' ') })),
    commonIndicators: numbered(COMMON).map((number) => {
      const before = dice.whole(20, 70);
      return {
        id: `comune-${number}` as IndicatorId,
        national: nationalId(number),
        goal: (GOALS[number % GOALS.length] ?? GOALS[0]) as NodeId,
        title: `Indicatore comune di prova ${number}`,
        source: 'Osservatorio nazionale',
        direction: { better: 'higher', inferred: false },
        clusterMeans: [saidAt(`${year - 1}-12-31`, '45%')],
        history: [saidAt(`${year - 1}-12-31`, `${before}%`)],
        targets: [saidAt(`${year}-12-31`, `>= ${before + 5}%`)],
        results: [saidAt(`${year}-12-31`, `${before + dice.whole(0, 20)}%`)],
        ties: [],
        uncertain: [],
      };
    }),
  };
}

/** The national name of the n-th common indicator of synthetic bodies. */
export function nationalId(number: number): string {
  return `prova-${number}`;
}
