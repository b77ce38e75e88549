import { day } from '@traguardo/testkit';
import { describe, expect, test } from 'vitest';
import type { CitationId } from '../kernel/index.ts';
import {
  type AccessDays,
  type AccessRequest,
  accessTerm,
  compliance,
  type Obligation,
  obligationState,
  requestOn,
  requestState,
  retentionEnd,
} from './index.ts';

const published = (on: string, updated = on) => ({
  id: on,
  url: 'https://example.org/trasparenza',
  format: 'CSV',
  published: day(on),
  updated: day(updated),
});

function obligation(more: Partial<Obligation>): Obligation {
  return {
    id: 'bilancio',
    section: 'Bilanci',
    title: 'Bilancio preventivo',
    frequency: 'annuale',
    applicability: { kind: 'applicable' },
    publications: [],
    ...more,
  };
}

describe('where an obligation stands on 31/12/2025', () => {
  const cases: readonly { situation: string; more: Partial<Obligation>; is: string }[] = [
    {
      situation: 'yearly, refreshed on 31/12/2024: its last day',
      more: { publications: [published('2024-12-31')] },
      is: 'up-to-date 2025-12-31',
    },
    {
      situation: 'yearly, refreshed a day before that',
      more: { publications: [published('2024-12-30')] },
      is: 'expired 2025-12-31',
    },
    {
      situation: 'half-yearly, refreshed on 31/08/2025: February ends earlier',
      more: { frequency: 'semestrale', publications: [published('2025-08-31')] },
      is: 'up-to-date 2026-02-28',
    },
    {
      situation: 'quarterly, refreshed in June',
      more: { frequency: 'trimestrale', publications: [published('2025-01-10', '2025-06-30')] },
      is: 'expired 2025-10-01',
    },
    { situation: 'yearly, never published', more: {}, is: 'never-published' },
    {
      situation: 'yearly, published the day after',
      more: { publications: [published('2026-01-01')] },
      is: 'never-published',
    },
    {
      situation: 'prompt, refreshed after the last event',
      more: {
        frequency: 'tempestivo',
        days: 20,
        lastEvent: day('2025-11-30'),
        publications: [published('2025-12-01')],
      },
      is: 'up-to-date null',
    },
    {
      situation: 'prompt, within the days the body gives itself',
      more: {
        frequency: 'tempestivo',
        days: 20,
        lastEvent: day('2025-12-11'),
        publications: [published('2025-01-01')],
      },
      is: 'up-to-date 2025-12-31',
    },
    {
      situation: 'prompt, beyond them',
      more: {
        frequency: 'tempestivo',
        days: 20,
        lastEvent: day('2025-12-10'),
        publications: [published('2025-01-01')],
      },
      is: 'expired 2025-12-31',
    },
    {
      situation: 'prompt, after an event, and the body set no days: it is not zero days',
      more: {
        frequency: 'tempestivo',
        lastEvent: day('2025-12-10'),
        publications: [published('2025-01-01')],
      },
      is: 'term-not-set',
    },
    {
      situation: 'prompt, no days set, refreshed after the last event',
      more: {
        frequency: 'tempestivo',
        lastEvent: day('2025-12-10'),
        publications: [published('2025-12-11')],
      },
      is: 'up-to-date null',
    },
    {
      situation: 'prompt, no days set, never published',
      more: { frequency: 'tempestivo', lastEvent: day('2025-12-10') },
      is: 'never-published',
    },
    {
      situation: 'on events, one happened, no days set',
      more: { frequency: 'ad-evento', lastEvent: day('2025-12-10') },
      is: 'term-not-set',
    },
    {
      situation: 'on events, zero days set by the body, the day after',
      more: { frequency: 'ad-evento', days: 0, lastEvent: day('2025-12-30') },
      is: 'expired 2025-12-31',
    },
    { situation: 'on events, and none happened', more: { frequency: 'ad-evento' }, is: 'nothing-due' },
    {
      situation: 'it does not concern the body',
      more: { applicability: { kind: 'not-applicable', reason: 'nessun immobile locato' } },
      is: 'not-applicable nessun immobile locato',
    },
  ];
  test.each(cases)('$situation: $is', ({ more, is }) => {
    const { kind, ...rest } = obligationState(obligation(more), day('2025-12-31'));
    expect([kind, ...Object.values(rest).map(String)].join(' ')).toBe(is);
  });

  test('compliance is in order over applicable; those that do not apply are counted apart', () => {
    const found = compliance(
      cases.map(({ more }) => obligation(more)),
      day('2025-12-31'),
    );
    expect({ ...found, share: found.share?.toString() }).toEqual({
      applicable: 15,
      inOrder: 6,
      expired: 4,
      neverPublished: 3,
      termNotSet: 2,
      notApplicable: 1,
      share: '0.4',
    });
  });

  test('none applies: there is no share', () => {
    expect(compliance([], day('2025-12-31')).share).toBeNull();
  });
});

describe('how long something stays published', () => {
  test.each([
    ['a PIAO of 27/02/2025: from 1/1/2026, five years', {}, '2030-12-31'],
    ['an act with effect beyond them', { effectEnds: day('2033-06-30') }, '2033-06-30'],
    ['an act whose effect ended before', { effectEnds: day('2027-06-30') }, '2030-12-31'],
  ])('%s', (_situation, more, expected) => {
    expect(retentionEnd({ published: day('2025-02-27'), ...more }, 5)).toBe(expected);
  });
});

const legal = (days: number) => ({ days, citation: 'art-5' as CitationId });
const terms: AccessDays = {
  answer: legal(30),
  objection: legal(10),
  delivery: legal(15),
  review: legal(20),
  garante: legal(10),
};

describe('the term of a request received on 01/03/2025', () => {
  const request = (more: Partial<AccessRequest>): AccessRequest => ({
    id: 'r',
    kind: 'civico-generalizzato',
    subject: 'Contributi concessi',
    received: day('2025-03-01'),
    ...more,
  });
  const notified = day('2025-03-05');
  test.each<[string, Partial<AccessRequest>, string]>([
    ['30 days', {}, '2025-03-31'],
    ['counter-parties silent: ten days more', { counterparties: { notified } }, '2025-04-10'],
    [
      'one objected on the fourth day: the term ran again from then',
      { counterparties: { notified, objected: day('2025-03-09') } },
      '2025-04-04',
    ],
    [
      'an objection after the ten days stops nothing more',
      { counterparties: { notified, objected: day('2025-03-25') } },
      '2025-04-10',
    ],
    [
      'data that had to be published: nobody is heard',
      { kind: 'civico-semplice', counterparties: { notified } },
      '2025-03-31',
    ],
    ['a review: 20 days', { kind: 'riesame' }, '2025-03-21'],
    ['a review with the Garante silent', { kind: 'riesame', garante: { asked: notified } }, '2025-03-31'],
    [
      'a review with the Garante answering in six days',
      { kind: 'riesame', garante: { asked: notified, answered: day('2025-03-11') } },
      '2025-03-27',
    ],
    ['the Garante is asked only in a review', { garante: { asked: notified } }, '2025-03-31'],
  ])('%s', (_situation, more, due) => {
    expect(accessTerm(request(more), terms).due).toBe(due);
  });

  test.each<[string, string, string]>([
    ['2025-03-04', '2025-03-31', 'nobody told yet: thirty days'],
    ['2025-03-05', '2025-04-10', 'told that day: ten days more'],
    ['2025-03-09', '2025-04-04', 'one objected that day: the term ran again'],
  ])('read on %s falls on %s: %s', (at, due) => {
    const told = request({ counterparties: { notified, objected: day('2025-03-09') } });
    expect(accessTerm(requestOn(told, day(at)), terms).due).toBe(due);
  });

  test.each<[string, string, string]>([
    ['2025-03-04', '2025-03-21', 'the Garante not asked yet'],
    ['2025-03-10', '2025-03-31', 'asked, and silent'],
    ['2025-03-11', '2025-03-27', 'answered that day'],
  ])('a review read on %s falls on %s: %s', (at, due) => {
    const asked = request({ kind: 'riesame', garante: { asked: notified, answered: day('2025-03-11') } });
    expect(accessTerm(requestOn(asked, day(at)), terms).due).toBe(due);
  });

  test('a decision, who was told of it and its delivery are each there from their day', () => {
    const decision = {
      date: day('2025-04-01'),
      outcome: 'accolta',
      counterpartyTold: day('2025-04-02'),
      delivered: day('2025-04-20'),
    } as const;
    const on = (at: string) => Object.keys(requestOn(request({ decision }), day(at)).decision ?? {});
    expect(['2025-03-31', '2025-04-01', '2025-04-19', '2025-04-20'].map((at) => on(at).length)).toEqual([
      0, 2, 3, 4,
    ]);
  });

  test('where one objected, delivery waits fifteen days from the day it was told', () => {
    const decision = {
      date: day('2025-04-01'),
      outcome: 'accolta',
      counterpartyTold: day('2025-04-02'),
    } as const;
    const objected = { notified, objected: day('2025-03-09') };
    expect(accessTerm(request({ decision, counterparties: objected }), terms).deliverFrom).toBe('2025-04-17');
    expect(accessTerm(request({ decision, counterparties: { notified } }), terms).deliverFrom).toBeNull();
  });

  test.each([
    ['nothing yet, on the last day', undefined, '2025-03-31', 'open'],
    ['nothing yet, the day after', undefined, '2025-04-01', 'overdue'],
    ['decided on the last day', '2025-03-31', '2025-06-30', 'answered'],
    ['decided the day after', '2025-04-01', '2025-06-30', 'answered-late'],
    ['decided after the day of judgement', '2025-04-01', '2025-03-20', 'open'],
  ] as const)('%s', (_situation, decided, on, expected) => {
    const each = request(decided ? { decision: { date: day(decided), outcome: 'accolta' } } : {});
    expect(requestState(each, accessTerm(each, terms), day(on))).toBe(expected);
  });
});
