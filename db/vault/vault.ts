import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The person who has secrets here: ids only. */
export type Holder = `person:${string}` | `enterprise:${string}`;

/**
 * What is kept of them. Of a person a name and a phone; the e-mail address to which letters go, one that its owner has
 * not confirmed yet with the digest of the code for it, and by number of the letter a former one that still gets a
 * last letter; as JSON, where a program of theirs is notified of things with the secret that signs it. Of an
 * enterprise the account to which awards are paid, as JSON.
 */
export type SecretField =
  | 'name'
  | 'phone'
  | 'confirmedEmail'
  | 'email'
  | 'emailCode'
  | `formerEmail:${number}`
  | 'webhook'
  | 'bankAccount';

export interface WrappedKey {
  readonly masterKey: string;
  readonly wrapped: Uint8Array;
}

/** Seals and opens secrets. Nothing of it reaches the database but what is wrapped or sealed. */
export interface Vault {
  /** The id of the master key that wraps new keys. */
  readonly current: string;
  /** A data key for a new holder. */
  draw(holder: Holder): WrappedKey;
  /** The same data key under the current master key. */
  rewrap(holder: Holder, key: WrappedKey): WrappedKey;
  seal(holder: Holder, key: WrappedKey, field: SecretField, text: string): Uint8Array;
  /** @throws if the bytes were changed, or belong to another holder or field */
  open(holder: Holder, key: WrappedKey, field: SecretField, sealed: Uint8Array): string;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Master keys that cannot be read, or one that is missing; its message names no key, only its id. */
export class VaultProblem extends Error {
  override readonly name = 'VaultProblem';
}

/**
 * The vault under the master keys of a text `id:key[,id:key...]`, each key 32 bytes in base64. The first one wraps; the
 * others open what was wrapped before a rotation.
 * @throws VaultProblem saying what is wrong with the text, and nothing of the keys
 */
export function openVault(text: string): Vault {
  const masters = new Map(text.split(',').map(readKey));
  const [current] = masters.keys();
  if (current === undefined) throw new VaultProblem('there is no master key');
  const master = (id: string): Uint8Array => {
    const key = masters.get(id);
    if (key === undefined)
      throw new VaultProblem(`the master key ${id} is not among those that this process has`);
    return key;
  };
  const wrap = (holder: Holder, dataKey: Uint8Array): WrappedKey => ({
    masterKey: current,
    wrapped: encrypt(master(current), `key\n${current}\n${holder}`, dataKey),
  });
  const unwrap = (holder: Holder, { masterKey, wrapped }: WrappedKey): Uint8Array =>
    decrypt(master(masterKey), `key\n${masterKey}\n${holder}`, wrapped);
  return {
    current,
    draw: (holder) => wrap(holder, randomBytes(KEY_BYTES)),
    rewrap: (holder, key) => wrap(holder, unwrap(holder, key)),
    seal: (holder, key, field, plain) =>
      encrypt(unwrap(holder, key), `entry\n${holder}\n${field}`, Buffer.from(plain, 'utf8')),
    open: (holder, key, field, sealed) =>
      Buffer.from(decrypt(unwrap(holder, key), `entry\n${holder}\n${field}`, sealed)).toString('utf8'),
  };
}

function readKey(entry: string): readonly [string, Uint8Array] {
  const [, id, base64] = /^\s*([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]+={0,2})\s*$/.exec(entry) ?? [];
  const key = Buffer.from(base64 ?? '', 'base64');
  if (id === undefined || key.length !== KEY_BYTES)
    throw new VaultProblem('each master key is an id, a colon and 32 bytes in base64');
  if (new Set(key).size < KEY_BYTES / 4) throw new VaultProblem(`the master key ${id} is not random`);
  return [id, key];
}

function encrypt(key: Uint8Array, bound: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array, bound: string, sealed: Uint8Array): Uint8Array {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}
