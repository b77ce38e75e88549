import { MonitoringAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { monitoringAnswer } from '../presenters/monitoring.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const monitoringRoute = route({
  path: '/api/bodies/:body/cycles/:year/monitoring',
  action: 'monitoring:read',
  summary: 'Campaigns, figures at each of their days, changes within the year',
  params: cycleParameters,
  query: atQuery,
  answer: MonitoringAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'monitoring:read', { ...params, ...query });
    return open.ok ? done(monitoringAnswer(open.value)) : open;
  },
});
