import type { Indicator, Plan } from '../../plan/index.ts';
import type { Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { indicatorPath } from '../paths.ts';
import { unitFamily } from './unit-family.ts';

/** A field of the indicator's sheet, with the word its damage is noted under. */
const NOTED = { algorithm: 'algorithm', unitPrinted: 'unit' } as const;

/**
 * Placed indicators without a field that two thirds of the others print: a document that never prints it
 * (a report often does not) lacks nothing.
 */
export function* lackingField(plan: Plan, field: 'algorithm' | 'unitPrinted'): Iterable<Observation> {
  const placed = plan.placements.flatMap((one) => plan.indicatorById.get(one.indicator) ?? []);
  const having = placed.filter((indicator) => indicator[field] !== undefined);
  if (having.length * 3 < placed.length * 2) return;
  for (const indicator of placed) {
    if (indicator[field] !== undefined || needsNone(indicator, field)) continue;
    const path = `${indicatorPath(indicator.id)}/${NOTED[field]}`;
    const params = { indicator: indicator.title, with: String(having.length), of: String(placed.length) };
    yield doubted({ path, params }, doubtAbout(indicator.uncertain, [NOTED[field]]), 'info');
  }
}

/** Yes or no is its own formula. */
function needsNone({ unitPrinted }: Indicator, field: 'algorithm' | 'unitPrinted'): boolean {
  return field === 'algorithm' && unitFamily(unitPrinted) === 'yes-no';
}
