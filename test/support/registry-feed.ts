import { createHash, sign, type KeyObject } from 'node:crypto';

/** How an event is signed and sent; what is left out is as it should be. */
export interface Signing {
  readonly key: KeyObject;
  readonly bearer: string;
  readonly path: string;
  readonly keyId?: string;
  /** In seconds since the epoch. */
  readonly created?: number;
  readonly signedPath?: string;
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
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const parameters = `("@method" "@path" "content-digest" "content-type");created=${created};keyid="${keyId}";alg="ed25519"`;
  const base = [
    '"@method": POST',
    `"@path": ${signing.signedPath ?? path}`,
    `"content-digest": ${digest}`,
    '"content-type": application/json',
    `"@signature-params": ${parameters}`,
  ].join('\n');
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      'content-digest': digest,
      'signature-input': `sig1=${parameters}`,
      signature: `sig1=:${sign(null, Buffer.from(base), key).toString('base64')}:`,
    },
    body: signing.swapped ?? body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}
