import type { Action } from '@traguardo/application';
import type { Outcome } from '@traguardo/core/kernel';
import type { FastifySchema } from 'fastify';
import type * as z from 'zod';
import { sendProblem } from './errors.ts';
import { refusalProblem } from './problem.ts';
import type { Question, Route, Services } from './route.ts';
import type { RouteRefusal } from './route-refusal.ts';

/** A file to be kept by who asked: its bytes, their media type, and a name a person can read. */
export interface FileContent {
  /** ASCII, with its extension: it is written in a header. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** One address that answers with a file: as a route's, but for the schema of the answer. */
export interface FileRouteDefinition<Params extends z.ZodType, Query extends z.ZodType> {
  readonly path: string;
  readonly action: Action;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly handle: (
    question: Question<z.output<Params>, z.output<Query>>,
    services: Services,
  ) => Promise<Outcome<FileContent, RouteRefusal>>;
}

/**
 * Defines a GET route that answers with a file to keep. The permission is asked before the handler runs,
 * as in `route`; the browser is told never to open the file in place of the page.
 */
export function fileRoute<Params extends z.ZodType, Query extends z.ZodType>(
  definition: FileRouteDefinition<Params, Query>,
): Route {
  const { path, action, summary, params, query, handle } = definition;
  return {
    path,
    action,
    answer: null,
    register: (app, services) => {
      const schema: FastifySchema = { summary, params, querystring: query };
      app.get(path, { schema }, async (request, reply) => {
        const caller = services.callerOf(request);
        if (!services.authorizer.allows(caller, action)) {
          return sendProblem(request, reply, refusalProblem({ kind: 'forbidden', action }));
        }
        const question = {
          caller,
          params: request.params as z.output<Params>,
          query: request.query as z.output<Query>,
        };
        const outcome = await handle(question, services);
        if (!outcome.ok) return sendProblem(request, reply, refusalProblem(outcome.refusal));
        const { name, type, bytes } = outcome.value;
        return reply
          .type(type)
          .header('content-disposition', `attachment; filename="${name}"`)
          .header('cache-control', 'no-cache')
          .send(Buffer.from(bytes));
      });
    },
  };
}
