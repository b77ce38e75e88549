import type { Action } from '@traguardo/application';
import type { Outcome } from '@traguardo/core/kernel';
import type { FastifyReply } from 'fastify';
import type * as z from 'zod';
import { guarded } from './guarded.ts';
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

/** Defines a GET route that answers with a file to keep: the browser never opens it in place of the page. */
export function fileRoute<Params extends z.ZodType, Query extends z.ZodType>(
  definition: FileRouteDefinition<Params, Query>,
): Route {
  const { path, action, summary, params, query, handle } = definition;
  const schema = { summary, params, querystring: query };
  const send = (reply: FastifyReply, { name, type, bytes }: FileContent) =>
    reply
      .type(type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-cache')
      .send(Buffer.from(bytes));
  return { path, action, answer: null, register: guarded({ path, action, schema, handle, send }) };
}
