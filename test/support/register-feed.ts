import type { KeyObject } from 'node:crypto';
import { signedHeaders } from '../../server/signed-headers.ts';

/** How an event is signed and sent; what is left out is as it should be. */
export interface Signing {
  readonly key: KeyObject;
  readonly bearer: string;
  readonly path: string;
  readonly keyId?: string;
  /** In seconds since the epoch. */
  readonly created?: number;
  readonly signedPath?: string;
  /** The system for which it was signed. */
  readonly authority?: string;
  /** What arrives in the place of what was signed. */
  readonly swapped?: string;
}

/** Reports an event as a registry's program does. */
export async function reportSigned(
  url: string,
  event: object,
  signing: Signing,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const { key, bearer, path, keyId = 'sample', created = Math.floor(Date.now() / 1000) } = signing;
  const body = JSON.stringify(event);
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      ...signedHeaders({
        authority: signing.authority ?? new URL(url).host,
        path: signing.signedPath ?? path,
        body,
        key,
        keyId,
        created,
      }),
    },
    body: signing.swapped ?? body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
