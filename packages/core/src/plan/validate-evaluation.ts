import { decimalText } from '../kernel/index.ts';
import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import { unique } from './validate-ids.ts';
import { validatePeriod } from './validate-periods.ts';
import { pointer, type Targets } from './validate-references.ts';
import { isOutside } from './validate-weights.ts';

/**
 * The evaluation holds one system for each rank and one rating for each component; its cards name roles
 * and units of the body; weights lie between 0 and 100 and periods do not end before they begin.
 */
export function validateEvaluation(cycle: DraftCycle, targets: Targets, report: Report): void {
  const { evaluation } = cycle;
  if (!evaluation) return;
  const point = pointer(report);
  unique('evaluation', evaluation.cards, report);
  unique('evaluation/classes', evaluation.classes, report);
  unique(
    'evaluation/systems',
    evaluation.systems.map(({ rank }) => ({ id: rank })),
    report,
  );
  for (const { rank, components } of evaluation.systems) {
    const path = `evaluation/systems/${rank}`;
    unique(path, components.map(namedByComponent), report);
    for (const { component, weight } of components) {
      if (!isOutside(weight)) continue;
      report('weight-out-of-range', `${path}/${component}`, {
        weight: decimalText(weight),
        minimum: '0',
        maximum: '100',
      });
    }
  }
  for (const card of evaluation.cards) {
    const path = `evaluation/${card.id}`;
    point(targets.roles, card.role, `${path}/role`);
    point(targets.roles, card.evaluator, `${path}/evaluator`);
    point(targets.units, card.unit, `${path}/unit`);
    validatePeriod(card, `${path}/to`, report);
    for (const gap of card.excluded) validatePeriod(gap, `${path}/excluded`, report);
    unique(`${path}/components`, card.components.map(namedByComponent), report);
  }
}

function namedByComponent({ component }: { readonly component: string }) {
  return { id: component };
}
