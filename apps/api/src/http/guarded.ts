import type { Action } from '@traguardo/application';
import type { Outcome } from '@traguardo/core/kernel';
import type { FastifyReply, FastifySchema } from 'fastify';
import { sendProblem } from './errors.ts';
import { refusalProblem } from './problem.ts';
import type { Question, Route, Services } from './route.ts';
import type { RouteRefusal } from './route-refusal.ts';

interface Guarded<Params, Query, Value> {
  readonly path: string;
  readonly action: Action;
  readonly schema: FastifySchema;
  readonly handle: (
    question: Question<Params, Query>,
    services: Services,
  ) => Promise<Outcome<Value, RouteRefusal>>;
  /** Writes what was obtained. */
  readonly send: (reply: FastifyReply, value: Value) => FastifyReply;
}

/** Registers a GET route. The permission is asked before its handler runs, here and nowhere else, so that no route can forget it. */
export function guarded<Params, Query, Value>(definition: Guarded<Params, Query, Value>): Route['register'] {
  const { path, action, schema, handle, send } = definition;
  return (app, services) => {
    app.get(path, { schema }, async (request, reply) => {
      const caller = services.callerOf(request);
      if (!services.authorizer.allows(caller, action)) {
        return sendProblem(request, reply, refusalProblem({ kind: 'forbidden', action }));
      }
      const question = { caller, params: request.params as Params, query: request.query as Query };
      const outcome = await handle(question, services);
      return outcome.ok
        ? send(reply, outcome.value)
        : sendProblem(request, reply, refusalProblem(outcome.refusal));
    });
  };
}
