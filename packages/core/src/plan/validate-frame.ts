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

const LEVELS = Object.keys(PARENTS).length;

/** The frame is a tree: parents exist, are of a higher level, and no node is above itself. */
export function validateFrame(cycle: DraftCycle, report: Report): void {
  const byId = new Map<string, FrameNode>();
  for (const node of cycle.nodes) if (!byId.has(node.id)) byId.set(node.id, node);
  const looped = nodesAboveThemselves(cycle.nodes, byId);
  for (const node of cycle.nodes) {
    const path = `${node.kind}/${node.id}/parent`;
    const parent = node.parent === null ? null : byId.get(node.parent);
    if (parent === undefined) {
      report('dangling-reference', path, { to: String(node.parent) });
    } else if (looped.has(node)) {
      report('cycle-in-frame', path, { to: String(node.parent) });
    } else if (!PARENTS[node.kind].includes(parent?.kind ?? null) || standsUnderItsKind(node, byId, looped)) {
      report('wrong-parent', path, { kind: node.kind, parent: parent?.kind ?? '', to: parent?.id ?? '' });
    }
  }
  validateCodes(cycle, report);
}

type NodesById = ReadonlyMap<string, FrameNode>;

function parentOf(node: FrameNode, byId: NodesById): FrameNode | null {
  return (node.parent === null ? null : byId.get(node.parent)) ?? null;
}

/** The nodes met again going up from themselves; each node is passed once. */
function nodesAboveThemselves(nodes: readonly FrameNode[], byId: NodesById): ReadonlySet<FrameNode> {
  const settled = new Set<FrameNode>();
  const looped = new Set<FrameNode>();
  for (const node of nodes) {
    const walk = new Set<FrameNode>();
    let at: FrameNode | null = node;
    while (at !== null && !settled.has(at) && !walk.has(at)) {
      walk.add(at);
      at = parentOf(at, byId);
    }
    while (at !== null && walk.has(at) && !looped.has(at)) {
      looped.add(at);
      at = parentOf(at, byId);
    }
    for (const passed of walk) settled.add(passed);
  }
  return looped;
}

/** A level once on the way up: an area inside an area, however far, is none. Bounds the depth of the frame. */
function standsUnderItsKind(node: FrameNode, byId: NodesById, looped: ReadonlySet<FrameNode>): boolean {
  let above = parentOf(node, byId);
  for (let level = 0; above !== null && !looped.has(above) && level < LEVELS; level += 1) {
    if (above.kind === node.kind) return true;
    above = parentOf(above, byId);
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
