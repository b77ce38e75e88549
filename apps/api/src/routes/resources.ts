import { ResourcesAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { resourcesAnswer } from '../presenters/resources.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const resourcesRoute = route({
  path: '/api/bodies/:body/cycles/:year/resources',
  action: 'plan:read',
  summary: 'The lines of money by objective and year',
  params: cycleParameters,
  query: atQuery,
  answer: ResourcesAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'plan:read', { ...params, ...query });
    return open.ok ? done(resourcesAnswer(open.value)) : open;
  },
});
