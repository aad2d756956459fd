import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Asked by the pages of the engine's web interface too, where a deployment names its origin. */
    engineTools?: true;
  }
}

/**
 * Lets the pages of the engine's web interface ask the routes that are for it. They show a token of who looks: no cookie is sent along.
 * @param prefix of those routes
 * @param origin scheme, host and port of that interface; null if no page but the portal's may ask anything
 */
export function answersEngineTools(app: FastifyInstance, prefix: string, origin: string | null): void {
  if (origin === null) return;
  app.addHook('onRequest', ({ headers, routeOptions }, reply, next) => {
    if (routeOptions.config.engineTools === true) {
      void reply.header('vary', 'origin');
      if (headers.origin === origin) void reply.header('access-control-allow-origin', origin);
    }
    next();
  });
  app.options(
    `${prefix}/:way`,
    { schema: { hide: true }, config: { permission: 'anyone', engineTools: true } },
    async (_request, reply) =>
      reply
        .status(204)
        .header('access-control-allow-methods', 'POST')
        .header('access-control-allow-headers', 'authorization, content-type, x-namespace')
        .send(),
  );
}
