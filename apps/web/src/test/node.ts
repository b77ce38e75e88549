import type { NodeView } from '@traguardo/contracts';

const none = { error: 0, warning: 0, info: 0 };

/** A node for tests, with what the case is about. */
export function node(part: Partial<NodeView> & Pick<NodeView, 'id' | 'kind'>): NodeView {
  return {
    code: null,
    title: part.id,
    parent: null,
    number: null,
    score: null,
    exact: null,
    status: 'not-yet-due',
    label: null,
    declared: null,
    declaredScore: null,
    delta: null,
    weight: null,
    weightParts: [],
    effectiveWeight: null,
    ownBlock: null,
    ownWeightsSum: null,
    ownWeightsGap: null,
    equalWeights: false,
    transversal: false,
    target: null,
    result: null,
    clusterMean: null,
    policy: null,
    findings: none,
    findingsBelow: none,
    ...part,
  };
}
