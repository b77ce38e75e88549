import type { DraftCycle, DraftDossier } from '@traguardo/core/plan';

/** Parts of a plan that the template has no sheet for. */
export type LeftOut =
  | 'methodology'
  | 'imports'
  | 'cycles'
  | 'controlled'
  | 'retired'
  | 'details'
  | 'acts'
  | 'activities'
  | 'common'
  | 'staffing'
  | 'tables'
  | 'dashboards'
  | 'statements'
  | 'references'
  | 'monitoring'
  | 'changes'
  | 'evaluation'
  | 'risk'
  | 'transparency';

/** What a plan has and its template will not: the template is for what is filled in by hand. */
export function leftOutOf(
  { body, cycles, imports, indicators }: DraftDossier,
  cycle: DraftCycle,
): readonly LeftOut[] {
  const has: Readonly<Record<LeftOut, boolean>> = {
    methodology: true,
    imports: imports.length > 0,
    cycles: cycles.length > 1,
    controlled: body.controlled.length + body.appointments.length > 0,
    retired: indicators.some(({ id }) => !cycle.placements.some(({ indicator }) => indicator === id)),
    details: hasDetails(indicators, cycle),
    acts: cycle.acts.length > 0,
    activities: cycle.activities.length > 0,
    common: cycle.commonIndicators.length + cycle.commonGoals.length > 0,
    staffing: cycle.staffing !== undefined,
    tables: cycle.tables.length > 0,
    dashboards: cycle.dashboards.length > 0,
    statements: cycle.statements.length > 0,
    references: cycle.references.length > 0,
    monitoring: cycle.monitoring !== undefined,
    changes: cycle.changes.length > 0,
    evaluation: cycle.evaluation !== undefined,
    risk: cycle.risk !== undefined,
    transparency: cycle.transparency !== undefined,
  };
  return (Object.keys(has) as LeftOut[]).filter((part) => has[part]);
}

/** Fields beside those of the columns: doubts on a reading, codes, several weights, totals, policies of one's own. */
function hasDetails(indicators: DraftDossier['indicators'], cycle: DraftCycle): boolean {
  const { nodes, placements, assignments } = cycle;
  return (
    indicators.some(({ uncertain, predecessors }) => uncertain.length + predecessors.length > 0) ||
    nodes.some(
      ({ pira, topic, owner, staff, uncertain, weights, weightPrints, economicWeighting }) =>
        pira !== undefined ||
        topic !== undefined ||
        owner !== undefined ||
        economicWeighting !== undefined ||
        weights.length > 1 ||
        staff.length + uncertain.length + weightPrints.length > 0,
    ) ||
    placements.some(({ policy, uncertain }) => policy !== undefined || uncertain.length > 0) ||
    assignments.some(
      ({ total, paymentQuota, uncertain }) => (total ?? paymentQuota ?? uncertain) !== undefined,
    )
  );
}
