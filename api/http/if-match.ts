import { fieldError } from '../../contract/field-errors.ts';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';

/** Returns the version in an If-Match header, such as `"7"`, or `W/"7"` as proxies that pack answers make of it; null if it holds none. */
export function versionIn(header: string | undefined): number | null {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header ?? '')?.[1];
  return version === undefined ? null : Number(version);
}

/**
 * Returns the version that a sender saw, as the ETag of the view says it; null if they do not say, or say that any will do (`*`).
 * @throws Refused `request.invalid` for a header that is no version
 */
export function seenVersion({ headers: { 'if-match': header } }: FastifyRequest): number | null {
  const version = versionIn(header);
  if (header !== undefined && header.trim() !== '*' && version === null)
    throw new Refused('request.invalid', {
      errors: [fieldError('/If-Match', 'noVersion', { part: 'header' })],
    });
  return version;
}

export function etagOf(version: number): string {
  return `"${version}"`;
}
