import type { NodeId } from '@traguardo/core/kernel';
import type { FrameNode } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { documentWords, objectiveSentence } from '@traguardo/texts/documents';
import type { Block, Row, Section, Table } from '../model/document.ts';
import { figureCell, figures, paragraph, section, table, titles } from './parts.ts';
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

/** Every level of the frame with its score: the map of the plan as a table. */
export function mapTable({ plan, tree }: DocumentSource): readonly Table[] {
  const { columns: words, captions } = documentWords;
  const rows: Row[] = [];
  const walk = (parent: NodeId | null): void => {
    for (const node of plan.childrenOf.get(parent) ?? []) {
      if (node.kind === 'group') continue;
      const scored = tree.byId.get(node.id);
      rows.push({
        cells: [
          {
            text: [node.code, node.title].filter((part) => part).join(' '),
            header: true,
            strong: parent === null,
          },
          figureCell(`node/${node.id}/score`, scored?.score == null ? '' : italian(scored.score)),
          { text: scored?.label ?? '' },
        ],
      });
      walk(node.id);
    }
  };
  walk(null);
  return table(
    'mappa',
    captions.map,
    [titles(words.objective, 5), figures(words.score), titles(words.label, 1.5)],
    rows,
  );
}
