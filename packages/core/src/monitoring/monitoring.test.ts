import { day, said } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import {
  brokenSteps,
  type Change,
  campaignProgress,
  deliveryState,
  type OwedFigure,
  targetOn,
} from './index.ts';

const indicator = 'imprese' as OwedFigure['indicator'];
const due = day('2025-07-15');

describe('a figure owed by 15/07/2025', () => {
  const later = { kind: 'not-yet-known', reason: 'dati non ancora chiusi' } as const;
  const never = { kind: 'not-applicable', reason: 'bando non pubblicato' } as const;
  const cases = [
    { situation: 'delivered on the last day', figure: { delivered: due }, at: '2025-07-31', is: 'on-time' },
    {
      situation: 'delivered a day after',
      figure: { delivered: day('2025-07-16') },
      at: '2025-07-31',
      is: 'late',
    },
    {
      situation: 'delivered after the day of judgement',
      figure: { delivered: due },
      at: '2025-07-14',
      is: 'awaited',
    },
    { situation: 'silent, within the term', figure: {}, at: '2025-07-15', is: 'awaited' },
    { situation: 'silent, after the term', figure: {}, at: '2025-07-16', is: 'overdue' },
    { situation: 'said to be unknown', figure: { absence: later }, at: '2025-07-31', is: 'not-yet-known' },
    { situation: 'said not to apply', figure: { absence: never }, at: '2025-07-31', is: 'not-applicable' },
    {
      situation: 'delivered after an absence was declared',
      figure: { absence: later, delivered: due },
      at: '2025-07-31',
      is: 'on-time',
    },
  ] as const;
  test.each(cases)('$situation is $is', ({ figure, at, is }) => {
    expect(deliveryState({ indicator, ...figure }, due, day(at))).toBe(is);
  });

  test('each figure is counted once', () => {
    const progress = campaignProgress(
      {
        id: 'giugno',
        title: 'Semestre',
        kind: 'semestrale',
        at: day('2025-06-30'),
        due,
        state: { kind: 'open', opened: day('2025-07-01') },
        reopenings: [],
        owed: cases.map(({ figure }) => ({ indicator, ...figure })),
      },
      day('2025-07-31'),
    );
    expect(progress.owed).toBe(8);
    expect(progress.counts).toEqual({
      'on-time': 3,
      late: 1,
      'not-yet-known': 1,
      'not-applicable': 1,
      awaited: 0,
      overdue: 2,
    });
  });
});

describe('the target of a changed indicator', () => {
  const change = (id: string, date: string, from: string, to: string) =>
    ({
      id,
      kind: 'target',
      date: day(date),
      reason: 'bando riaperto',
      indicator,
      at: day('2025-12-31'),
      old: said(from),
      new: said(to),
    }) satisfies Change;
  const changes = [change('b', '2025-10-01', '250', '280'), change('a', '2025-07-20', '300', '250')];

  test.each([
    ['2025-01-31', '300', 'before any change'],
    ['2025-07-19', '300', 'the day before the first'],
    ['2025-07-20', '250', 'from the day of the first'],
    ['2025-10-01', '280', 'from the day of the last'],
    ['2025-12-31', '280', 'at the end of the year'],
  ])('on %s is %s: %s', (at, expected) => {
    expect(targetOn(said('280'), changes, day(at)).printed).toBe(expected);
  });

  test('the chain joins, however each figure is printed', () => {
    expect(brokenSteps(said('280,00'), changes)).toEqual([]);
  });

  test('a target in force that no change leads to breaks the last step', () => {
    expect(brokenSteps(said('290'), changes)).toEqual([
      { change: 'b', left: said('280'), found: said('290') },
    ]);
  });

  test('a change that starts from another figure breaks the step before it', () => {
    const [last] = changes;
    const broken = [change('a', '2025-07-20', '300', '260'), ...(last ? [last] : [])];
    expect(brokenSteps(said('280'), broken).map(({ change: id }) => id)).toEqual(['a']);
  });
});
