import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** `GET /openapi.json` for programs, and `/docs` with the same for people. */
export function openapi(app: FastifyInstance): void {
  app.get('/openapi.json', { schema: { hide: true }, config: { permission: 'anyone' } }, () => app.swagger());
  void app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, permission: 'anyone', page: true };
      route.schema = { ...route.schema, hide: true };
    });
    await pages.register(swaggerUi, {
      routePrefix: '/docs',
      uiConfig: { docExpansion: 'none', validatorUrl: null },
    });
  });
}
