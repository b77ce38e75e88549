import { StorageFailure } from '@traguardo/application';
import { problemDetail } from '@traguardo/texts/refusals';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type ProblemContent, problem } from './problem.ts';

/** Maps what is thrown, once: bad parameters to 400, the rest to 500 with a correlation id to look for. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const fields = error.validation.map((issue) => issue.instancePath.replace(/^\//, '')).filter(Boolean);
      return sendProblem(request, reply, problem(400, 'bad-request', problemDetail('bad-request', fields)));
    }
    const failed: unknown = error;
    if (failed instanceof StorageFailure) {
      request.log.error({ kind: failed.kind, params: failed.params, correlationId: request.id }, 'storage');
      return sendProblem(request, reply, problem(503, 'storage', problemDetail('storage', [])));
    }
    const status = error.statusCode ?? 500;
    if (status < 500)
      return sendProblem(request, reply, problem(status, 'bad-request', problemDetail('bad-request', [])));
    request.log.error({ err: error, correlationId: request.id }, 'unexpected failure');
    return sendProblem(request, reply, problem(500, 'unexpected', problemDetail('unexpected', [])));
  });
}

/** Answers an address that is no text before any route is looked for. */
export function sendUnreadable(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(request, reply, problem(400, 'bad-request', problemDetail('bad-request', [])));
}

/** Sends problem+json with the correlation id of the request. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  content: ProblemContent,
): FastifyReply {
  return reply
    .code(content.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body) => JSON.stringify(body))
    .send({ ...content, correlationId: request.id });
}
