import { type SmallPlan, smallPlan } from '@traguardo/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorePlan } from './score-plan.ts';

describe('the roll-up as a property', () => {
  const share = fc.integer({ min: 1, max: 100 });
  const leaf = fc.record({
    result: fc.integer({ min: 0, max: 2000 }),
    target: fc.integer({ min: 1, max: 999 }),
    share,
  });
  const objectives = fc.array(fc.record({ share, leaves: fc.array(leaf, { minLength: 1, maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 4,
  });

  function planOf(
    list: readonly { share: number; leaves: readonly { result: number; target: number; share: number }[] }[],
  ): SmallPlan {
    return {
      nodes: list.map((each, index) => ({
        id: `oo-${index}`,
        kind: 'operational',
        weight: String(each.share),
      })),
      indicators: list.flatMap((each, index) =>
        each.leaves.map((one, position) => ({
          id: `i-${index}-${position}`,
          node: `oo-${index}`,
          target: String(one.target),
          result: String(one.result),
          weight: String(one.share),
        })),
      ),
    };
  }

  test('does not depend on the order of nodes and indicators', () => {
    fc.assert(
      fc.property(objectives, (list) => {
        const forward = planOf(list);
        const backward: SmallPlan = {
          nodes: [...forward.nodes].reverse(),
          indicators: [...forward.indicators].reverse(),
        };
        const [a, b] = [forward, backward].map((small) => {
          const plan = smallPlan(small);
          return scorePlan(plan, plan.referenceDate).byId.get(plan.body.id)?.exact?.toString();
        });
        expect(a).toBe(b);
      }),
      { numRuns: 50 },
    );
  });

  test('weights conserve totals: alike scores below give that score above', () => {
    fc.assert(
      fc.property(objectives, fc.integer({ min: 0, max: 100 }), (list, score) => {
        const alike = list.map((each) => ({
          ...each,
          leaves: each.leaves.map((one) => ({ ...one, result: score, target: 100 })),
        }));
        const plan = smallPlan(planOf(alike));
        for (const node of scorePlan(plan, plan.referenceDate).nodes)
          expect(node.exact?.toString()).toBe(String(score));
      }),
      { numRuns: 50 },
    );
  });
});
