import type { Unit } from '../../kernel/index.ts';

interface WithUnit {
  readonly kind: string;
  readonly unit: Unit;
}

/**
 * True when two numbers measure in one unit; nothing is ever converted. A number printed without a unit
 * takes that of the other side ("60" beside "60 giorni"). A percentage, or a
 * figure per 10,000, beside a bare number is refused unless the indicator says so: "85" may be 85 % or
 * 85 things. Counted things are compared by the stem of their first word ("evento", "eventi").
 */
export function sameUnit(a: WithUnit, b: WithUnit, indicatorUnit: Unit): boolean {
  if (a.unit === b.unit) return true;
  if (a.unit === '') return bareTakes(b.unit, indicatorUnit);
  if (b.unit === '') return bareTakes(a.unit, indicatorUnit);
  return a.kind === 'count' && b.kind === 'count' && stem(a.unit) === stem(b.unit);
}

function bareTakes(other: Unit, indicatorUnit: Unit): boolean {
  return isRate(other) || isRate(indicatorUnit) ? other === indicatorUnit : true;
}

function isRate(unit: Unit): boolean {
  return unit === '%' || unit.startsWith('per-');
}

/** Italian plurals change the last vowels, and keep a hard c or g with an h: "pratica", "pratiche". */
function stem(unit: Unit): string {
  const first = /^\p{L}+/u.exec(unit.toLowerCase())?.[0] ?? unit;
  return first.replace(/h?[aeiou]+$/u, '');
}
