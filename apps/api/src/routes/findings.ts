import { FindingsAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { findingsAnswer } from '../presenters/findings.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const findingsRoute = route({
  path: '/api/bodies/:body/cycles/:year/findings',
  action: 'findings:read',
  summary: 'All findings of a plan',
  params: cycleParameters,
  query: atQuery,
  answer: FindingsAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'findings:read', { ...params, ...query });
    return open.ok ? done(findingsAnswer(open.value)) : open;
  },
});
