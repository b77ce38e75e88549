import { PublicValueAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { publicValueAnswer } from '../presenters/public-value.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const publicValueRoute = route({
  path: '/api/bodies/:body/cycles/:year/public-value',
  action: 'plan:read',
  summary: 'What the plan creates public value with, and what it lacks',
  params: cycleParameters,
  query: atQuery,
  answer: PublicValueAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'plan:read', { ...params, ...query });
    return open.ok ? done(publicValueAnswer(open.value)) : open;
  },
});
