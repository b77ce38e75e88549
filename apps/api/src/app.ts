import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { registerEntityTags } from './http/entity-tag.ts';
import { registerErrors, sendUnreadable } from './http/errors.ts';
import { registerMethods } from './http/methods.ts';
import { registerOpenApi } from './http/openapi.ts';
import type { Services } from './http/route.ts';
import { registerSecurity } from './http/security.ts';
import { registerWeb } from './http/web.ts';
import { routes } from './routes/index.ts';

export interface AppOptions extends Services {
  /** Where the built pages are; without them the API answers alone. */
  readonly webRoot: string;
}

/** Longest id in an address: a slug is at most 120 characters, a slash of it takes three. */
const LONGEST_PARAMETER = 400;

/** The server, ready to listen or to be asked: what is registered, in order. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: 'error', stream: process.stderr },
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    forceCloseConnections: true,
    frameworkErrors: sendUnreadable,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  registerErrors(app);
  await registerSecurity(app);
  await app.register(compress, { threshold: 1024 });
  registerEntityTags(app);
  await registerOpenApi(app, options);
  for (const route of routes) route.register(app, options);
  registerMethods(app);
  await registerWeb(app, options.webRoot);
  return app;
}
