import { expect, it } from 'vitest';
import { findingText } from './index.ts';

const adopted = { adopted: '2025-02-01', due: '2025-01-31', daysLate: '1' };
const budget = { budgetApproved: '2025-01-02', dueAfterBudget: '2025-02-01' };
const afterBudget = (daysAfterThat: string) =>
  findingText({ code: 'plan-adopted-late', params: { ...adopted, ...budget, daysAfterThat } }).what;

it.each([
  ['plan-adopted-late', { ...adopted, daysLate: '1' }, 'Adottato il 01/02/2025, 1 giorno dopo il termine'],
  ['plan-adopted-late', { ...adopted, daysLate: '2' }, 'Adottato il 01/02/2025, 2 giorni dopo il termine'],
  ['budget-approved-late', { approved: '2025-01-01', daysLate: '1' }, '01/01/2025, 1 giorno dopo'],
  ['budget-approved-late', { approved: '2025-01-02', daysLate: '2' }, '02/01/2025, 2 giorni dopo'],
  ['plan-published-late', { published: '2025-02-01', daysLate: '1' }, '01/02/2025, 1 giorno dopo'],
  ['plan-published-late', { published: '2025-02-02', daysLate: '2' }, '02/02/2025, 2 giorni dopo'],
  ['report-late', { daysLate: ['1'] }, 'con 1 giorno di ritardo.'],
  ['report-late', { daysLate: ['1', '2'] }, 'con 1 e 2 giorni di ritardo.'],
  ['late-date-declared-full', { daysLate: '1' }, '1 giorno di ritardo'],
  ['late-date-declared-full', { daysLate: '2' }, '2 giorni di ritardo'],
])('%s: the days agree with their number (%o)', (code, params, expected) => {
  expect(findingText({ code, params }).what).toContain(expected);
});

it.each([
  ['-2', 'rispettato, con 2 giorni di anticipo.'],
  ['-1', 'rispettato, con 1 giorno di anticipo.'],
  ['0', 'rispettato, nell’ultimo giorno utile.'],
  ['1', 'superato di 1 giorno.'],
  ['2', 'superato di 2 giorni.'],
])('%s days after the term that follows the budget', (days, expected) => {
  expect(afterBudget(days)).toContain(expected);
});
