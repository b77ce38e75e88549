import type { Body } from './body.ts';
import type { DraftCycle, DraftDossier } from './plan.ts';
import type { Report } from './problem.ts';

/** Everything of a dossier and a cycle that may be pointed at. */
export interface Targets {
  readonly units: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly controlled: ReadonlySet<string>;
  readonly methodologies: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
}

/** What the references of `cycle` may point at. */
export function targetsOf(draft: DraftDossier, cycle: DraftCycle): Targets {
  return {
    units: idsOf(draft.body.units),
    roles: idsOf(draft.body.roles),
    controlled: idsOf(draft.body.controlled),
    methodologies: idsOf(draft.methodologies),
    indicators: idsOf(draft.indicators),
    nodes: idsOf(cycle.nodes),
    goals: idsOf(cycle.commonGoals),
  };
}

/** The identities of the things, to look references up in. */
export function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map((thing) => thing.id));
}

/** Units, roles and appointments of the body point at what exists. */
export function validateBodyReferences(body: Body, report: Report): void {
  const units = idsOf(body.units);
  const roles = idsOf(body.roles);
  const parents = new Map(body.units.map((unit) => [unit.id, unit.parent]));
  const point = pointer(report);
  for (const unit of body.units) {
    const path = `unit/${unit.id}/parent`;
    point(units, unit.parent, path);
    const above = new Set([unit.id]);
    for (let up = unit.parent; up !== undefined && units.has(up); up = parents.get(up)) {
      if (up === unit.id) report('cycle-in-frame', path, { to: unit.id });
      if (above.has(up)) break;
      above.add(up);
    }
  }
  for (const { role, unit } of body.appointments) {
    point(roles, role, `body/${body.id}/appointments`);
    point(units, unit, `body/${body.id}/appointments`);
  }
}

/** Every reference of a cycle points at something that exists; parents of the frame are told apart. */
export function validateReferences(cycle: DraftCycle, targets: Targets, report: Report): void {
  const point = pointer(report);
  const { units, roles, controlled, methodologies, indicators, nodes, goals } = targets;
  point(methodologies, cycle.methodology, `plan/${cycle.year}/methodology`);
  point(methodologies, cycle.commonMethodology, `plan/${cycle.year}/commonMethodology`);
  for (const node of cycle.nodes) {
    const path = `${node.kind}/${node.id}`;
    point(controlled, node.owner, `${path}/owner`);
    for (const unit of node.units) point(units, unit, `${path}/units`);
    for (const role of node.roles) point(roles, role, `${path}/roles`);
    for (const weight of node.weights) {
      point(units, weight.unit, `${path}/weights`);
      for (const indicator of weight.indicators ?? []) point(indicators, indicator, `${path}/weights`);
    }
  }
  for (const activity of cycle.activities) {
    point(nodes, activity.node, `activity/${activity.id}/node`);
    point(roles, activity.role, `activity/${activity.id}/role`);
  }
  for (const placement of cycle.placements) {
    const path = `indicator/${placement.indicator}`;
    point(indicators, placement.indicator, path);
    point(nodes, placement.node, `${path}/node`);
  }
  for (const { indicator } of cycle.measurements)
    point(indicators, indicator, `indicator/${indicator}/value`);
  for (const common of cycle.commonIndicators) {
    point(goals, common.goal, `common/${common.id}/goal`);
    for (const tie of common.ties) point(indicators, tie, `common/${common.id}/ties`);
  }
  for (const assignment of cycle.assignments) {
    const path = `assignment/${assignment.id}`;
    point(units, assignment.unit, `${path}/unit`);
    point(roles, assignment.role, `${path}/role`);
    for (const [index, row] of assignment.rows.entries()) {
      point(nodes, row.node, `${path}/rows/${index}/node`);
      for (const id of row.indicators ?? []) point(indicators, id, `${path}/rows/${index}/indicators`);
    }
  }
  for (const resource of cycle.resources) {
    const path = `resource/${resource.id}`;
    for (const [index, use] of resource.uses.entries()) {
      point(nodes, use.node, `${path}/uses/${index}`);
      for (const id of use.indicators ?? []) point(indicators, id, `${path}/uses/${index}`);
    }
    for (const [index, amount] of resource.yearly.entries()) {
      point(nodes, amount.node, `${path}/yearly/${index}`);
    }
  }
  for (const dashboard of cycle.dashboards) {
    const path = `dashboard/${dashboard.id}`;
    point(units, dashboard.unit, `${path}/unit`);
    point(roles, dashboard.role, `${path}/role`);
    for (const id of dashboard.indicators) point(indicators, id, `${path}/indicators`);
  }
  for (const reference of cycle.references) point(nodes, reference.node, `reference/${reference.id}/node`);
}

/** Occurrences of an imported document point at nodes and indicators of any year. */
export function validateOccurrences(draft: DraftDossier, report: Report): void {
  const point = pointer(report);
  const common = draft.cycles.flatMap((cycle) => cycle.commonIndicators);
  const indicators = idsOf([...draft.indicators, ...common]);
  const nodes = idsOf(draft.cycles.flatMap((cycle) => [...cycle.nodes, ...cycle.commonGoals]));
  for (const { occurrences } of draft.imports) {
    for (const { id, indicator, node } of occurrences) {
      point(indicators, indicator, `occurrence/${id}/indicator`);
      point(nodes, node, `occurrence/${id}/node`);
    }
  }
}

/** Reports a reference that points at nothing; an absent one points nowhere and is sound. */
export function pointer(report: Report) {
  return (known: ReadonlySet<string>, to: string | null | undefined, path: string): void => {
    if (to !== undefined && to !== null && !known.has(to)) report('dangling-reference', path, { to });
  };
}
