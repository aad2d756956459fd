import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Who has secrets here, by id: a person, an enterprise, an award whose histories are sealed, or all that the engine runs beside awards. */
export type Holder = `person:${string}` | `enterprise:${string}` | WorkflowHolder;

/** By whose key the payloads of a workflow are sealed. */
export type WorkflowHolder = `award:${string}` | 'engine:shared';

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
  /** The ids of all master keys that it has. */
  readonly ids: readonly string[];
  /** A data key for a new holder. */
  draw(holder: Holder): WrappedKey;
  /** The same data key under the current master key. */
  rewrap(holder: Holder, key: WrappedKey): WrappedKey;
  seal(holder: Holder, key: WrappedKey, field: SecretField, text: string): Uint8Array;
  /**
   * @throws VaultProblem if the key cannot be unwrapped
   * @throws Error if the bytes were changed, or belong to another holder or field
   */
  open(holder: Holder, key: WrappedKey, field: SecretField, sealed: Uint8Array): string;
  /** As `seal`, of what a workflow says to the engine. */
  sealPayload(holder: WorkflowHolder, key: WrappedKey, plain: Uint8Array): Uint8Array;
  /** As `open`, of what a workflow said to the engine. */
  openPayload(holder: WorkflowHolder, key: WrappedKey, sealed: Uint8Array): Uint8Array;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Bound into what a workflow says, where of a person the name of the field stands. */
const PAYLOAD = 'payload';

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
  const unwrap = (holder: Holder, { masterKey, wrapped }: WrappedKey): Uint8Array => {
    const by = master(masterKey);
    try {
      return decrypt(by, `key\n${masterKey}\n${holder}`, wrapped);
    } catch (cause) {
      throw new VaultProblem(`the master key ${masterKey} does not open the key of ${holder}`, { cause });
    }
  };
  const seal = (holder: Holder, key: WrappedKey, field: string, plain: Uint8Array): Uint8Array =>
    encrypt(unwrap(holder, key), `entry\n${holder}\n${field}`, plain);
  const open = (holder: Holder, key: WrappedKey, field: string, sealed: Uint8Array): Uint8Array =>
    decrypt(unwrap(holder, key), `entry\n${holder}\n${field}`, sealed);
  return {
    current,
    ids: [...masters.keys()],
    draw: (holder) => wrap(holder, randomBytes(KEY_BYTES)),
    rewrap: (holder, key) => wrap(holder, unwrap(holder, key)),
    seal: (holder, key, field, plain) => seal(holder, key, field, Buffer.from(plain, 'utf8')),
    open: (holder, key, field, sealed) => Buffer.from(open(holder, key, field, sealed)).toString('utf8'),
    sealPayload: (holder, key, plain) => seal(holder, key, PAYLOAD, plain),
    openPayload: (holder, key, sealed) => open(holder, key, PAYLOAD, sealed),
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
