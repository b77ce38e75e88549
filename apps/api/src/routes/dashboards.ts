import { nearest } from '@traguardo/application';
import { DashboardAnswer, DashboardsAnswer } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { dashboardAnswers, dashboardView } from '../presenters/dashboards.ts';
import { atQuery, cycleParameters, nodeParameters } from './parameters.ts';

export const dashboardsRoute = route({
  path: '/api/bodies/:body/cycles/:year/dashboards',
  action: 'scores:read',
  summary: 'Dashboards of units and roles: printed, assigned, or by responsibility',
  params: cycleParameters,
  query: atQuery,
  answer: DashboardsAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'scores:read', { ...params, ...query });
    return open.ok ? done(dashboardAnswers(open.value).map(dashboardView)) : open;
  },
});

export const dashboardRoute = route({
  path: '/api/bodies/:body/cycles/:year/dashboards/:id',
  action: 'scores:read',
  summary: 'One dashboard: the same indicators by reference, each with its one value',
  params: nodeParameters,
  query: atQuery,
  answer: DashboardAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const { id, ...cycle } = params;
    const open = await reader.cycle(caller, 'scores:read', { ...cycle, ...query });
    if (!open.ok) return open;
    const all = dashboardAnswers(open.value);
    const found = all.find((each) => each.id === id);
    const near = nearest(
      id,
      all.map((each) => each.id),
    );
    return found ? done(found) : refused({ kind: 'not-found', what: 'dashboard', asked: id, nearest: near });
  },
});
