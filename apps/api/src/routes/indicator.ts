import { resolveNode } from '@traguardo/application';
import { IndicatorAnswer } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { indicatorAnswer } from '../presenters/indicator.ts';
import { atQuery, nodeParameters } from './parameters.ts';

export const indicatorRoute = route({
  path: '/api/bodies/:body/cycles/:year/indicators/:id',
  action: 'scores:read',
  summary: 'An indicator: definition, values, score and why',
  params: nodeParameters,
  query: atQuery,
  answer: IndicatorAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const { id, ...cycle } = params;
    const open = await reader.cycle(caller, 'scores:read', { ...cycle, ...query });
    if (!open.ok) return open;
    const node = resolveNode(open.value.evaluation.tree, id);
    if (!node.ok) return node;
    const answer = indicatorAnswer(open.value, node.value);
    return answer ? done(answer) : refused({ kind: 'not-found', what: 'node', asked: id, nearest: [] });
  },
});
