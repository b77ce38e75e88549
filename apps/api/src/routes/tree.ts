import { TreeAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { treeAnswer } from '../presenters/tree.ts';
import { atQuery, cycleParameters } from './parameters.ts';

/** What the tree of a cycle is kept under. */
export function treeName(year: number): string {
  return `tree/${year}`;
}

export const treeRoute = route({
  path: '/api/bodies/:body/cycles/:year/tree',
  action: 'scores:read',
  summary: 'The performance tree with its scores',
  params: cycleParameters,
  query: atQuery,
  answer: TreeAnswer,
  kept: {
    name: ({ year }) => treeName(year),
    body: ({ body }) => body,
    open: async ({ caller, params }, { reader }) => {
      const open = await reader.cycle(caller, 'scores:read', params);
      return open.ok ? done(open.value.draft) : open;
    },
  },
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(treeAnswer(open.value)) : open;
  },
});
