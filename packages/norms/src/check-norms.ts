import type { CheckNorms, Dated, DisabledQuota } from '@traguardo/core/checks';
import { type CivilDate, type Decimal, decimal } from '@traguardo/core/kernel';
import { citationId } from './citation-text.ts';
import { commonFormulas } from './common-formulas.ts';
import { day } from './day.ts';
import { type DeadlineId, deadlineCitation, deadlineDay } from './deadlines.ts';
import { type FigureName, figures } from './figures.ts';
import { genderShare } from './gender-share.ts';
import { knownActs } from './known-acts.ts';
import { type NormFigure, valueAt } from './norm-figure.ts';
import { piraProgrammes } from './pira-programmes.ts';
import { planSections } from './plan-sections.ts';
import { planThemes } from './plan-themes.ts';
import { disabledQuotas, protectedQuota } from './protected-quotas.ts';

/** The norms in the form the checks take them: an argument, never an import of core. */
export const checkNorms: CheckNorms = {
  planDue: (year) => due('piao', year),
  daysAfterBudget: whole('giorni-dopo-bilancio'),
  budgetDue: (year) => due('preventivo', year),
  budgetDueByPractice: (year) => due('preventivo-prassi', year),
  reportDue: (year) => due('relazione-performance', year),
  cugReportDue: (year) => due('relazione-cug', year),
  paymentQuota: (at) => figureAt('quota-pagamenti', at),
  outsideAccessShare: required('accesso-esterno'),
  knownActs,
  disabledQuota,
  piraProgrammes: piraProgrammes.map(({ code }) => code),
  genderShare,
  planSections,
  planThemes: planThemes.map(({ theme }) => theme),
  ordinaryFormAbove: whole('soglia-forma-ordinaria'),
  commonFormulas,
};

/** A legal figure in force on a date, exact; null where none was. */
export function figureAt(name: FigureName, at: CivilDate): Dated<Decimal> | null {
  const figure: NormFigure<string> = figures[name];
  const found = valueAt(figure, at);
  const value = found ? decimal(found.value) : null;
  return found && value ? { value, citation: citationId(found.citation) } : null;
}

function due(id: DeadlineId, year: number): Dated<CivilDate> {
  return { value: deadlineDay(id, year), citation: citationId(deadlineCitation(id)) };
}

function required(name: FigureName): Dated<Decimal> {
  const found = figureAt(name, day('2199-12-31'));
  if (!found) throw new RangeError(`no figure in force: ${name}`);
  return found;
}

function whole(name: FigureName): Dated<number> {
  const found = required(name);
  return { value: Number(found.value.units), citation: found.citation };
}

function disabledQuota(employees: number): DisabledQuota | null {
  const quota = protectedQuota(disabledQuotas, employees);
  const value = decimal(String(quota?.percent ?? quota?.persons ?? ''));
  if (!quota || !value) return null;
  return { unit: quota.percent === undefined ? 'persons' : 'percent', value };
}
