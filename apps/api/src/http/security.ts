import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Everything from this server and nothing from elsewhere; `data:` for the small drawings inside style sheets. */
export async function registerSecurity(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        workerSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // Served on the loopback in the clear by default: a proxy that adds TLS adds this header too.
    strictTransportSecurity: false,
  });
}
