import { EvaluationAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { evaluationAnswer } from '../presenters/evaluation.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const evaluationRoute = route({
  path: '/api/bodies/:body/cycles/:year/evaluation',
  action: 'evaluation:read',
  summary: 'What may be published of the individual evaluations, in aggregate',
  params: cycleParameters,
  query: atQuery,
  answer: EvaluationAnswer,
  handle: async ({ caller, params, query }, { reader, authorizer }) => {
    const open = await reader.cycle(caller, 'evaluation:read', { ...params, ...query });
    if (!open.ok) return open;
    return done(evaluationAnswer(open.value, authorizer.allows(caller, 'ratings:read')));
  },
});
