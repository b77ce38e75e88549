import { TreeAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { treeAnswer } from '../presenters/tree.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const treeRoute = route({
  path: '/api/bodies/:body/cycles/:year/tree',
  action: 'scores:read',
  summary: 'The performance tree with its scores',
  params: cycleParameters,
  query: atQuery,
  answer: TreeAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(treeAnswer(open.value)) : open;
  },
});
