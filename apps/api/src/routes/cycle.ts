import { CycleAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { cycleAnswer } from '../presenters/cycle.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const cycleRoute = route({
  path: '/api/bodies/:body/cycles/:year',
  action: 'scores:read',
  summary: 'Where a cycle stands: terms, acts, counts',
  params: cycleParameters,
  query: atQuery,
  answer: CycleAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(cycleAnswer(open.value)) : open;
  },
});
