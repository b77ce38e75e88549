import { TransparencyAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { transparencyAnswer } from '../presenters/transparency.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const transparencyRoute = route({
  path: '/api/bodies/:body/cycles/:year/transparency',
  action: 'transparency:read',
  summary: 'What must be published and is, requests of access, attestations',
  params: cycleParameters,
  query: atQuery,
  answer: TransparencyAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'transparency:read', { ...params, ...query });
    return open.ok ? done(transparencyAnswer(open.value)) : open;
  },
});
