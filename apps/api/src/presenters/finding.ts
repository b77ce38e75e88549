import type { FindingTarget, FindingView } from '@traguardo/contracts';
import { catalogue } from '@traguardo/core/checks';
import type { Finding, FindingParam } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { findingText, italian } from '@traguardo/texts';
import { shownFigures } from '@traguardo/texts/screens/finding-figures';
import { placeText } from '@traguardo/texts/screens/places';
import { citationView } from './citation.ts';
import type { CycleView } from './cycle-view.ts';

const FAMILIES: ReadonlyMap<string, string> = new Map(catalogue.map((check) => [check.code, check.family]));

/** Findings with their sentences; `id` is code and path, counted where both repeat. */
export function findingViews(findings: readonly Finding[], view: CycleView): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.code}:${finding.path}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return findingView(finding, count === 1 ? name : `${name}:${count}`, view);
  });
}

function findingView(finding: Finding, id: string, view: CycleView): FindingView {
  const node = view.nodeOf(finding);
  return {
    id,
    code: finding.code,
    family: FAMILIES.get(finding.code) ?? '',
    severity: finding.severity,
    blocking: finding.blocking,
    path: finding.path,
    source: finding.source ? { ...finding.source } : null,
    params: Object.fromEntries(Object.entries(finding.params).map(([name, value]) => [name, mutable(value)])),
    citation: citationView(finding.citation),
    ...findingText(finding),
    place: placeOf(finding.path, node, view),
    figures: figuresOf(finding),
    target: targetOf(finding.path, node, view.plan),
  };
}

function mutable(value: FindingParam): string | string[] {
  return typeof value === 'string' ? value : [...value];
}

function placeOf(path: string, node: ScoredNode | null, view: CycleView): string {
  return placeText(path, node, codedAbove(node, view), titleOf(path, view.plan));
}

/** The nearest level above with a printed code: a group has none, and "Gruppo" would place nothing. */
function codedAbove(node: ScoredNode | null, view: CycleView): ScoredNode | null {
  const { byId } = view.evaluation.tree;
  let above = node?.parent ? (byId.get(node.parent) ?? null) : null;
  while (above?.kind === 'group' && above.parent) above = byId.get(above.parent) ?? null;
  return above;
}

/** The title of what the path names, where it is no node of the tree. */
function titleOf(path: string, plan: Plan): string | null {
  const [kind, id] = path.split('/');
  switch (kind) {
    case 'table':
      return plan.tables.find((table) => table.id === id)?.title ?? null;
    case 'assignment':
      return plan.assignments.find((assignment) => assignment.id === id)?.title ?? null;
    case 'resource':
      return plan.resources.find((resource) => resource.id === id)?.title ?? null;
    case 'statement':
      return plan.statements.find((statement) => statement.id === id)?.subject ?? null;
    case 'reference':
      return plan.references.find((reference) => reference.id === id)?.printed ?? null;
    case 'act':
      return plan.acts.find((act) => act.id === id)?.organ ?? null;
    default:
      return null;
  }
}

/** The figures of the check; two prints of one thing, listed in one parameter, are shown beside each other. */
export function figuresOf({ code, params }: Pick<Finding, 'code' | 'params'>): FindingView['figures'] {
  return shownFigures(code).flatMap(({ param, label, name }) => {
    const value = params[param];
    if (value === undefined || value === '') return [];
    const texts = typeof value === 'string' ? [value] : [...new Set(value)];
    const shown = texts.map((text) => (name || isPrintedFigure(param, text) ? text : italian(text)));
    return [{ label, text: shown.join(' · ') }];
  });
}

/** "8.680" as a document prints it is eight thousand; a computed figure with a dot is a decimal. */
function isPrintedFigure(param: string, text: string): boolean {
  return param !== 'computed' && /^-?\d{1,3}(?:\.\d{3})+$/.test(text);
}

function targetOf(path: string, node: ScoredNode | null, plan: Plan): FindingTarget | null {
  if (node?.kind === 'indicator') return { screen: 'indicator', id: node.id };
  if (node && plan.commonIndicators.some((common) => common.id === node.id)) {
    return { screen: 'indicator', id: node.id };
  }
  if (node && plan.nodes.some((each) => each.id === node.id)) return { screen: 'objective', id: node.id };
  if (node) return { screen: 'tree', id: node.id };
  const [kind, id = ''] = path.split('/');
  const table = kind === 'table' ? plan.tables.find((each) => each.id === id) : undefined;
  if (kind === 'staffing' || table?.section === 'staffing') return { screen: 'staffing', id: null };
  if (kind === 'resource') {
    const used = objectiveUsing(id, path, plan);
    return used === null ? null : { screen: 'objective', id: used };
  }
  if (kind === 'section') return { screen: id === '2.1' ? 'publicValue' : 'cycle', id: null };
  if (printedBeside(kind, id, plan)) return { screen: 'document', id: `${kind}/${id}` };
  return kind === 'act' || kind === 'plan' || kind === 'body' ? { screen: 'cycle', id: null } : null;
}

/** The objective of a resource that the path names, or the first that uses it. */
function objectiveUsing(id: string, path: string, plan: Plan): string | null {
  const resource = plan.resources.find((each) => each.id === id);
  const nodes = resource ? [...resource.uses, ...resource.yearly].map(({ node }) => node) : [];
  return nodes.find((node) => path.includes(`/${node}`)) ?? nodes[0] ?? null;
}

/** True for what the screen of the document shows. */
function printedBeside(kind: string | undefined, id: string, plan: Plan): boolean {
  switch (kind) {
    case 'table':
      return plan.tables.some((table) => table.id === id);
    case 'statement':
      return plan.statements.some((statement) => statement.id === id);
    case 'assignment':
      return plan.assignments.some((assignment) => assignment.id === id);
    default:
      return false;
  }
}
