import compress from '@fastify/compress';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** `/docs`: the description of the routes as pages for people. Nothing in them is secret, so they may travel compressed. */
export function describePages(app: FastifyInstance): void {
  void app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, permission: 'anyone', page: true };
      route.schema = { ...route.schema, hide: true };
    });
    await pages.register(compress, { encodings: ['br', 'gzip'] });
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { docExpansion: 'none', validatorUrl: null },
    });
  });
}
