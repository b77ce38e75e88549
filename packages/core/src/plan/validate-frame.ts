import type { FrameKind, FrameNode } from './node.ts';
import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';

/** The kinds of parent a level may hang from; null is the top of the frame. */
const PARENTS: Readonly<Record<FrameKind, readonly (FrameKind | null)[]>> = {
  area: [null, 'public-value', 'perspective'],
  perspective: [null, 'area', 'public-value'],
  'public-value': [null, 'area', 'perspective'],
  strategic: [null, 'area', 'perspective', 'public-value'],
  operational: [null, 'area', 'perspective', 'public-value', 'strategic'],
  group: ['area', 'perspective', 'public-value', 'strategic', 'operational'],
};

/** The frame is a tree: parents exist, are of a higher level, and no node is above itself. */
export function validateFrame(cycle: DraftCycle, report: Report): void {
  const byId = new Map<string, FrameNode>();
  for (const node of cycle.nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  for (const node of cycle.nodes) {
    const path = `${node.kind}/${node.id}/parent`;
    const parent = node.parent === null ? null : byId.get(node.parent);
    if (parent === undefined) {
      report('dangling-reference', path, { to: String(node.parent) });
    } else if (parent === node || isBelow(parent, node, byId)) {
      report('cycle-in-frame', path, { to: String(node.parent) });
    } else if (!PARENTS[node.kind].includes(parent?.kind ?? null)) {
      report('wrong-parent', path, { kind: node.kind, parent: parent?.kind ?? '', to: parent?.id ?? '' });
    }
  }
  validateCodes(cycle, report);
}

/** True when `node` is found going up from `from`. */
function isBelow(from: FrameNode | null, node: FrameNode, byId: ReadonlyMap<string, FrameNode>): boolean {
  const seen = new Set<FrameNode>();
  let above = from;
  while (above !== null && !seen.has(above)) {
    if (above === node) return true;
    seen.add(above);
    above = (above.parent === null ? null : byId.get(above.parent)) ?? null;
  }
  return false;
}

/** Two siblings of one kind cannot bear one code: whoever cites it cites both. */
function validateCodes(cycle: DraftCycle, report: Report): void {
  const seen = new Map<string, FrameNode>();
  for (const node of cycle.nodes) {
    if (node.code === null) continue;
    const key = JSON.stringify([node.parent, node.kind, node.owner ?? null, node.code]);
    const first = seen.get(key);
    if (!first) seen.set(key, node);
    else if (first.id !== node.id) {
      report('duplicate-code', `${node.kind}/${node.id}/code`, {
        code: node.code,
        first: `${first.kind}/${first.id}`,
      });
    }
  }
}
