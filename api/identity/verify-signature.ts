import { fieldError } from '../../contract/field-errors.ts';
import { createHash, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Refused } from '../../use-cases/refused.ts';

/** How far the clock of the person who signs may be from ours, and how long a signed request can be sent again. */
const WINDOW_SECONDS = 300;
const COVERED = '("@method" "@authority" "@path" "content-digest" "content-type")';
const INPUT =
  /^sig1=(\("@method" "@authority" "@path" "content-digest" "content-type"\);created=(\d{1,12});keyid="([A-Za-z0-9._-]{1,100})";alg="ed25519")$/;

/** A signature that holds: the key, the text that was signed, and the signature in base64. */
export interface Signed {
  readonly key: string;
  readonly base: string;
  readonly bytes: string;
}

/**
 * Verifies an HTTP message signature (RFC 9421) of one form: Ed25519 over method, host, path, content digest (RFC 9530,
 * SHA-256) and content type, with its creation time and key id.
 * @param body the bytes that were received
 * @param publicKey finds the 32 bytes of a key of this sender, in base64url; null if they have none of that id
 * @throws Refused `signature.missing`, `signature.invalid`, `signature.expired`
 */
export async function verifySignature(
  { method, host, url, headers }: Pick<FastifyRequest, 'method' | 'host' | 'url' | 'headers'>,
  body: Uint8Array,
  publicKey: (keyId: string) => Promise<string | null>,
  now: number,
): Promise<Signed> {
  const input = headers['signature-input'];
  const signature = /^sig1=:([A-Za-z0-9+/]{86}==):$/.exec(textOf(headers['signature']))?.[1];
  const digest = textOf(headers['content-digest']);
  if (typeof input !== 'string' || headers['signature'] === undefined || digest === '')
    throw new Refused('signature.missing', { covered: COVERED });
  const [, parameters, created, keyId] = INPUT.exec(input) ?? [];
  if (signature === undefined || parameters === undefined || created === undefined || keyId === undefined)
    throw new Refused('signature.invalid', {
      errors: [fieldError('/Signature-Input', 'noSignature', { part: 'header', covered: COVERED })],
    });
  if (Math.abs(now / 1000 - Number(created)) > WINDOW_SECONDS)
    throw new Refused('signature.expired', { seconds: WINDOW_SECONDS });
  const expected = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  if (!isSame(digest, expected))
    throw new Refused('signature.invalid', {
      errors: [fieldError('/Content-Digest', 'otherDigest', { part: 'header' })],
    });
  const base = [
    `"@method": ${method}`,
    `"@authority": ${host.toLowerCase()}`,
    `"@path": ${url.split('?')[0] ?? ''}`,
    `"content-digest": ${digest}`,
    `"content-type": ${textOf(headers['content-type'])}`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
  const x = await publicKey(keyId);
  if (x === null || !verify(null, Buffer.from(base), keyOf(x), Buffer.from(signature, 'base64')))
    throw new Refused('signature.invalid', {
      errors: [fieldError('/Signature', 'otherKey', { part: 'header' })],
    });
  return { key: keyId, base, bytes: signature };
}

function keyOf(x: string) {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

function textOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}
