import type { NodeId } from '@traguardo/core/kernel';
import { cleanDraft, day, edit } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { cleanCycle } from '../test/clean-cycle.ts';
import { deadlinesAnswer } from './deadlines.ts';

/** The budget approved on 13 February and the plan adopted on 27 February, as in a real year. */
const late = edit(cleanDraft(), (draft) => {
  for (const act of draft.cycles[0]?.acts ?? []) {
    if (act.kind === 'approvazione-preventivo') act.date = day('2025-02-13');
    if (act.kind === 'adozione-piano') act.date = day('2025-02-27');
  }
});

async function piao(at: string) {
  const { terms } = deadlinesAnswer(await cleanCycle(day(at), late));
  const term = terms.find(({ id }) => id === 'piao');
  return term?.readings.map(({ id, date, state, daysLate }) => [id, date, state, daysLate]);
}

describe('the term of the PIAO has two readings where the budget came late, and none is chosen', () => {
  it.each([
    [
      'prima del preventivo: da lì non si conta ancora',
      '2025-01-15',
      [['ordinary', '2025-01-31', 'future', null]],
    ],
    [
      'passato l’ordinario, non ancora adottato',
      '2025-02-20',
      [
        ['ordinary', '2025-01-31', 'passed', null],
        ['after-budget', '2025-03-15', 'future', null],
      ],
    ],
    [
      'adottato: in ritardo sull’uno, nei tempi sull’altro',
      '2025-02-27',
      [
        ['ordinary', '2025-01-31', 'late', 27],
        ['after-budget', '2025-03-15', 'done', null],
      ],
    ],
  ])('%s', async (_situation, at, expected) => {
    expect(await piao(at)).toEqual(expected);
  });
});

it('a budget approved in time leaves the term of the PIAO as it is', async () => {
  const { terms } = deadlinesAnswer(await cleanCycle(day('2025-12-31'), cleanDraft()));
  const term = terms.find(({ id }) => id === 'piao');
  expect(term?.readings.map(({ id, date, state }) => [id, date, state])).toEqual([
    ['ordinary', '2025-01-31', 'done'],
  ]);
});

it('the budget has the term of law and that of practice, each with its provision', async () => {
  const { terms } = deadlinesAnswer(await cleanCycle(day('2025-12-31'), late));
  const budget = terms.find(({ id }) => id === 'preventivo');
  expect(budget?.readings.map(({ id, date, daysLate }) => [id, date, daysLate])).toEqual([
    ['ordinary', '2024-11-30', 75],
    ['practice', '2024-12-31', 44],
  ]);
  expect(budget?.readings.map(({ citation }) => citation?.trust)).toEqual(['verified', 'memory']);
  expect(terms.some(({ id }) => id === 'preventivo-prassi')).toBe(false);
});

it('an act later than the date of judgement has not happened yet', async () => {
  const { terms } = deadlinesAnswer(await cleanCycle(day('2025-02-20'), late));
  expect(terms.find(({ id }) => id === 'piao')?.met).toBeNull();
});

it('an activity has its term, told under its objective', async () => {
  const draft = edit(cleanDraft(), (copy) => {
    copy.cycles[0]?.activities.push({
      id: 'avviso' as NodeId,
      node: 'oo-1-1-1' as NodeId,
      title: 'Pubblicare l’avviso',
      due: day('2025-06-30'),
      done: day('2025-07-05'),
    });
  });
  const judged = async (at: string) => {
    const { planTerms } = deadlinesAnswer(await cleanCycle(day(at), draft));
    const term = planTerms.find(({ id }) => id === 'avviso');
    return [term?.objective?.id, term?.done?.plain, term?.state, term?.daysLate];
  };
  expect(await judged('2025-07-01')).toEqual(['oo-1-1-1', undefined, 'passed', null]);
  expect(await judged('2025-12-31')).toEqual(['oo-1-1-1', '05/07/2025', 'late', 5]);
});

it('the plan sets a day of its own: met in time, late, gone by, to come', async () => {
  const states = async (at: string, result: string) => {
    const draft = edit(cleanDraft(), (copy) => {
      const measured = copy.cycles[0]?.measurements.find(({ indicator }) => indicator === 'avvio-sportello');
      if (measured?.value?.kind === 'date') measured.value = { kind: 'date', date: day(result) };
    });
    const { planTerms } = deadlinesAnswer(await cleanCycle(day(at), draft));
    const term = planTerms.find(({ id }) => id === 'avvio-sportello');
    return [term?.date, term?.state, term?.daysLate];
  };
  expect(await states('2025-12-31', '2025-10-15')).toEqual(['2025-10-30', 'done', null]);
  expect(await states('2025-12-31', '2025-11-28')).toEqual(['2025-10-30', 'late', 29]);
});
