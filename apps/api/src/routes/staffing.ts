import { StaffingAnswer } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { staffingAnswer } from '../presenters/staffing.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const staffingRoute = route({
  path: '/api/bodies/:body/cycles/:year/staffing',
  action: 'staffing:read',
  summary: 'The staffing plan recomputed, beside what is printed',
  params: cycleParameters,
  query: atQuery,
  answer: StaffingAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'staffing:read', { ...params, ...query });
    if (!open.ok) return open;
    const answer = staffingAnswer(open.value);
    const asked = String(params.year);
    return answer ? done(answer) : refused({ kind: 'not-found', what: 'staffing', asked, nearest: [] });
  },
});
