import swagger from '@fastify/swagger';
import * as contracts from '@traguardo/contracts';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { sendProblem } from './errors.ts';
import { refusalProblem } from './problem.ts';
import type { Services } from './route.ts';

/** Describes the API as OpenAPI 3.1, the contract's schemas under their own names. */
export async function registerOpenApi(app: FastifyInstance, services: Services): Promise<void> {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(contracts)) {
    if (schema instanceof z.ZodType) schemaRegistry.add(schema, { id });
  }
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Traguardo', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    },
    transform: createJsonSchemaTransform({ schemaRegistry }),
    transformObject: createJsonSchemaTransformObject({ schemaRegistry }),
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async (request, reply) => {
    if (!services.authorizer.allows(services.callerOf(request), 'interface:read')) {
      return sendProblem(request, reply, refusalProblem({ kind: 'forbidden', action: 'interface:read' }));
    }
    return reply.send(app.swagger());
  });
}
