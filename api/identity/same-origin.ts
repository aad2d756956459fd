import type { FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';
import { sessionOf } from './session.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What speaks against a request that changes something in the name of a session: it must come from the portal's own
 * pages. Browsers say so in `Origin`, or else in `Sec-Fetch-Site`; a request that says neither is refused too. Tokens are
 * never sent by a browser of itself, so requests with one are not asked.
 */
export function crossSite(request: FastifyRequest, origin: string): Refused | undefined {
  const { headers, method } = request;
  if (SAFE.has(method) || headers.authorization !== undefined || sessionOf(request) === null)
    return undefined;
  const isOwn =
    headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === origin;
  return isOwn ? undefined : new Refused('request.crossSite');
}
