import type { OpenCycle } from '@traguardo/application';
import type { VerdictFigures } from '@traguardo/contracts';
import { Exact, exact } from '@traguardo/core/kernel';
import type { NodeKind, Plan } from '@traguardo/core/plan';
import type { ScoredNode, ScoreStatus } from '@traguardo/core/scoring';
import { isNumber } from '@traguardo/core/value';

/** The counts the verdict sentences need. */
export function verdictFigures({ plan, evaluation }: OpenCycle): VerdictFigures {
  const { nodes } = evaluation.tree;
  const count = (kind: NodeKind) => nodes.filter((node) => node.kind === kind).length;
  const indicators = nodes.filter((node) => node.kind === 'indicator');
  const withStatus = (status: ScoreStatus) => indicators.filter((node) => node.status === status).length;
  const scores = indicators.flatMap(({ exact: score }) => (score ? [score] : []));
  const declared = plan.nodes
    .filter(({ kind }) => kind === 'strategic')
    .flatMap((node) => declaredScore(plan, node.id));
  const objectives = nodes.filter(({ kind }) => kind === 'strategic' || kind === 'operational');
  return {
    areas: count('area') + count('perspective') + count('public-value'),
    strategic: count('strategic'),
    operational: count('operational'),
    indicators: indicators.length,
    common: plan.commonIndicators.length,
    declared: declared.length,
    belowDeclared: declared.filter(({ id, figure }) => isBelow(evaluation.tree.byId.get(id), figure, plan))
      .length,
    notComputable: objectives.filter(({ status }) => status === 'weights-missing').length,
    scored: withStatus('scored'),
    missing: withStatus('missing'),
    notYetDue: withStatus('not-yet-due'),
    notValued: withStatus('not-valued'),
    reached: scores.filter((score) => score.compare(Exact.HUNDRED) >= 0).length,
    partial: scores.filter((score) => score.compare(Exact.HUNDRED) < 0 && score.sign() > 0).length,
    zero: scores.filter((score) => score.isZero()).length,
  };
}

function declaredScore(plan: Plan, id: string): { readonly id: string; readonly figure: Exact }[] {
  const value = plan.nodes.find((node) => node.id === id)?.declared?.value;
  return value && isNumber(value) ? [{ id, figure: exact(value.value) }] : [];
}

/** Below at the places a reader sees, so that a difference he cannot see is none. */
function isBelow(node: ScoredNode | undefined, declared: Exact, plan: Plan): boolean {
  const { places, mode } = plan.scoringMethodology.rounding;
  return node?.exact ? node.exact.rounded(places, mode).compare(declared) < 0 : false;
}
