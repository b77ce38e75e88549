import type { CivilDate } from '@traguardo/core/kernel';
import type { AccessDays, LegalDays } from '@traguardo/core/transparency';
import { figureAt } from './check-norms.ts';
import type { FigureName } from './figures.ts';

/** The days of civic access in force on a date, in the form core takes them; null before there were any. */
export function accessDays(at: CivilDate): AccessDays | null {
  const answer = daysAt('accesso-risposta', at);
  const objection = daysAt('accesso-opposizione', at);
  const delivery = daysAt('accesso-trasmissione', at);
  const review = daysAt('accesso-riesame', at);
  const garante = daysAt('accesso-garante', at);
  if (!answer || !objection || !delivery || !review || !garante) return null;
  return { answer, objection, delivery, review, garante };
}

/** Years for which what is published stays so, for a publication of that day; null before the decree. */
export function publicationYears(at: CivilDate): number | null {
  const found = figureAt('anni-di-pubblicazione', at);
  return found ? Number(found.value.units) : null;
}

function daysAt(name: FigureName, at: CivilDate): LegalDays | null {
  const found = figureAt(name, at);
  return found ? { days: Number(found.value.units), citation: found.citation } : null;
}
