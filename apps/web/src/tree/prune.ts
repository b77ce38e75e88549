import type { NodeView } from '@traguardo/contracts';
import { gravest } from '../marks/severity.ts';
import { type Branch, everyBranch, indicatorsUnder } from './forest.ts';

export interface Sieve {
  /** Words to find in code or title; empty: everything. */
  readonly query: string;
  readonly withFindings: boolean;
}

export interface Pruned {
  readonly forest: readonly Branch[];
  /** Ids that answer the sieve themselves, not by a descendant. */
  readonly matched: ReadonlySet<string>;
}

/** Keeps what answers the sieve, with the way down to it; a level that answers keeps all it holds. */
export function prune(forest: readonly Branch[], sieve: Sieve): Pruned {
  const words = folded(sieve.query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && !sieve.withFindings) return { forest, matched: new Set() };
  const answers = (node: NodeView): boolean =>
    matches(node, words) && (!sieve.withFindings || gravest(node.findings) !== null);
  const matched = new Set<string>();
  for (const branch of everyBranch(forest)) {
    if (answers(branch.node)) matched.add(branch.node.id);
    for (const indicator of branch.indicators) if (answers(indicator)) matched.add(indicator.id);
  }
  return { forest: forest.flatMap((branch) => kept(branch, matched)), matched };
}

function kept(branch: Branch, matched: ReadonlySet<string>): readonly Branch[] {
  const inside = everyBranch(branch.children).some((child) => matched.has(child.node.id));
  const indicatorInside = indicatorsUnder(branch).some((indicator) => matched.has(indicator.id));
  if (!inside && !indicatorInside) return matched.has(branch.node.id) ? [branch] : [];
  const own = branch.indicators.some((indicator) => matched.has(indicator.id));
  return [
    {
      node: branch.node,
      children: branch.children.flatMap((child) => kept(child, matched)),
      indicators: own || matched.has(branch.node.id) ? branch.indicators : [],
    },
  ];
}

function matches(node: NodeView, words: readonly string[]): boolean {
  const text = folded(`${node.code ?? ''} ${node.title}`);
  return words.every((word) => text.includes(word));
}

/** Lower case without accents, so that "qualita" finds "Qualità". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
