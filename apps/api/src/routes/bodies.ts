import { BodiesAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { bodyView } from '../presenters/body.ts';
import { bodiesQuery, noParameters } from './parameters.ts';

/** The bodies that can be read: a broken folder is the operator's to mend, and is not shown to readers. */
export const bodiesRoute = route({
  path: '/api/bodies',
  action: 'bodies:list',
  summary: 'Bodies and cycles that can be read, sought by words and page by page',
  params: noParameters,
  query: bodiesQuery,
  answer: BodiesAnswer,
  handle: async ({ caller, query }, { reader }) => {
    const listed = await reader.bodies(caller, query);
    if (!listed.ok) return listed;
    const bodies = listed.value.bodies.flatMap((body) => (body.ok ? [bodyView(body.value)] : []));
    // Those that do not read are not counted either: they are not shown on any page.
    return done({ bodies, total: listed.value.total - (listed.value.bodies.length - bodies.length) });
  },
});
