import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { problemDetail } from '@traguardo/texts/refusals';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './errors.ts';
import { problem } from './problem.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

/**
 * The web application: its files, and its page for every address that is a screen of it. File names under
 * `assets` carry a hash of their content, so they may be kept for ever; the page itself may not.
 */
export async function registerWeb(app: FastifyInstance, root: string): Promise<void> {
  const built = existsSync(join(root, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root,
      wildcard: false,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const hashed = path.includes(`${join(root, 'assets')}`);
        response.setHeader('cache-control', hashed ? A_YEAR : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const screen = request.method === 'GET' && !path.startsWith('/api') && !/\.[a-z0-9]+$/i.test(path);
    if (screen && built) return reply.sendFile('index.html');
    const kind = screen ? 'not-built' : 'unknown-address';
    return sendProblem(request, reply, problem(404, kind, problemDetail(kind, [])));
  });
}
