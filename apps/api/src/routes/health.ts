import { done } from '@traguardo/core/kernel';
import * as z from 'zod';
import { route } from '../http/route.ts';
import { noParameters } from './parameters.ts';

export const healthRoute = route({
  path: '/healthz',
  action: 'health:read',
  summary: 'The program is up',
  params: noParameters,
  query: noParameters,
  answer: z.object({ status: z.literal('ok') }),
  handle: async () => done({ status: 'ok' as const }),
});
