import { RatingsAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { ratingsAnswer } from '../presenters/ratings.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const ratingsRoute = route({
  path: '/api/bodies/:body/cycles/:year/ratings',
  action: 'ratings:read',
  summary: 'The individual evaluations, card by card',
  params: cycleParameters,
  query: atQuery,
  answer: RatingsAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'ratings:read', { ...params, ...query });
    return open.ok ? done(ratingsAnswer(open.value)) : open;
  },
});
