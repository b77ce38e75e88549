import { DeadlinesAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { deadlinesAnswer } from '../presenters/deadlines.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const deadlinesRoute = route({
  path: '/api/bodies/:body/cycles/:year/deadlines',
  action: 'plan:read',
  summary: 'The terms of the cycle with every reading, as of a date',
  params: cycleParameters,
  query: atQuery,
  answer: DeadlinesAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'plan:read', { ...params, ...query });
    return open.ok ? done(deadlinesAnswer(open.value)) : open;
  },
});
