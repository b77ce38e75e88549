import { BodyView } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { bodyView } from '../presenters/body.ts';
import { bodyParameters, noParameters } from './parameters.ts';

export const bodyRoute = route({
  path: '/api/bodies/:body',
  action: 'bodies:list',
  summary: 'One body and its cycles',
  params: bodyParameters,
  query: noParameters,
  answer: BodyView,
  handle: async ({ caller, params }, { reader }) => {
    const body = await reader.body(caller, params.body);
    return body.ok ? done(bodyView(body.value)) : body;
  },
});
