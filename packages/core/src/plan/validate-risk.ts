import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import { unique } from './validate-ids.ts';
import { idsOf, pointer, type Targets } from './validate-references.ts';

/** Areas, processes, events, measures and looks at them exist and are named once. */
export function validateRisk(cycle: DraftCycle, targets: Targets, report: Report): void {
  const { risk } = cycle;
  if (!risk) return;
  const point = pointer(report);
  const { units, roles } = targets;
  const events = risk.processes.flatMap((each) => each.events);
  unique('risk-area', risk.areas, report);
  unique('risk-process', risk.processes, report);
  unique('risk-event', events, report);
  unique('measure', risk.measures, report);
  unique('measure-monitoring', risk.monitoring, report);
  unique('risk-review', risk.reviews, report);
  unique(
    'general-measure',
    risk.generalMeasures.map(({ kind }) => ({ id: kind })),
    report,
  );
  const areas = idsOf(risk.areas);
  for (const each of risk.processes) {
    const path = `risk-process/${each.id}`;
    point(areas, each.area, `${path}/area`);
    point(units, each.unit, `${path}/unit`);
    unique(`${path}/phases`, each.phases, report);
    for (const { unit } of each.phases) point(units, unit, `${path}/phases`);
    const phases = idsOf(each.phases);
    for (const event of each.events) point(phases, event.phase, `risk-event/${event.id}/phase`);
  }
  const known = idsOf(events);
  for (const measure of risk.measures) {
    const path = `measure/${measure.id}`;
    for (const event of measure.events) point(known, event, `${path}/events`);
    point(roles, measure.role, `${path}/role`);
    point(units, measure.unit, `${path}/unit`);
  }
  for (const { kind, role } of risk.generalMeasures) point(roles, role, `general-measure/${kind}/role`);
  const measures = idsOf(risk.measures);
  for (const look of risk.monitoring) {
    const path = `measure-monitoring/${look.id}`;
    point(measures, look.measure, `${path}/measure`);
    point(roles, look.role, `${path}/role`);
  }
}
