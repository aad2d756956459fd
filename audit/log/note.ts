import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { AuditProblem } from '../audit-problem.ts';

/** A public key as `name+hash+key` (C2SP signed-note); `hash` is eight hexadecimal digits. */
export type VerifierKey = string;

/** Who signs notes: the private key as `PRIVATE+KEY+name+hash+key`, and its public one. */
export interface Signer {
  readonly secret: string;
  readonly key: VerifierKey;
}

const ED25519 = 1;
/** DER before the 32 bytes of a raw key (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Draws a key pair for a name. */
export function newSigner(name: string): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PKCS8.length);
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const key = Buffer.concat([Uint8Array.of(ED25519), raw]);
  const secret = Buffer.concat([Uint8Array.of(ED25519), seed]).toString('base64');
  const named = `${name}+${hashOf(name, key).toString('hex')}`;
  return { secret: `PRIVATE+KEY+${named}+${secret}`, key: `${named}+${key.toString('base64')}` };
}

/** @throws AuditProblem if the text is no private key */
export function signerOf(secret: string): Signer {
  const [, , name = '', , seed = ''] = splitKey(secret, 5);
  const bytes = Buffer.from(seed, 'base64');
  if (!secret.startsWith('PRIVATE+KEY+') || bytes.length !== 33 || bytes[0] !== ED25519)
    throw new AuditProblem('The signing key is no Ed25519 key of the form PRIVATE+KEY+name+hash+key.');
  const raw = createPublicKey(privateKeyOf(secret))
    .export({ format: 'der', type: 'spki' })
    .subarray(SPKI.length);
  const key = Buffer.concat([Uint8Array.of(ED25519), raw]);
  return { secret, key: `${name}+${hashOf(name, key).toString('hex')}+${key.toString('base64')}` };
}

/** The text, which ends in a line feed, with a signature line by each signer. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map(({ secret, key }) => {
    const signature = sign(null, Buffer.from(text), privateKeyOf(secret));
    const [name = '', hash = ''] = splitKey(key, 3);
    return `— ${name} ${Buffer.concat([Buffer.from(hash, 'hex'), signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** The text of a note that one of the keys has signed; null if none has. */
export function openNote(note: string, keys: readonly VerifierKey[]): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2).split('\n');
  // Nothing but signatures follows the text, each in a line of its own.
  if (lines.pop() !== '' || !lines.every((line) => /^— \S+ \S+$/.test(line))) return null;
  const isSigned = keys.some((key) => lines.some((line) => isSignedBy(key, line, text)));
  return isSigned ? text : null;
}

function isSignedBy(key: VerifierKey, line: string, text: string): boolean {
  const [name = '', hash = '', encoded = ''] = splitKey(key, 3);
  const [dash, signer, signature] = line.split(' ');
  const raw = Buffer.from(encoded, 'base64');
  const bytes = Buffer.from(signature ?? '', 'base64');
  if (dash !== '—' || signer !== name || bytes.length !== 68 || raw.length !== 33) return false;
  if (hashOf(name, raw).toString('hex') !== hash || bytes.subarray(0, 4).toString('hex') !== hash)
    return false;
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI, raw.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text), publicKey, bytes.subarray(4));
}

function privateKeyOf(secret: string): ReturnType<typeof createPrivateKey> {
  const seed = Buffer.from(splitKey(secret, 5)[4] ?? '', 'base64').subarray(1);
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

/** The key itself may have `+` in its base64. */
function splitKey(text: string, parts: number): readonly string[] {
  const all = text.trim().split('+');
  return [...all.slice(0, parts - 1), all.slice(parts - 1).join('+')];
}

function hashOf(name: string, key: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(key).digest().subarray(0, 4);
}
