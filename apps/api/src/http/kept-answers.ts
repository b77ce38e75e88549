import {
  type Action,
  type CycleQuery,
  type Memory,
  type OpenCycle,
  StorageFailure,
} from '@traguardo/application';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question, Services } from './route.ts';

/**
 * Answers of one route that are long to make and the same for whoever may ask: made for a whole cycle when
 * its data change, kept with the state they were made from, under one name or several.
 */
export interface KeptAnswers<Params> {
  readonly cycle: (params: Params) => Required<Pick<CycleQuery, 'body' | 'year'>>;
  /** The name the answer asked for is kept under. */
  readonly name: (params: Params) => string;
  /** All the names of a cycle. */
  readonly names: (year: number) => readonly string[];
  /** What is kept under a name, made from the cycle as of its reference date. */
  readonly make: (open: OpenCycle, name: string) => Promise<Uint8Array>;
  /** Sends the answer asked for out of what is kept; false where it is not there. */
  readonly send: (
    kept: Uint8Array,
    params: Params,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<boolean>;
}

/** Makes what is kept under a name and keeps it for the next who asks, where it can be kept. */
export async function makeAndKeep(
  { make }: Pick<KeptAnswers<never>, 'make'>,
  open: OpenCycle,
  name: string,
  memory: Memory,
): Promise<Uint8Array> {
  const content = await make(open, name);
  try {
    await memory.remember(open.draft, name, content);
  } catch (error) {
    if (!(error instanceof StorageFailure)) throw error;
  }
  return content;
}

interface Asked<Params> {
  readonly kept: KeptAnswers<Params>;
  readonly action: Action;
  readonly question: Question<Params, unknown>;
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Answers out of what is kept, made first where it lacks; false where the route has to answer itself. Never
 * the reply: to wait for a reply is to wait for nothing, until it has been sent.
 */
export async function sendKept<Params>(asked: Asked<Params>): Promise<boolean> {
  const { kept, action, question, services, request, reply } = asked;
  const { caller, params } = question;
  const { memory, reader } = services;
  // With a query (another date of judgement) the answer is another one, made for who asks.
  if (!memory || request.url.includes('?')) return false;
  const name = kept.name(params);
  const cycle = kept.cycle(params);
  const found = await memory.recall(cycle.body, name);
  if (found) return kept.send(found, params, request, reply);
  const open = await reader.cycle(caller, action, cycle);
  if (!open.ok) return false;
  return kept.send(await makeAndKeep(kept, open.value, name, memory), params, request, reply);
}
