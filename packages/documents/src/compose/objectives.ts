import type { NodeId } from '@traguardo/core/kernel';
import type { FrameNode } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { objectiveSentence } from '@traguardo/texts/documents';
import type { Block, Section, Table } from '../model/document.ts';
import { paragraph, section } from './parts.ts';
import { proseOf } from './prose.ts';
import type { DocumentSource } from './source.ts';

/** What a section of an objective shows of its indicators. */
export type IndicatorsOf = (node: FrameNode, source: DocumentSource) => readonly Table[];

/** The objectives under a node, each a section with its text, its indicators and those under it. */
export function objectiveSections(
  parent: NodeId | null,
  source: DocumentSource,
  indicatorsOf: IndicatorsOf,
  withScore: boolean,
): readonly (Section | null)[] {
  const { plan } = source;
  return (plan.childrenOf.get(parent) ?? [])
    .filter(({ kind, owner }) => kind !== 'group' && owner === undefined)
    .map((node) => objectiveSection(node, source, indicatorsOf, withScore));
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
    objectiveSections(node.id, source, indicatorsOf, withScore),
    node.code ?? undefined,
  );
}

function scoreParagraph(node: FrameNode, { plan, tree }: DocumentSource): readonly Block[] {
  const scored = tree.byId.get(node.id);
  const own = [node, ...(plan.childrenOf.get(node.id) ?? []).filter(({ kind }) => kind === 'group')];
  const indicators = own.reduce((sum, { id }) => sum + (plan.placementsOf.get(id)?.length ?? 0), 0);
  if (!scored || indicators === 0) return [];
  const score = scored.score === null ? null : italian(scored.score);
  const text = objectiveSentence(score, indicators);
  if (score === null) return [paragraph(text)];
  const [before, after] = text.split(score) as [string, string];
  return [paragraph(before, { text: score, figure: `node/${node.id}/score` }, after)];
}
