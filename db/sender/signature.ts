import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { AwardEvent, Signature } from '../../contract/event.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { canonical } from '../canonical.ts';
import type { SenderKey } from './sender-keys.ts';

/** DER before the 32 bytes of a raw Ed25519 public key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** Clocks of two machines of ours differ by less. */
const SKEW_MS = 5 * 60_000;

/** A key on record that the root vouches for, ready to check with. */
export interface KnownSender {
  readonly key: KeyObject;
  readonly from: number;
  readonly until: number;
}

/** Of an Ed25519 key, public or private: its id, and the 32 bytes of its public half in base64url. */
export function publicPart(key: KeyObject): Pick<SenderKey, 'id' | 'publicKey'> {
  const open = key.type === 'public' ? key : createPublicKey(key);
  const raw = open.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 16);
  return { id, publicKey: raw.toString('base64url') };
}

/** What the root signs when it vouches for a key. */
export function endorsementOf(
  { publicKey, process, fromAt, untilAt }: Omit<SenderKey, 'endorsement'>,
  root: KeyObject,
): string {
  return sign(null, vouched({ publicKey, process, fromAt, untilAt }), root).toString('base64url');
}

/** Returns a key that the root vouches for, ready to check with; null if it does not, or the row is no key. */
export function known(row: SenderKey, rootKey: string): KnownSender | null {
  const key = keyOf(row.publicKey);
  const root = keyOf(rootKey);
  if (key === null || root === null || row.endorsement === null || row.untilAt === null) return null;
  if (publicPart(key).id !== row.id) return null;
  if (!verify(null, vouched(row), root, Buffer.from(row.endorsement, 'base64url'))) return null;
  return { key, from: Date.parse(row.fromAt), until: Date.parse(row.untilAt) };
}

/** Returns the event with the signature of a process. @param on when it is signed, if that is not the event's own instant */
export function signedBy(
  { id, key }: { readonly id: string; readonly key: KeyObject },
  application: string,
  event: AwardEvent,
  on?: string,
): AwardEvent {
  const signature = sign(null, bytesOf(application, event, on), key).toString('base64url');
  return { ...event, signed: { key: id, signature, ...(on === undefined ? {} : { on }) } };
}

/** Returns what speaks against a signature; null if it proves that a process of ours sent the event to this award. */
export function wrongWith(
  sender: KnownSender | null,
  application: string,
  event: AwardEvent & { readonly signed: Signature },
): RefusalCode | null {
  const { signed, actor, at, sentAt = at } = event;
  if (signed.signature === '') return 'message.unsigned';
  if (sender === null) return 'message.unknownKey';
  const signature = Buffer.from(signed.signature, 'base64url');
  if (!verify(null, bytesOf(application, event, signed.on), sender.key, signature))
    return 'message.notAsSigned';
  const on = Date.parse(signed.on ?? sentAt);
  const isBackdated = actor.as !== 'system' && Date.parse(sentAt) < on - SKEW_MS;
  return on < sender.from - SKEW_MS || on > sender.until || isBackdated ? 'message.expired' : null;
}

function bytesOf(application: string, { signed: _, sentAt, ...said }: AwardEvent, on?: string): Buffer {
  return Buffer.from(canonical({ application, event: { ...said, at: sentAt ?? said.at }, on }));
}

function vouched({ publicKey, process, fromAt, untilAt }: Omit<SenderKey, 'id' | 'endorsement'>): Buffer {
  const instant = (at: string | null): string | null => (at === null ? null : new Date(at).toISOString());
  return Buffer.from(canonical({ publicKey, process, from: instant(fromAt), until: instant(untilAt) }));
}

function keyOf(publicKey: string): KeyObject | null {
  const raw = Buffer.from(publicKey, 'base64url');
  if (raw.length !== 32) return null;
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
}
