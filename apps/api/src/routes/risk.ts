import { RiskAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { riskAnswer } from '../presenters/risk.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const riskRoute = route({
  path: '/api/bodies/:body/cycles/:year/risk',
  action: 'risk:read',
  summary: 'The corruption risks, their measures and their monitoring',
  params: cycleParameters,
  query: atQuery,
  answer: RiskAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'risk:read', { ...params, ...query });
    return open.ok ? done(riskAnswer(open.value)) : open;
  },
});
