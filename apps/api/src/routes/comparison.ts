import { ComparisonAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { comparisonAnswer } from '../presenters/comparison.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const comparisonRoute = route({
  path: '/api/bodies/:body/cycles/:year/comparison',
  action: 'scores:read',
  summary: 'The common indicators beside the means of comparable bodies',
  params: cycleParameters,
  query: atQuery,
  answer: ComparisonAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(comparisonAnswer(open.value)) : open;
  },
});
