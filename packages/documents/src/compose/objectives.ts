import type { FrameNode } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { declaredSentence, objectiveSentence } from '@traguardo/texts/documents';
import type { Block, Section, Table } from '../model/document.ts';
import { paragraph, section } from './parts.ts';
import { proseOf } from './prose.ts';
import { declaredOfNode } from './score-cells.ts';
import type { DocumentSource } from './source.ts';

/** What a section of an objective shows of its indicators. */
export type IndicatorsOf = (node: FrameNode, source: DocumentSource) => readonly Table[];

/** The objectives under a node, or of the top level, each a section with its text, its indicators and those under it. */
export function objectiveSections(
  parent: FrameNode | null,
  source: DocumentSource,
  indicatorsOf: IndicatorsOf,
  withScore: boolean,
): readonly (Section | null)[] {
  return (source.plan.childrenOf.get(parent?.id ?? null) ?? [])
    .filter(({ kind, owner }) => kind !== 'group' && owner === parent?.owner)
    .map((node) => objectiveSection(node, source, indicatorsOf, withScore));
}

/** The objectives of each controlled body, under its name. */
export function controlledSections(
  source: DocumentSource,
  indicatorsOf: IndicatorsOf,
  withScore: boolean,
): readonly (Section | null)[] {
  const { nodes, nodeById, body } = source.plan;
  const owners = [...new Set(nodes.flatMap(({ owner }) => owner ?? []))];
  return owners.map((owner) => {
    const top = nodes.filter(
      (node) =>
        node.owner === owner &&
        node.kind !== 'group' &&
        (node.parent === null || nodeById.get(node.parent)?.owner !== owner),
    );
    return section(
      `controllato-${owner}`,
      body.controlled.find(({ id }) => id === owner)?.name ?? owner,
      [],
      top.map((node) => objectiveSection(node, source, indicatorsOf, withScore)),
    );
  });
}

/** One objective with all that stands under it. */
export function objectiveSection(
  node: FrameNode,
  source: DocumentSource,
  indicatorsOf: IndicatorsOf,
  withScore: boolean,
): Section | null {
  const blocks: Block[] = [
    ...(node.narrative ? proseOf(node.narrative) : []),
    ...(withScore ? scoreParagraph(node, source) : []),
    ...indicatorsOf(node, source),
  ];
  return section(
    `obiettivo-${node.id}`,
    node.title,
    blocks,
    objectiveSections(node, source, indicatorsOf, withScore),
    node.code ?? undefined,
  );
}

function scoreParagraph(node: FrameNode, source: DocumentSource): readonly Block[] {
  const { plan, tree } = source;
  const scored = tree.byId.get(node.id);
  const own = [node, ...(plan.childrenOf.get(node.id) ?? []).filter(({ kind }) => kind === 'group')];
  const indicators = own.reduce((sum, { id }) => sum + (plan.placementsOf.get(id)?.length ?? 0), 0);
  if (!scored || indicators === 0) return [];
  const score = scored.score === null ? null : italian(scored.score);
  const text = objectiveSentence(score, indicators);
  if (score === null) return [paragraph(text)];
  const [before, after] = text.split(score) as [string, string];
  const runs = [before, { text: score, figure: `node/${node.id}/score` }, after];
  const declared = declaredOfNode(node.id, node.declared, source);
  if (declared === null) return [paragraph(...runs)];
  const [told, end] = declaredSentence.split('{}') as [string, string];
  return [paragraph(...runs, ` ${told}`, { text: declared, figure: `node/${node.id}/declared` }, end)];
}
