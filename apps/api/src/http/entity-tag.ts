import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers of the API carry a tag of their content: who has it already is told so and nothing more is sent. */
export function registerEntityTags(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string' || !request.url.startsWith('/api/'))
      return payload;
    if (!isHeld(payload, request, reply)) return payload;
    reply.code(304).removeHeader('content-length');
    return '';
  });
}

/** Tags the answer by its content; true where who asks has that content already. */
export function isHeld(content: string | Uint8Array, request: FastifyRequest, reply: FastifyReply): boolean {
  const tag = `W/"${createHash('sha1').update(content).digest('base64url')}"`;
  reply.header('etag', tag).header('cache-control', 'no-cache');
  const held = request.headers['if-none-match']?.split(',').map((each) => each.trim()) ?? [];
  return held.includes(tag);
}
