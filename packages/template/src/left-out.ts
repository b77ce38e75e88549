import type { DraftCycle, DraftDossier } from '@traguardo/core/plan';

/** Parts of a plan that the template has no sheet for. */
export type LeftOut =
  | 'methodology'
  | 'imports'
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
export function leftOutOf({ imports }: DraftDossier, cycle: DraftCycle): readonly LeftOut[] {
  const has: Readonly<Record<LeftOut, boolean>> = {
    methodology: true,
    imports: imports.length > 0,
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
