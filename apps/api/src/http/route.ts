import type { Action, Authorizer, Caller, Reader } from '@traguardo/application';
import type { Outcome } from '@traguardo/core/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { CheckPages } from '../check-pages.ts';
import { guarded } from './guarded.ts';
import type { RouteRefusal } from './route-refusal.ts';

/** What the routes work with; the caller is found by whoever wires the application. */
export interface Services {
  readonly reader: Reader;
  readonly authorizer: Authorizer;
  readonly checkPages: CheckPages;
  readonly callerOf: (request: FastifyRequest) => Caller;
}

/** What is asked of a route, and by whom. */
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
}

/** A route whose types were checked where it was defined. */
export interface Route {
  readonly path: string;
  readonly action: Action;
  /** The schema of the answer; null where the answer is a file. */
  readonly answer: z.ZodType | null;
  readonly register: (app: FastifyInstance, services: Services) => void;
}

/** Defines a GET route; its parameters and its answer are both validated against their schemas. */
export function route<Params extends z.ZodType, Query extends z.ZodType, Answer extends z.ZodType>(
  definition: RouteDefinition<Params, Query, Answer>,
): Route {
  const { path, action, summary, params, query, answer, handle } = definition;
  const schema = { summary, params, querystring: query, response: { 200: answer } };
  const send = (reply: FastifyReply, value: z.output<Answer>) => reply.send(value);
  return { path, action, answer, register: guarded({ path, action, schema, handle, send }) };
}
