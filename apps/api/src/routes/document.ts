import { DocumentAnswer } from '@traguardo/contracts';
import { done } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { documentAnswer } from '../presenters/document.ts';
import { atQuery, cycleParameters } from './parameters.ts';

export const documentRoute = route({
  path: '/api/bodies/:body/cycles/:year/document',
  action: 'document:read',
  summary: 'What the document prints beside the plan: tables, statements, assignments, with their findings',
  params: cycleParameters,
  query: atQuery,
  answer: DocumentAnswer,
  handle: async ({ caller, params, query }, { reader }) => {
    const open = await reader.cycle(caller, 'document:read', { ...params, ...query });
    return open.ok ? done(documentAnswer(open.value)) : open;
  },
});
