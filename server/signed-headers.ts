import { createHash, sign, type KeyObject } from 'node:crypto';

/** What is signed, and with what. */
export interface Signing {
  /** Host and port of the system, in small letters; the port is left out if it is that of the scheme. */
  readonly authority: string;
  readonly path: string;
  /** Exactly as it is sent. */
  readonly body: string;
  readonly key: KeyObject;
  readonly keyId: string;
  /** In seconds since the epoch. */
  readonly created: number;
}

/** The headers with which a registry's program signs a POST of JSON: RFC 9421, Ed25519, with a digest of the body (RFC 9530). */
export function signedHeaders({
  authority,
  path,
  body,
  key,
  keyId,
  created,
}: Signing): Record<string, string> {
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const parameters = `("@method" "@authority" "@path" "content-digest" "content-type");created=${created};keyid="${keyId}";alg="ed25519"`;
  const base = [
    '"@method": POST',
    `"@authority": ${authority}`,
    `"@path": ${path}`,
    `"content-digest": ${digest}`,
    '"content-type": application/json',
    `"@signature-params": ${parameters}`,
  ].join('\n');
  return {
    'content-digest': digest,
    'signature-input': `sig1=${parameters}`,
    signature: `sig1=:${sign(null, Buffer.from(base), key).toString('base64')}:`,
  };
}
