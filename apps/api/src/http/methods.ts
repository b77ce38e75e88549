import { problemDetail } from '@traguardo/texts/refusals';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './errors.ts';
import { problem } from './problem.ts';

/** Nothing is written through this server yet: whoever tries is told that the address can only be read. */
export function registerMethods(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    reply.header('allow', 'GET, HEAD');
    return sendProblem(
      request,
      reply,
      problem(405, 'method-not-allowed', problemDetail('method-not-allowed', [])),
    );
  });
}
