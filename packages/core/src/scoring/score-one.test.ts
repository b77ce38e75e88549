import { arbitraryValue } from '@traguardo/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decimal, Exact, type Explanation } from '../kernel/index.ts';
import type { Methodology, Policy } from '../methodology/index.ts';
import type { NumberValue } from '../value/index.ts';
import { defaultMethodology } from './default-methodology.ts';
import { explainOne } from './explain-one.ts';
import { POLICY_NAMES, policyByName } from './policy-names.ts';
import { recompute } from './recompute.ts';
import { scoreOne } from './score-one.ts';
import type { ScoringInput } from './scoring-input.ts';

const decimals: fc.Arbitrary<Decimal> = fc.record({
  units: fc.bigInt({ min: -999_999n, max: 999_999n }),
  places: fc.integer({ min: 0, max: 4 }),
});

const bands = fc
  .uniqueArray(fc.integer({ min: -200, max: 200 }), { minLength: 1, maxLength: 5 })
  .map((edges) => edges.sort((a, b) => a - b))
  .chain((edges) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: edges.length, maxLength: edges.length })
      .map((scores) =>
        edges.map((from, index) => {
          const to = edges[index + 1];
          return {
            from: whole(from),
            score: whole(scores[index] ?? 0),
            ...(to !== undefined && { to: whole(to) }),
          };
        }),
      ),
  );

const policies: fc.Arbitrary<Policy | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...POLICY_NAMES).map((name) => policyByName(name) ?? undefined),
  fc.record({ name: fc.constant('date' as const), graceDays: fc.integer({ min: 0, max: 400 }) }),
  fc.record({ name: fc.constant('range' as const), width: decimals }),
  fc.record({ name: fc.constant('milestone' as const), phases: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ name: fc.constant('weighted-phases' as const), weights: fc.array(decimals, { maxLength: 4 }) }),
  fc.record({
    name: fc.constant('threshold' as const),
    of: fc.constantFrom('value' as const, 'attainment' as const),
    bands,
    interpolate: fc.boolean(),
  }),
  fc.record({
    name: fc.constant('minimum-target-maximum' as const),
    minimum: decimals,
    maximum: decimals,
    scoreAtMinimum: fc.integer({ min: 0, max: 100 }).map(whole),
    scoreAtMaximum: fc.integer({ min: 0, max: 150 }).map(whole),
  }),
);

const methodologies: fc.Arbitrary<Methodology> = fc.constantFrom(
  defaultMethodology,
  { ...defaultMethodology, cap: whole(120), floor: whole(10) },
  withoutCap(),
);

const inputs: fc.Arbitrary<ScoringInput> = fc
  .record({
    result: fc.option(arbitraryValue),
    target: fc.option(arbitraryValue),
    baseline: fc.option(arbitraryValue),
    direction: fc.option(fc.constantFrom('higher' as const, 'lower' as const, 'equal' as const), {
      nil: undefined,
    }),
    unit: fc.constantFrom('', '%', 'giorni'),
    methodology: methodologies,
    policy: policies,
  })
  .map(({ direction, policy, ...rest }) => ({
    ...rest,
    ...(direction && { direction }),
    ...(policy && { policy }),
  }));

/** Two numbers of one unit: what most rows are, and what arbitrary values seldom give. */
const numericInputs: fc.Arbitrary<ScoringInput> = fc
  .record({ input: inputs, result: decimals, target: decimals, baseline: decimals })
  .map(({ input, result, target, baseline }) => ({
    ...input,
    result: number(result),
    target: number(target),
    baseline: number(baseline),
  }));

const anyInput = fc.oneof(inputs, numericInputs);

describe('any result against any target', () => {
  test('has a score exactly when it is scored, within floor and cap, and never throws', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { status, score } = scoreOne(input);
        expect(score !== null).toBe(status === 'scored');
        if (!score) return;
        expect(score.compare(Exact.int(Number(input.methodology.floor.units)))).toBeGreaterThanOrEqual(0);
        const { cap } = input.methodology;
        if (cap) expect(score.compare(Exact.int(Number(cap.units)))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('is explained by the figure itself, and every node is recomputed from its inputs', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { score, status } = scoreOne(input);
        const explained = explainOne('case', input);
        expect(explained.value?.toString()).toBe(score?.toString());
        if (!score) expect(explained.text).toBe(status);
        for (const node of everyNode(explained)) {
          expect([node.id, recompute(node)?.toString()]).toEqual([node.id, node.value?.toString()]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a higher result never scores less where higher is better, nor more where lower is', () => {
    const names = ['higher-proportional', 'lower-mirror', 'lower-ratio', 'all-or-nothing'] as const;
    fc.assert(
      fc.property(decimals, decimals, decimals, fc.constantFrom(...names), (a, b, target, name) => {
        const lower = name.startsWith('lower');
        const of = (result: Decimal) =>
          scoreOne({
            result: number(result),
            target: number(target),
            methodology: defaultMethodology,
            policy: { name },
          }).score ?? Exact.ZERO;
        const [less, more] = exactOf(a).compare(exactOf(b)) <= 0 ? [a, b] : [b, a];
        const order = of(less).compare(of(more));
        expect(lower ? order >= 0 : order <= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function everyNode(node: Explanation): readonly Explanation[] {
  return [node, ...node.inputs.flatMap(everyNode)];
}

function number(value: Decimal): NumberValue {
  return { kind: 'ratio', value, unit: '' };
}

function exactOf({ units, places }: Decimal): Exact {
  return Exact.of(units, 10n ** BigInt(places));
}

function whole(value: number): Decimal {
  return { units: BigInt(value), places: 0 };
}

function withoutCap(): Methodology {
  const { cap: _, ...rest } = defaultMethodology;
  return rest;
}
