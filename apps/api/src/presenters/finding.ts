import type { FindingTarget, FindingView } from '@traguardo/contracts';
import { catalogue } from '@traguardo/core/checks';
import type { Finding, FindingParam } from '@traguardo/core/kernel';
import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { findingText, italian } from '@traguardo/texts';
import { figureLabel, placeText } from '@traguardo/texts/screens/places';
import { citationView } from './citation.ts';
import type { CycleView } from './cycle-view.ts';

const FAMILIES: ReadonlyMap<string, string> = new Map(catalogue.map((check) => [check.code, check.family]));

/** What a document says, then what it ought to say: the first of each a finding gives is shown. */
const PRINTED = ['printed', 'declared', 'value', 'unit', 'reference', 'weight', 'from', 'spending'];
const COMPUTED = ['computed', 'expected', 'target', 'actual', 'targets', 'code', 'limit', 'maximum'];

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
  const parent = node?.parent ? (view.evaluation.tree.byId.get(node.parent) ?? null) : null;
  return placeText(path, node, parent, titleOf(path, view.plan));
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

/** Two prints of one thing are shown beside each other; else what is printed beside what is computed. */
function figuresOf({ params }: Finding): FindingView['figures'] {
  const printed = firstOf(params, PRINTED);
  const computed = firstOf(params, COMPUTED);
  const [one, other] = printed?.texts ?? [];
  if (printed && !computed && one !== undefined && other !== undefined) {
    return [
      { label: figureLabel(printed.name), text: italian(one) },
      { label: figureLabel('elsewhere'), text: italian(other) },
    ];
  }
  return [printed, computed].flatMap((figure) =>
    figure ? [{ label: figureLabel(figure.name), text: figure.texts.map(italian).join(', ') }] : [],
  );
}

function firstOf(params: Finding['params'], names: readonly string[]) {
  for (const name of names) {
    const value = params[name];
    if (value !== undefined && value !== '') {
      return { name, texts: typeof value === 'string' ? [value] : value };
    }
  }
  return null;
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
  return kind === 'act' || kind === 'plan' || kind === 'body' ? { screen: 'cycle', id: null } : null;
}
