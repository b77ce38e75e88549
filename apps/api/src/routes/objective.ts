import { resolveNode } from '@traguardo/application';
import { ObjectiveAnswer } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { objectiveAnswer } from '../presenters/objective.ts';
import { atQuery, nodeParameters } from './parameters.ts';

export const objectiveRoute = route({
  path: '/api/bodies/:body/cycles/:year/nodes/:id',
  action: 'scores:read',
  summary: 'The card of an objective, at any level',
  params: nodeParameters,
  query: atQuery,
  answer: ObjectiveAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const { id, ...cycle } = params;
    const open = await reader.cycle(caller, 'scores:read', { ...cycle, ...query });
    if (!open.ok) return open;
    const node = resolveNode(open.value.evaluation.tree, id);
    if (!node.ok) return node;
    const answer = objectiveAnswer(open.value, node.value);
    return answer ? done(answer) : refused({ kind: 'not-found', what: 'node', asked: id, nearest: [] });
  },
});
