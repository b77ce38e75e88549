import { resolveNode } from '@traguardo/application';
import { ExplanationView } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { explanationOf } from '../presenters/explanation.ts';
import { atQuery, nodeParameters } from './parameters.ts';

export const explanationRoute = route({
  path: '/api/bodies/:body/cycles/:year/explanations/:id',
  action: 'scores:read',
  summary: 'The explanation of a score down to its data',
  params: nodeParameters,
  query: atQuery,
  answer: ExplanationView,
  handle: async ({ caller, params, query }, { reader }) => {
    const { id, ...cycle } = params;
    const open = await reader.cycle(caller, 'scores:read', { ...cycle, ...query });
    if (!open.ok) return open;
    const node = resolveNode(open.value.evaluation.tree, id);
    if (!node.ok) return node;
    const explanation = explanationOf(open.value, node.value.id);
    return explanation
      ? done(explanation)
      : refused({ kind: 'not-found', what: 'node', asked: id, nearest: [] });
  },
});
