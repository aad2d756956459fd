import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';
import { wantsPage } from './wants-page.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What it answers is no secret, and is asked by supervisors at any address of this process. */
    anyHost?: true;
  }
}

/** A name or an address, and a port or none. */
const HOST = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i;

/** Whether a host, as a URL has it, is this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * What speaks against the host that a request names. A page of anybody can have its own name lead to this machine (DNS
 * rebinding), and would then be of one origin with it: such a request names the host of that page. This system answers to
 * its public address, and to the names of loopback.
 * @param origin scheme, host and port of the public address
 */
export function otherHost({ host, routeOptions }: FastifyRequest, origin: string): Refused | undefined {
  if (routeOptions.config.anyHost === true) return undefined;
  const { protocol, host: own } = new URL(origin);
  const text = `${protocol}//${host}`;
  const named = HOST.test(host) && URL.canParse(text) ? new URL(text) : null;
  const isOwn = named !== null && (named.host === own || isLoopback(named.hostname));
  return isOwn ? undefined : new Refused('request.otherHost');
}

/** Whether a request came to the public address, for which alone cookies are set. */
export function isAtOrigin({ host }: FastifyRequest, origin: string): boolean {
  const { protocol, host: own } = new URL(origin);
  return new URL(`${protocol}//${host}`).host === own;
}

/**
 * Leads a browser that comes by another name of this machine, such as `localhost`, to the public address before it is shown a
 * page: a cookie that is set there is not sent from here, and a person who signs in would seem to be nobody.
 */
export function leadsPagesHome(app: FastifyInstance, originOf: () => string): void {
  app.addHook('onRequest', (request, reply, next) => {
    const { anyHost } = request.routeOptions.config;
    const origin = originOf();
    if (anyHost === true || !wantsPage(request) || isAtOrigin(request, origin)) next();
    else void reply.redirect(`${origin}${request.url}`, 303);
  });
}
