import { TreeAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import type * as z from 'zod';
import type { KeptAnswers } from '../http/kept-answers.ts';
import { keptAlone, sendAlone } from '../http/kept-form.ts';
import { route } from '../http/route.ts';
import { treeAnswer } from '../presenters/tree.ts';
import { atQuery, cycleParameters } from './parameters.ts';

/** The tree of a cycle is the one answer kept under its name. */
export const keptTree: KeptAnswers<z.output<typeof cycleParameters>> = {
  cycle: (params) => params,
  name: ({ year }) => treeName(year),
  names: (year) => [treeName(year)],
  make: (open) => keptAlone(TreeAnswer.parse(treeAnswer(open))),
  send: async (kept, _params, request, reply) => {
    await sendAlone(request, reply, kept);
    return true;
  },
};

function treeName(year: number): string {
  return `tree/${year}`;
}

export const treeRoute = route({
  path: '/api/bodies/:body/cycles/:year/tree',
  action: 'scores:read',
  summary: 'The performance tree with its scores',
  params: cycleParameters,
  query: atQuery,
  answer: TreeAnswer,
  kept: keptTree,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(treeAnswer(open.value)) : open;
  },
});
