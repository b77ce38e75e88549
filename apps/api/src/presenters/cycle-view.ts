import type { OpenCycle } from '@traguardo/application';
import type { FindingCounts } from '@traguardo/contracts';
import type { Finding, Severity } from '@traguardo/core/kernel';
import type { ScoredNode } from '@traguardo/core/scoring';
import { nodeOfPath } from './finding-node.ts';
import { ancestorsOf } from './node-ref.ts';

/** What the presenters of one cycle share, gathered once: which findings stand where. */
export interface CycleView extends OpenCycle {
  readonly nodeOf: (finding: Finding) => ScoredNode | null;
  readonly findingsOn: (id: string) => readonly Finding[];
  readonly countsOn: (id: string) => FindingCounts;
  readonly countsBelow: (id: string) => FindingCounts;
}

type Counts = Record<Severity, number>;

const views = new WeakMap<OpenCycle['evaluation'], CycleView>();

/** The view of a cycle; the same evaluation gives the same one. */
export function cycleView(open: OpenCycle): CycleView {
  const known = views.get(open.evaluation);
  if (known) return known;
  const view = gather(open);
  views.set(open.evaluation, view);
  return view;
}

function gather(open: OpenCycle): CycleView {
  const { plan, evaluation } = open;
  const { tree, findings } = evaluation;
  const nodes = new Map<Finding, ScoredNode | null>();
  const on = new Map<string, Finding[]>();
  const below = new Map<string, Counts>();
  for (const finding of findings) {
    const node = nodeOfPath(finding.path, plan, tree);
    nodes.set(finding, node);
    if (!node) continue;
    on.set(node.id, [...(on.get(node.id) ?? []), finding]);
    for (const { id } of [...ancestorsOf(tree, node), node]) {
      const counts = below.get(id) ?? none();
      counts[finding.severity] += 1;
      below.set(id, counts);
    }
  }
  return {
    ...open,
    nodeOf: (finding) => nodes.get(finding) ?? null,
    findingsOn: (id) => on.get(id) ?? [],
    countsOn: (id) => countsOf(on.get(id) ?? []),
    countsBelow: (id) => below.get(id) ?? none(),
  };
}

/** How many findings of each severity. */
export function countsOf(findings: readonly Finding[]): FindingCounts {
  const counts = none();
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function none(): Counts {
  return { error: 0, warning: 0, info: 0 };
}
