import { BodiesAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { bodyView } from '../presenters/body.ts';
import { noParameters } from './parameters.ts';

/** The bodies that can be read: a broken folder is the operator's to mend, and is not shown to readers. */
export const bodiesRoute = route({
  path: '/api/bodies',
  action: 'bodies:list',
  summary: 'Bodies and cycles that can be read',
  params: noParameters,
  query: noParameters,
  answer: BodiesAnswer,
  handle: async ({ caller }, { reader }) => {
    const bodies = await reader.bodies(caller);
    if (!bodies.ok) return bodies;
    return done(bodies.value.bodies.flatMap((listed) => (listed.ok ? [bodyView(listed.value)] : [])));
  },
});
