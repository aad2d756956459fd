import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { Refused } from '../use-cases/refused.ts';

/** Addresses of programs, which are never pages. */
const OF_PROGRAMS = /^\/(api|oidc|assets)(\/|$)/;
const HIDDEN = /\/\./;

/**
 * Serves the built portal below `/`. A file of `assets/` bears the digest of its content in its name and is kept by browsers
 * for good. Every other address that a browser opens is a page of the portal, which looks at the address itself.
 * @param folder where the built portal lies
 */
export function servePages(app: FastifyInstance, folder: string): void {
  void app.register(async (pages) => {
    pages.addHook('onRoute', (route) => {
      route.config = { ...route.config, permission: 'anyone', page: 'portal' };
    });
    await pages.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
    });
    pages.get('/*', ({ url, headers }, reply) => {
      const path = url.replace(/\?.*$/, '');
      const isPage = headers.accept?.includes('text/html') === true;
      if (!isPage || OF_PROGRAMS.test(path) || HIDDEN.test(path)) throw new Refused('route.unknown');
      return reply
        .header('cache-control', 'no-cache')
        .sendFile('index.html', folder, { cacheControl: false, index: false });
    });
  });
}
