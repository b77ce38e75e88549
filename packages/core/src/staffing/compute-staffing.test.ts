import { decimal, type Exact, type Explanation } from '@traguardo/core/kernel';
import {
  computeStaffing,
  explainStaffing,
  type Hire,
  type ProfessionalArea,
  type StaffingPlan,
  type StaffingResult,
  type StaffingYear,
} from '@traguardo/core/staffing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** The plan of a chamber 2025-2027, from a published PIAO. */
const plan = staffingPlan([
  year(2025, [leave('funzionari-eq', 1), leave('istruttori', 6)], '4314993.40', [
    outside('istruttori', 6),
    inside('istruttori', 3, 'operatori-esperti'),
  ]),
  year(
    2026,
    [leave('funzionari-eq', 1), leave('istruttori', 1), leave('operatori-esperti', 2)],
    '4295091.65',
    [
      outside('funzionari-eq', 1),
      outside('istruttori', 3),
      inside('funzionari-eq', 1, 'istruttori'),
      inside('istruttori', 3, 'operatori-esperti'),
    ],
  ),
  year(
    2027,
    [leave('funzionari-eq', 1), leave('istruttori', 4), leave('operatori-esperti', 1)],
    '4340889.89',
    [outside('istruttori', 6), { ...outside('operatori-esperti', 1), outsideLimit: true }],
  ),
]);

describe('the unit cost of an area: potential spending over posts', () => {
  it.each([
    ['dirigenti', '64839.02'],
    ['funzionari-eq', '34679.49'],
    ['istruttori', '31960.98'],
    ['operatori-esperti', '28437.82'],
    ['operatori', '27498.26'],
  ] as const)('%s costs %s, exact to the cent', (area, cost) => {
    expect(computed(plan).unitCosts.get(area)?.toString()).toBe(cost);
  });

  it('the maximum adds what the law grants for the new classification', () => {
    expect(computed(plan).seatsTotal.toFixed(2)).toBe('4533772.91');
    expect(computed(plan).maximum.toFixed(2)).toBe('4554546.72');
  });
});

describe('three years recomputed to the cent', () => {
  const figures = [
    ['leaversTotal', '226445.37', '123516.11', '190961.23', 'heads by full unit cost'],
    ['carryOver', '3281.03', '27391.04', '7056.73', 'entered, then what the year before left'],
    ['limit', '229726.40', '150907.15', '198017.96', 'leavers plus carry-over'],
    ['externalTotal', '191765.88', '130562.43', '191765.88', 'the protected hire stands outside'],
    ['internalTotal', '10569.48', '13287.99', '0.00', 'progressions cost the difference alone'],
    ['spending', '202335.36', '143850.42', '191765.88', 'external plus internal'],
    ['residue', '27391.04', '7056.73', '6252.08', 'limit less spending'],
    ['outsideLimitTotal', '0.00', '0.00', '28437.82', 'shown, and not counted'],
    ['total', '4517328.76', '4438942.07', '4532655.77', 'in service plus the whole year'],
    ['headroom', '37217.96', '115604.65', '21890.95', 'maximum less total'],
  ] as const;
  it.each(figures)('%s: %s, %s, %s: %s', (figure, ...expected) => {
    const years = computed(plan).years.map((one) => one[figure]?.toFixed(2));
    expect(years).toEqual(expected.slice(0, 3));
  });

  it('a year spent above its limit leaves nothing to the next, never a debt', () => {
    const years = computed(
      staffingPlan([
        year(2025, [leave('istruttori', 1)], '1.00', [outside('istruttori', 6)]),
        year(2026, [leave('istruttori', 1)], '1.00', []),
      ]),
    ).years;
    expect(years[0]?.residue.sign()).toBe(-1);
    expect(years[1]?.carryOver.toFixed(2)).toBe('0.00');
  });
});

describe('plans that cannot be recomputed say why, all at once', () => {
  const oneYear = (...hires: readonly Hire[]) => staffingPlan([year(2025, [], '1.00', hires)]);
  const seats = (posts: number, spending: string): StaffingPlan => ({
    ...oneYear(),
    seats: [{ area: 'istruttori', posts, spending: euro(spending) }],
  });
  it.each<[string, StaffingPlan, readonly string[]]>([
    [
      'a progression to the same area',
      oneYear(inside('istruttori', 1, 'istruttori')),
      ['progression-not-upward'],
    ],
    ['a progression downwards', oneYear(inside('operatori', 1, 'istruttori')), ['progression-not-upward']],
    ['half a person', oneYear(outside('istruttori', 0.5)), ['fractional-count']],
    ['minus one person', oneYear(outside('istruttori', -1)), ['negative-count']],
    [
      'a protected progression',
      oneYear({ ...inside('istruttori', 1, 'operatori'), outsideLimit: true }),
      ['protected-progression'],
    ],
    [
      'an inner hire from nowhere',
      oneYear({ ...outside('istruttori', 1), channel: 'interno' }),
      ['progression-without-origin'],
    ],
    [
      'an outer hire with an origin',
      oneYear({ ...outside('istruttori', 1), from: 'operatori' }),
      ['external-with-origin'],
    ],
    ['an area with no posts', seats(0, '10.00'), ['zero-posts']],
    ['half a seat', seats(1.5, '10.00'), ['fractional-count']],
    [
      'a hire in an area without seats',
      { ...oneYear(outside('istruttori', 1)), seats: [] },
      ['area-without-seats'],
    ],
    ['one area twice', { ...plan, seats: [...plan.seats, ...plan.seats.slice(0, 1)] }, ['duplicate-area']],
    [
      'a year left out',
      staffingPlan([year(2025, [], '1.00', []), year(2027, [], '1.00', [])]),
      ['years-not-consecutive'],
    ],
    [
      'an amount that is not read',
      { ...oneYear(), seats: [{ area: 'operatori', posts: 1, spending: { printed: '?' } }] },
      ['unreadable-amount'],
    ],
    [
      'two slips',
      oneYear(outside('istruttori', 0.5), inside('operatori', 1, 'istruttori')),
      ['fractional-count', 'progression-not-upward'],
    ],
  ])('%s', (_situation, wrong, codes) => {
    const outcome = computeStaffing(wrong);
    expect(outcome.ok ? [] : outcome.refusal.map((problem) => problem.code)).toEqual(codes);
  });
});

describe('explanations', () => {
  it.each([
    ['staffing/maximum', '4554546.72'],
    ['staffing/unit/istruttori', '31960.98'],
    ['staffing/2026/limit', '150907.15'],
    ['staffing/2026/carry-over', '27391.04'],
    ['staffing/2026/spending', '143850.42'],
    ['staffing/2027/protected', '28437.82'],
    ['staffing/2027/headroom', '21890.95'],
    ['staffing/2025/hire-istruttori-operatori-esperti', '10569.48'],
  ])('%s opens to its inputs and gives %s again', (id, value) => {
    const explanation = explainStaffing(computed(plan), id);
    expect(explanation?.value?.toFixed(2)).toBe(value);
    expect(explanation && again(explanation).toFixed(2)).toBe(value);
  });

  it.each(['staffing', 'staffing/2030/limit', 'staffing/2025/nothing', 'node/x', 'staffing/maximum/x'])(
    'there is none for %s',
    (id) => expect(explainStaffing(computed(plan), id)).toBeNull(),
  );

  it('the arithmetic holds for any plan: what is left is limit less spending, and explains itself', () => {
    const counts = fc.array(fc.nat(20), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (years) => {
        const result = computed(
          staffingPlan(
            years.map(([a = 0, b = 0, c = 0, d = 0], index) =>
              year(2025 + index, [leave('istruttori', a), leave('operatori', b)], '1.00', [
                outside('istruttori', c),
                inside('funzionari-eq', d, 'istruttori'),
              ]),
            ),
          ),
        );
        for (const one of result.years) {
          expect(one.limit.minus(one.spending).equals(one.residue)).toBe(true);
          expect(one.carryOver.sign()).not.toBe(-1);
          const told = explainStaffing(result, `staffing/${one.year}/headroom`);
          expect(told && one.headroom && again(told).equals(one.headroom)).toBe(true);
        }
      }),
    );
  });
});

/** The value of an explanation from its leaves alone. */
function again(told: Explanation): Exact {
  const [first, ...rest] = told.inputs.map(again);
  if (!first) {
    if (!told.value) throw new Error(`no value: ${told.id}`);
    return told.value;
  }
  switch (told.rule) {
    case 'sum':
      return rest.reduce((all, one) => all.plus(one), first);
    case 'difference':
      return rest.reduce((all, one) => all.minus(one), first);
    case 'product':
      return rest.reduce((all, one) => all.times(one), first);
    case 'quotient':
      return rest.reduce((all, one) => all.over(one), first);
    case 'not-negative':
      return first.sign() < 0 ? first.minus(first) : first;
    default:
      throw new Error(`no rule ${told.rule}`);
  }
}

function computed(one: StaffingPlan): StaffingResult {
  const outcome = computeStaffing(one);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function staffingPlan(years: readonly StaffingYear[]): StaffingPlan {
  return {
    seats: [
      { area: 'dirigenti', posts: 4, spending: euro('259356.08') },
      { area: 'funzionari-eq', posts: 23, spending: euro('797628.27') },
      { area: 'istruttori', posts: 68, spending: euro('2173346.64') },
      { area: 'operatori-esperti', posts: 41, spending: euro('1165950.62') },
      { area: 'operatori', posts: 5, spending: euro('137491.30') },
    ],
    seatsTotal: {},
    additions: [{ title: '0,55 % del monte salari 2018', amount: euro('20773.81') }],
    years,
    rankingFactors: [],
  };
}

function year(
  number: number,
  leavers: StaffingYear['leavers'],
  inService: string,
  hires: readonly Hire[],
): StaffingYear {
  const first = number === 2025 ? { carryOverInput: figure('3281.03') } : {};
  return { year: number, leavers, hires, inService: euro(inService), printed: {}, ...first };
}

function leave(area: ProfessionalArea, count: number) {
  return { area, count, decoded: true };
}

function outside(area: ProfessionalArea, count: number): Hire {
  return { id: `hire-${area}`, area, count, channel: 'esterno', outsideLimit: false };
}

function inside(area: ProfessionalArea, count: number, from: ProfessionalArea): Hire {
  return { id: `hire-${area}-${from}`, area, count, from, channel: 'interno', outsideLimit: false };
}

function euro(text: string) {
  return { printed: text, value: { kind: 'money', value: figure(text), unit: 'EUR' } } as const;
}

function figure(text: string) {
  const value = decimal(text);
  if (!value) throw new Error(text);
  return value;
}
