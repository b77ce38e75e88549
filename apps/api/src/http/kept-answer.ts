import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** An answer as it is kept and sent: JSON, compressed once. */
export function keptForm(answer: unknown): Promise<Uint8Array> {
  return compress(JSON.stringify(answer));
}

/** Sends an answer in its kept form, or the word that who asks has it already. */
export async function sendKept(
  request: FastifyRequest,
  reply: FastifyReply,
  content: Uint8Array,
): Promise<FastifyReply> {
  const tag = `W/"${createHash('sha1').update(content).digest('base64url')}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
  const held = request.headers['if-none-match']?.split(',').map((each) => each.trim()) ?? [];
  if (held.includes(tag)) return reply.code(304).send();
  reply.type('application/json; charset=utf-8').serializer((payload) => payload);
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!accepts) return reply.send(await expand(content));
  return reply.header('content-encoding', 'gzip').send(Buffer.from(content));
}
