import { day, said } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import {
  controlWidth,
  implementation,
  implementationByType,
  isLive,
  lackingParts,
  lastSuitability,
  type Measure,
  type MeasureMonitoring,
  measureState,
  measuresOfArea,
  overallLevel,
  type RiskEvent,
  type RiskLevel,
  type RiskRegister,
  untreatedEvents,
} from './index.ts';

const at = day('2025-12-31');

const whole: Measure = {
  id: 'doppia-firma',
  title: 'Due firme sulla graduatoria',
  kind: 'specifica',
  type: 'controllo',
  events: ['favorire'],
  unit: 'servizi' as NonNullable<Measure['unit']>,
  due: day('2025-10-31'),
  indicator: 'graduatorie con due firme',
  expected: said('100%'),
};

describe('where a measure due 31/10/2025 stands', () => {
  test.each([
    ['done on the last day', { done: day('2025-10-31') }, '2025-12-31', 'done-on-time'],
    ['done a day after', { done: day('2025-11-01') }, '2025-12-31', 'done-late'],
    ['not done, within the term', {}, '2025-10-31', 'under-way'],
    ['not done, after it', {}, '2025-11-01', 'overdue'],
    ['done after the day of judgement', { done: day('2025-10-31') }, '2025-10-30', 'under-way'],
    ['without a term', { due: undefined }, '2025-12-31', 'undated'],
    ['without a term, done', { due: undefined, done: day('2025-03-01') }, '2025-12-31', 'done-on-time'],
  ] as const)('%s', (_situation, more, on, expected) => {
    const { due, ...rest } = { ...whole, ...more };
    expect(measureState(due ? { ...rest, due } : rest, day(on))).toBe(expected);
  });
});

test('a measure without owner, term, indicator and expected value is none (A5)', () => {
  const { unit: _u, due: _d, indicator: _i, expected: _e, ...bare } = whole;
  expect(lackingParts(bare)).toEqual(['owner', 'due', 'indicator', 'expected']);
  expect(lackingParts(whole)).toEqual([]);
});

describe('the rating of several events', () => {
  const event = (level: RiskLevel): RiskEvent => ({
    id: level,
    title: level,
    factors: [],
    indicators: [],
    rating: { kind: 'qualitative', level, motivation: 'per prudenza' },
  });
  test.each<[string, readonly RiskLevel[], RiskLevel | null]>([
    ['high, low, low: no average', ['alto', 'basso', 'basso'], 'alto'],
    ['low then medium', ['basso', 'medio'], 'medio'],
    ['all low', ['basso', 'basso'], 'basso'],
    ['no event', [], null],
  ])('%s', (_situation, levels, expected) => {
    expect(overallLevel(levels.map(event))).toBe(expected);
  });
});

function register(measures: readonly Measure[], level: RiskLevel = 'alto'): RiskRegister {
  const rating = { kind: 'qualitative', level, motivation: 'molti portatori di interesse' } as const;
  const event = { id: 'favorire', title: 'Favorire un’impresa', factors: [], indicators: [], rating };
  return {
    threshold: 'medio',
    areas: [
      { id: 'd', code: 'D', title: 'Contributi' },
      { id: 'b', code: 'B', title: 'Contratti' },
    ],
    processes: [{ id: 'bandi', area: 'd', title: 'Bandi di contributo', phases: [], events: [event] }],
    measures,
    generalMeasures: [],
    monitoring: [],
    reviews: [],
  };
}

describe('an event rated high', () => {
  const { expected: _, ...vague } = whole;
  test.each<[string, Measure | null, boolean]>([
    ['no measure at all', null, true],
    ['a measure done in time', { ...whole, done: day('2025-10-01') }, false],
    ['a measure done late is done', { ...whole, done: day('2025-12-01') }, false],
    ['a measure still within its term', { ...whole, due: day('2026-03-31') }, false],
    ['a measure whose term passed', whole, true],
    ['a measure that expects nothing', { ...vague, done: day('2025-10-01') }, true],
    ['a general measure', { ...whole, kind: 'generale', done: day('2025-10-01') }, true],
    ['a measure for another event', { ...whole, events: ['altro'], done: day('2025-10-01') }, true],
  ])('%s', (_situation, measure, untreated) => {
    const found = untreatedEvents(register(measure ? [measure] : []), at);
    expect(found.length > 0).toBe(untreated);
    if (measure && measure.kind === 'specifica' && measure.events.includes('favorire')) {
      expect(isLive(measure, at)).toBe(!untreated);
    }
  });

  test('a low one needs none', () => {
    expect(untreatedEvents(register([], 'basso'), at)).toEqual([]);
  });
});

describe('implementation rate', () => {
  const measures: readonly Measure[] = [
    { ...whole, id: 'a', done: day('2025-10-31') },
    { ...whole, id: 'b', done: day('2025-11-30') },
    { ...whole, id: 'c' },
    { ...whole, id: 'd', due: day('2026-06-30') },
    { ...whole, id: 'e', due: day('2026-06-30'), done: day('2025-12-01') },
  ];
  test('is on time over due; what is under way or undated stays out', () => {
    const { due: _, ...undated } = whole;
    const found = implementation([...measures, undated], at);
    expect({ ...found, rate: found.rate?.toString() }).toEqual({
      due: 4,
      onTime: 2,
      late: 1,
      overdue: 1,
      underWay: 1,
      undated: 1,
      rate: '0.5',
    });
  });

  test('is none where nothing was due', () => {
    expect(implementation([], at).rate).toBeNull();
  });

  test('by type parts the measures, each counted once', () => {
    const trained: Measure = { ...whole, id: 'f', type: 'formazione' };
    const found = implementationByType([...measures, trained], at).map(({ type, implementation: own }) => [
      type,
      own.due,
      own.onTime,
      own.rate?.toString(),
    ]);
    expect(found).toEqual([
      ['controllo', 4, 2, '0.5'],
      ['formazione', 1, 0, '0'],
    ]);
    expect(implementationByType([], at)).toEqual([]);
  });

  test('by area takes the measures that treat its events', () => {
    expect(measuresOfArea(register(measures), 'd')).toHaveLength(5);
    expect(measuresOfArea(register(measures), 'b')).toEqual([]);
  });
});

describe('monitoring of a measure', () => {
  const look = (date: string, suitability?: MeasureMonitoring['suitability']): MeasureMonitoring => ({
    id: date,
    measure: 'doppia-firma',
    level: 'secondo',
    date: day(date),
    result: 'attuata',
    ...(suitability ? { suitability } : {}),
  });
  test('the last judgement of suitability by the day counts, apart from whether it was done', () => {
    const looks = [look('2025-06-30', 'non-idonea'), look('2025-12-10', 'idonea'), look('2025-12-20')];
    expect(lastSuitability('doppia-firma', looks, at)).toBe('idonea');
    expect(lastSuitability('doppia-firma', looks, day('2025-07-01'))).toBe('non-idonea');
    expect(lastSuitability('altra', looks, at)).toBeNull();
  });

  test.each([
    ['part of the cases', { checked: 20, total: 100 }, 'campione'],
    ['all of them', { checked: 100, total: 100 }, 'esteso'],
    ['no case to look at', { checked: 0, total: 0 }, null],
    ['cases not counted', {}, null],
  ] as const)('%s', (_situation, cases, expected) => {
    expect(controlWidth(cases)).toBe(expected);
  });
});
