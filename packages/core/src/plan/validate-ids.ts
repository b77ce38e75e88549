import type { DraftCycle, DraftDossier } from './plan.ts';
import type { Report } from './problem.ts';

interface Named {
  readonly id: string;
}

/** The id of the root the common indicators hang from in a scored plan: nothing else may bear it. */
const RESERVED = 'common';

/** Ids of the body, its methodologies, its indicators and its documents: each unique in its kind. */
export function validateDossierIds(draft: DraftDossier, report: Report): void {
  unique('unit', draft.body.units, report);
  unique('role', draft.body.roles, report);
  unique('body', [draft.body, ...draft.body.controlled], report);
  unique('methodology', draft.methodologies, report);
  // The place of the id: targets and values name the same indicator elsewhere.
  unique('indicator', draft.indicators, report, '/id');
  unique('document', draft.imports, report);
  unique(
    'occurrence',
    draft.imports.flatMap((document) => document.occurrences),
    report,
  );
  const years = draft.cycles.map((cycle) => ({ id: String(cycle.year) }));
  unique('plan', years, report);
}

/**
 * Ids within one cycle. Whatever a scored plan shows as a node (body, frame, activities, indicators,
 * common goals and indicators) shares one set of ids: `explain` is asked by id alone.
 */
export function validateCycleIds(draft: DraftDossier, cycle: DraftCycle, report: Report): void {
  const taken = new Map<string, string>();
  const take = (kind: string, things: readonly Named[]) => {
    for (const { id } of things) {
      const first = taken.get(id);
      if (first === undefined) taken.set(id, kind);
      else report('duplicate-id', `${kind}/${id}`, { id, first: `${first}/${id}` });
    }
  };
  if (cycle.commonIndicators.length > 0) taken.set(RESERVED, RESERVED);
  for (const { id } of [draft.body, ...draft.body.controlled]) taken.set(id, 'body');
  for (const node of cycle.nodes) take(node.kind, [node]);
  take('activity', cycle.activities);
  take('common', cycle.commonGoals);
  take('common', cycle.commonIndicators);
  const placed = new Set(cycle.placements.map((placement) => placement.indicator));
  for (const id of placed) take('indicator', [{ id }]);

  unique('act', cycle.acts, report);
  unique('assignment', cycle.assignments, report);
  unique('resource', cycle.resources, report);
  unique('dashboard', cycle.dashboards, report);
  unique('statement', cycle.statements, report);
  unique('reference', cycle.references, report);
  unique('narrative', cycle.narratives, report);
  unique('table', cycle.tables, report);
  for (const table of cycle.tables) {
    unique(`table/${table.id}`, table.rows, report);
    unique(`table/${table.id}/columns`, table.columns, report);
    unique(`table/${table.id}/relations`, table.relations, report);
  }
  for (const { year, hires } of cycle.staffing?.years ?? []) unique(`staffing/${year}/hires`, hires, report);
}

/** Reports each id that a thing before it already bears. */
export function unique(kind: string, things: readonly Named[], report: Report, field = ''): void {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) report('duplicate-id', `${kind}/${id}${field}`, { id, first: `${kind}/${id}` });
    seen.add(id);
  }
}
