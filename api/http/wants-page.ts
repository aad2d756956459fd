import type { FastifyRequest } from 'fastify';

/** Returns whether a browser asks, to show what it is answered in its window: a program does not name HTML. */
export function wantsPage({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean {
  const { accept = '' } = headers;
  return (method === 'GET' || method === 'HEAD') && accept.toLowerCase().includes('text/html');
}
