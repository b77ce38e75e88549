import type { Action, Authorizer, Benchmark, Caller, Memory, Reader } from '@traguardo/application';
import type { Outcome } from '@traguardo/core/kernel';
import type { FastifyInstance, FastifyRequest, FastifySchema } from 'fastify';
import type * as z from 'zod';
import type { CheckPages } from '../check-pages.ts';
import type { Renditions } from '../renditions/renditions.ts';
import { sendProblem } from './errors.ts';
import { type KeptAnswers, sendKept } from './kept-answers.ts';
import { refusalProblem } from './problem.ts';
import type { RouteRefusal } from './route-refusal.ts';

/** What the routes work with; the caller is found by whoever wires the application. */
export interface Services {
  readonly reader: Reader;
  readonly authorizer: Authorizer;
  readonly checkPages: CheckPages;
  readonly renditions: Renditions;
  /** Where answers computed before are found again; null where they are computed each time. */
  readonly memory: Memory | null;
  /** Null where nothing is kept, and so nothing is compared. */
  readonly benchmark: Benchmark | null;
  readonly callerOf: (request: FastifyRequest) => Caller;
}

export interface Question<Params, Query> {
  readonly caller: Caller;
  readonly params: Params;
  readonly query: Query;
}

/** One address: what may be asked there, by which permission, and the schema its answer must meet. */
export interface RouteDefinition<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly path: string;
  readonly action: Action;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly answer: Answer;
  readonly handle: (
    question: Question<z.output<Params>, z.output<Query>>,
    services: Services,
  ) => Promise<Outcome<z.output<Answer>, RouteRefusal>>;
  /** For a route of a cycle whose answers are kept. */
  readonly kept?: KeptAnswers<z.output<Params>>;
}

/** A route whose types were checked where it was defined. */
export interface Route {
  readonly path: string;
  readonly action: Action;
  /** The schema of the answer; null where the answer is a file. */
  readonly answer: z.ZodType | null;
  readonly register: (app: FastifyInstance, services: Services) => void;
}

/**
 * Defines a GET route. The permission is asked before the handler runs, here and nowhere else, so that no
 * route can forget it; parameters and answer are both validated against their schemas.
 */
export function route<Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(
  definition: RouteDefinition<Params, Query, Answer>,
): Route {
  const { path, action, summary, params, query, answer, handle, kept } = definition;
  return {
    path,
    action,
    answer,
    register: (app, services) => {
      const schema: FastifySchema = { summary, params, querystring: query, response: { 200: answer } };
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
        const sent = kept && (await sendKept({ kept, action, question, services, request, reply }));
        if (sent) return reply;
        const outcome = await handle(question, services);
        return outcome.ok
          ? reply.send(outcome.value)
          : sendProblem(request, reply, refusalProblem(outcome.refusal));
      });
    },
  };
}
