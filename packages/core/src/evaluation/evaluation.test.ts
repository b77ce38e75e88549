import { day, weight } from '@traguardo/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../kernel/index.ts';
import { recompute } from '../scoring/index.ts';
import {
  assessedDays,
  type ComponentRating,
  cardPay,
  differentiationScore,
  type EvaluationCard,
  evaluationScore,
  type RankSystem,
  ratingSpread,
  resultClass,
} from './index.ts';

const figure = (text: string) => weight(text).value;
const scores = (...points: readonly number[]) => points.map((each) => Exact.int(each));

const system: RankSystem = {
  rank: 'dirigente',
  components: [
    { component: 'performance-struttura', weight: figure('50') },
    { component: 'obiettivi-individuali', weight: figure('20') },
    { component: 'competenze-comportamenti', weight: figure('20') },
    { component: 'capacita-valutazione', weight: figure('10') },
  ],
};

const scored = (component: ComponentRating['component'], points: string): ComponentRating => ({
  component,
  kind: 'scored',
  score: figure(points),
});

const ability: ComponentRating = {
  component: 'capacita-valutazione',
  kind: 'not-applicable',
  reason: 'meno di tre valutati',
};

const three = [
  scored('performance-struttura', '90'),
  scored('obiettivi-individuali', '80'),
  scored('competenze-comportamenti', '100'),
];

function card(components: readonly ComponentRating[], more: Partial<EvaluationCard> = {}): EvaluationCard {
  return {
    id: 'dirigente',
    role: 'dirigente' as EvaluationCard['role'],
    from: day('2025-01-01'),
    to: day('2025-12-31'),
    excluded: [],
    components,
    observations: [],
    state: { kind: 'draft' },
    ...more,
  };
}

describe('the score of a card with weights 50, 20, 20, 10', () => {
  const cases = [
    {
      situation: 'all four scored 90, 80, 100, 50',
      components: [...three, scored('capacita-valutazione', '50')],
      gives: '86.00',
    },
    {
      situation: 'no ability to differentiate: its 10 is shared, 8100/90',
      components: [...three, ability],
      gives: '90.00',
    },
    {
      situation: 'the ability scored zero, which is no absence',
      components: [...three, scored('capacita-valutazione', '0')],
      gives: '81.00',
    },
    { situation: 'a component not rated yet', components: three, gives: 'missing-component' },
    {
      situation: 'a component said to be missing',
      components: [...three, { component: 'capacita-valutazione', kind: 'missing' } as const],
      gives: 'missing-component',
    },
    {
      situation: 'nothing that applies',
      components: system.components.map(
        ({ component }) => ({ component, kind: 'not-applicable', reason: 'comando' }) as const,
      ),
      gives: 'nothing-applies',
    },
  ];
  test.each(cases)('$situation gives $gives', ({ components, gives }) => {
    const result = evaluationScore(card(components), system);
    expect(result.ok ? result.value.score.toFixed(2) : result.refusal).toBe(gives);
  });

  test('its explanation recomputes it', () => {
    const result = evaluationScore(card([...three, ability]), system);
    if (!result.ok) throw new Error(result.refusal);
    expect(recompute(result.value.explanation)?.equals(result.value.score)).toBe(true);
  });

  test('a rank without a system has no score', () => {
    expect(evaluationScore(card(three), undefined)).toEqual({ ok: false, refusal: 'no-system' });
  });
});

describe('days taken out of the base (art. 9 c. 3)', () => {
  const out = (from: string, to: string) => ({ from: day(from), to: day(to) });
  const cases = [
    { situation: 'none', excluded: [], assessed: 365 },
    { situation: 'January', excluded: [out('2025-01-01', '2025-01-31')], assessed: 334 },
    {
      situation: 'two that overlap count once',
      excluded: [out('2025-03-01', '2025-03-20'), out('2025-03-11', '2025-03-31')],
      assessed: 334,
    },
    {
      situation: 'one inside another counts once',
      excluded: [out('2025-03-01', '2025-03-31'), out('2025-03-05', '2025-03-06')],
      assessed: 334,
    },
    {
      situation: 'what lies outside the period counts nothing',
      excluded: [out('2024-11-01', '2025-01-31'), out('2026-01-01', '2026-02-28')],
      assessed: 334,
    },
    { situation: 'the whole year', excluded: [out('2025-01-01', '2025-12-31')], assessed: 0 },
  ];
  test.each(cases)('$situation: $assessed days count', ({ excluded, assessed }) => {
    expect(assessedDays(card(three, { excluded }))).toEqual({ period: 365, assessed });
  });

  test('a leave leaves the score as it is: nothing is scored for it', () => {
    const components = [...three, ability];
    const with_ = evaluationScore(card(components, { excluded: [out('2025-02-01', '2025-06-30')] }), system);
    expect(with_.ok && with_.value.score.toFixed(2)).toBe('90.00');
  });

  test('a whole year out is no zero', () => {
    const result = evaluationScore(card(three, { excluded: [out('2025-01-01', '2025-12-31')] }), system);
    expect(result).toEqual({ ok: false, refusal: 'nothing-assessed' });
  });
});

describe('how far ratings spread', () => {
  test.each([
    ['two people', scores(70, 90), null],
    ['three alike', scores(80, 80, 80), '0.00'],
    ['70, 80, 90: the root of 200/3', scores(70, 80, 90), '8.16'],
    ['2, 4, 4, 4, 5, 5, 7, 9: exactly 2', scores(2, 4, 4, 4, 5, 5, 7, 9), '2.00'],
  ])('%s', (_situation, ratings, spread) => {
    expect(ratingSpread(ratings, 2)?.toFixed(2) ?? null).toBe(spread);
  });

  test('the root is the nearest at its places', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 }), (points) => {
        const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
        const variance = points.reduce((sum, each) => sum + (each - mean) ** 2, 0) / points.length;
        const found = Number(ratingSpread(scores(...points), 4)?.toFixed(4));
        expect(Math.abs(found - Math.sqrt(variance))).toBeLessThanOrEqual(0.0000501);
      }),
    );
  });

  const bands = [
    { from: figure('0'), score: figure('40') },
    { from: figure('2'), score: figure('70') },
    { from: figure('5'), score: figure('100') },
  ];
  test.each([
    ['undefined below three', scores(70, 90), null],
    ['no spread', scores(80, 80, 80), 40n],
    ['exactly at a band', scores(2, 4, 4, 4, 5, 5, 7, 9), 70n],
    ['a wide spread', scores(60, 80, 100), 100n],
  ])('in bands: %s', (_situation, ratings, expected) => {
    expect(differentiationScore(ratings, bands)?.units ?? null).toBe(expected);
  });
});

test('a class begins at its threshold', () => {
  const classes = [
    { id: 'ottimo', label: 'Ottimo', from: figure('90') },
    { id: 'adeguato', label: 'Adeguato', from: figure('60') },
  ];
  const found = ['100', '90', '89.99', '60', '59.99'].map((text) =>
    resultClass(Exact.of(BigInt(Math.round(Number(text) * 100)), 100n), classes),
  );
  expect(found.map((each) => each?.id ?? null)).toEqual(['ottimo', 'ottimo', 'adeguato', 'adeguato', null]);
});

describe('result pay of 20,000 euro at 95 with 30 % bound to the payment delay', () => {
  const pay = { full: figure('20000'), paymentQuota: figure('30') };
  test.each([
    ['delay of 2 days: the quota is lost', pay, Exact.int(2), true, '13300.00'],
    ['paid 24 days early', pay, Exact.int(-24), true, '19300.00'],
    ['no quota in the contract', { full: figure('20000') }, null, true, '19000.00'],
    ['delay not known', pay, null, true, 'delay-unknown'],
    ['Relazione not validated', pay, Exact.int(-24), false, 'report-not-validated'],
  ])('%s', (_situation, each, delay, validated, expected) => {
    const result = cardPay(each, Exact.int(95), delay, validated);
    expect(result.ok ? result.value.toFixed(2) : result.refusal).toBe(expected);
  });
});
