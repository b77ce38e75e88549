import type { Plan } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { findingField, findingThing } from '@traguardo/texts/documents';
import { actKindLabel } from '@traguardo/texts/labels';
import { readingCase } from '@traguardo/texts/reading-case';
import { placeText } from '@traguardo/texts/screens/places';
import type { DocumentSource } from './source.ts';

/** Where a finding stands, in words: the name of the thing, then the field. Never the path of the datum. */
export function findingPlace(path: string, source: DocumentSource): string {
  const [kind = '', ...steps] = path.split('/');
  const found = nodeAt(steps, source);
  const thing = found ? nodeText(path, found.node, source) : thingText(kind, steps, source.plan);
  const after = found ? found.rest : kind === 'table' ? [] : steps;
  const label = after.flatMap((step) => findingField(step) ?? []).at(-1);
  return label === undefined ? thing : `${thing}: ${label}`;
}

interface Found {
  readonly node: ScoredNode;
  /** The steps after its id. */
  readonly rest: readonly string[];
}

/** The node of the tree a path names; an id may hold slashes: the longest beginning that is one. */
function nodeAt(steps: readonly string[], { tree }: DocumentSource): Found | null {
  for (let length = steps.length; length > 0; length -= 1) {
    const node = tree.byId.get(steps.slice(0, length).join('/'));
    if (node) return { node, rest: steps.slice(length) };
  }
  return null;
}

/** An indicator under the nearest level with a code: a group has none, and would place nothing. */
function nodeText(path: string, node: ScoredNode, { tree }: DocumentSource): string {
  let above = node.parent ? tree.byId.get(node.parent) : undefined;
  while (above?.kind === 'group' && above.parent) above = tree.byId.get(above.parent);
  return placeText(path, node, above ?? null, null);
}

function thingText(kind: string, steps: readonly string[], plan: Plan): string {
  const name = nameOf(kind, steps, plan);
  const thing = findingThing(kind);
  if (name === null || name === '') return thing;
  return /^[\d.]+$/.test(name) ? `${thing} ${name}` : `${thing} › ${readingCase(name)}`;
}

function nameOf(kind: string, [id = '', ...rest]: readonly string[], plan: Plan): string | null {
  switch (kind) {
    case 'table':
      return tableCell(id, rest, plan);
    case 'assignment':
      return joined(plan.assignments.find((one) => one.id === id)?.title, nodeTitle(rest[0], plan));
    case 'resource':
      return joined(plan.resources.find((one) => one.id === id)?.title, nodeTitle(rest[1], plan));
    case 'statement':
      return plan.statements.find((one) => one.id === id)?.subject ?? null;
    case 'reference':
      return plan.references.find((one) => one.id === id)?.printed ?? null;
    case 'narrative':
      return plan.narratives.find((one) => one.id === id)?.title ?? null;
    case 'occurrence':
      return occurrenceName([id, ...rest].join('/'), plan);
    case 'act': {
      const act = plan.acts.find((one) => one.id === id);
      return act ? `${actKindLabel[act.kind]}, ${act.organ}` : null;
    }
    case 'body':
      return plan.body.name;
    case 'section':
      return id;
    case 'staffing':
    case 'plan':
      return /^\d{4}$/.test(id) ? id : null;
    default:
      return null;
  }
}

function tableCell(id: string, [row, column]: readonly string[], plan: Plan): string | null {
  const found = plan.tables.find((one) => one.id === id);
  return joined(
    found?.title,
    found?.rows.find((one) => one.id === row)?.label,
    found?.columns.find((one) => one.id === column)?.label,
  );
}

/** An occurrence is known by the indicator or the objective it repeats, or by its own title. */
function occurrenceName(path: string, plan: Plan): string | null {
  const found = plan.imports
    .flatMap(({ occurrences }) => occurrences)
    .find(({ id }) => path === id || path.startsWith(`${id}/`));
  if (found?.indicator !== undefined) return plan.indicatorById.get(found.indicator)?.title ?? null;
  return nodeTitle(found?.node, plan) ?? found?.title ?? null;
}

function nodeTitle(id: string | undefined, { nodes }: Plan): string | null {
  const node = nodes.find((one) => one.id === id);
  return node ? [node.code, node.title].filter((part) => part).join(' ') : null;
}

function joined(...parts: readonly (string | null | undefined)[]): string | null {
  return parts.flatMap((part) => (part ? [readingCase(part)] : [])).join(', ') || null;
}
