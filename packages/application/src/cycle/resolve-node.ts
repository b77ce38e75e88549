import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { ScoredNode, ScoreTree } from '@traguardo/core/scoring';
import { nearest } from '../nearest.ts';
import type { Refusal } from '../refusal.ts';

/**
 * The node a reader means: by id, or by a printed code that only one node has ("2.3"). An unknown one is
 * refused with the nearest ids, a code of several with those it could be.
 */
export function resolveNode(tree: ScoreTree, asked: string): Outcome<ScoredNode, Refusal> {
  const byId = tree.byId.get(asked);
  if (byId) return done(byId);
  const coded = tree.nodes.filter((node) => node.code === asked);
  // The number of an indicator is a code only inside its objective: an objective's own code comes first.
  const objectives = coded.filter((node) => node.kind !== 'indicator');
  const byCode = objectives.length > 0 ? objectives : coded;
  const [only] = byCode;
  if (only && byCode.length === 1) return done(only);
  if (only) {
    return refused({ kind: 'ambiguous', what: 'node', asked, candidates: byCode.map((node) => node.id) });
  }
  return refused({ kind: 'not-found', what: 'node', asked, nearest: nearest(asked, tree.byId.keys()) });
}
