import { type CivilDate, civilDate } from '@traguardo/core/kernel';
import type { NodeKind } from '@traguardo/core/plan';
import type { ScoredNode, ScoreTree } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { resolveNode } from './resolve-node.ts';

function node(id: string, kind: NodeKind, code: string | null): ScoredNode {
  const none = { exact: null, score: null, label: null, policy: null, reason: null };
  return { id, kind, code, title: id, parent: null, status: 'missing', ...none };
}

const nodes = [
  node('visibilita', 'strategic', '1.1'),
  node('futura', 'operational', '2'),
  node('imprese-formate', 'indicator', '1'),
  node('giorni-medi', 'indicator', '1'),
  node('accessi', 'indicator', '2'),
  node('domande', 'indicator', '3'),
];
const at: CivilDate | null = civilDate('2025-12-31');
if (!at) throw new Error('no such day');
const tree: ScoreTree = {
  at,
  nodes,
  byId: new Map(nodes.map((each) => [each.id, each])),
  explain: () => null,
};

describe('resolving a node', () => {
  it.each([
    ['by id', 'visibilita', 'visibilita'],
    ['by a code that one node has', '1.1', 'visibilita'],
    ['by a number that one indicator has', '3', 'domande'],
    ['the code of an objective comes before the number of an indicator', '2', 'futura'],
    ['a number of several indicators', '1', 'ambiguous: imprese-formate, giorni-medi'],
    ['a slip of an id', 'visiblita', 'not-found: visibilita'],
  ])('%s: %s', (_situation, asked, expected) => {
    const found = resolveNode(tree, asked);
    if (found.ok) expect(found.value.id).toBe(expected);
    else if (found.refusal.kind === 'ambiguous')
      expect(`ambiguous: ${found.refusal.candidates.join(', ')}`).toBe(expected);
    else if (found.refusal.kind === 'not-found')
      expect(`not-found: ${found.refusal.nearest.join(', ')}`).toBe(expected);
    else throw new Error(found.refusal.kind);
  });
});
