import { type CitationId, Exact, type Explanation, input } from '../kernel/index.ts';
import type { StaffingLine, StaffingResult, StaffingYearResult } from './staffing-result.ts';

const CENTS = { places: 2, mode: 'half-up' } as const;

/**
 * Why a figure of the staffing plan is what it is. Ids: `staffing/maximum`, `staffing/unit/<area>`,
 * `staffing/<year>/<figure>` with figure one of leavers, carry-over, limit, external, internal, protected,
 * spending, residue, total, headroom, and `staffing/<year>/<line id>`. Null for any other id, and for a
 * figure the plan does not give (total without spending in service).
 */
export function explainStaffing(result: StaffingResult, id: string): Explanation | null {
  const [head, part = '', ...rest] = id.split('/');
  if (head !== 'staffing') return null;
  if (part === 'maximum') return rest.length === 0 ? maximum(result) : null;
  const name = rest.join('/');
  if (part === 'unit') return unit(result, name);
  const index = result.years.findIndex((one) => String(one.year) === part);
  return index < 0 ? null : ofYear(result, index, name);
}

function maximum(result: StaffingResult): Explanation {
  const seats = result.seats.map((one) => input(`staffing/seats/${one.area}`, one.spending));
  const additions = result.additions.map((one, index) =>
    input(`staffing/additions/${index + 1}`, one.amount, one.title),
  );
  return sum('staffing/maximum', [...seats, ...additions], 'dlgs-165-2001-art-6');
}

function unit(result: StaffingResult, area: string): Explanation | null {
  const found = result.seats.find((one) => one.area === area);
  if (!found) return null;
  const parts = [
    input(`staffing/seats/${area}`, found.spending),
    input(`staffing/posts/${area}`, Exact.int(found.posts)),
  ];
  return node(`staffing/unit/${area}`, 'quotient', found.unit, parts);
}

function ofYear(result: StaffingResult, index: number, name: string): Explanation | null {
  const year = result.years[index];
  if (!year) return null;
  const at = (figure: string) => `staffing/${year.year}/${figure}`;
  const of = (figure: string) => ofYear(result, index, figure);
  const linesOf = (lines: readonly StaffingLine[]) => lines.map((one) => line(result, year, one));
  switch (name) {
    case 'leavers':
      return sum(at(name), linesOf(year.leavers));
    case 'carry-over':
      return carryOver(result, index, at(name));
    case 'limit':
      return sum(at(name), [of('leavers'), of('carry-over')], 'dlgs-219-2016-art-3-c9-bis');
    case 'external':
      return sum(at(name), linesOf(year.external));
    case 'internal':
      return sum(at(name), linesOf(year.internal));
    case 'protected':
      return sum(at(name), linesOf(year.outsideLimit));
    case 'spending':
      return sum(at(name), [of('external'), of('internal')]);
    case 'residue':
      return node(at(name), 'difference', year.residue, present([of('limit'), of('spending')]));
    case 'total':
      return year.inService && year.total
        ? sum(at(name), [input(at('in-service'), year.inService), of('spending')])
        : null;
    case 'headroom':
      return year.headroom
        ? node(at(name), 'difference', year.headroom, present([maximum(result), of('total')]))
        : null;
    default:
      return lineNamed(result, year, name);
  }
}

function carryOver(result: StaffingResult, index: number, id: string): Explanation | null {
  const value = result.years[index]?.carryOver;
  if (!value) return null;
  if (index === 0) return input(id, value);
  return node(id, 'not-negative', value, present([ofYear(result, index - 1, 'residue')]));
}

function lineNamed(result: StaffingResult, year: StaffingYearResult, name: string): Explanation | null {
  const lines = [...year.leavers, ...year.external, ...year.internal, ...year.outsideLimit];
  const found = lines.find((one) => one.id === name);
  return found ? line(result, year, found) : null;
}

function line(result: StaffingResult, year: StaffingYearResult, one: StaffingLine): Explanation {
  const id = `staffing/${year.year}/${one.id}`;
  const cost =
    one.from === undefined
      ? unit(result, one.area)
      : node(`${id}/step`, 'difference', one.unit, present([unit(result, one.area), unit(result, one.from)]));
  return node(id, 'product', one.amount, present([input(`${id}/count`, Exact.int(one.count)), cost]));
}

function sum(id: string, parts: readonly (Explanation | null)[], citation?: string): Explanation {
  const inputs = present(parts);
  const value = inputs.reduce((all, one) => all.plus(one.value ?? Exact.ZERO), Exact.ZERO);
  const cited = citation === undefined ? {} : { citation: citation as CitationId };
  return { ...node(id, 'sum', value, inputs), ...cited };
}

function node(id: string, rule: string, value: Exact, inputs: readonly Explanation[]): Explanation {
  return { id, value, rule, rounding: CENTS, inputs };
}

function present(parts: readonly (Explanation | null)[]): Explanation[] {
  return parts.filter((part) => part !== null);
}
