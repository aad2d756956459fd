import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Nobody takes one for another of these when they type it. */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A code that confirms an e-mail address: 50 random bits, as a person types it. */
export function drawAddressCode(): string {
  const drawn = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join('');
  return `${drawn.slice(0, LENGTH / 2)}-${drawn.slice(LENGTH / 2)}`;
}

/** What is kept of a code: it fits the address to which it was sent, and no other. */
export function addressCodeDigest(address: string, code: string): string {
  const typed = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`${address}\n${typed}`).digest('hex');
}

/** Whether a code is the one of which a digest was kept. */
export function isAddressCode(digest: string, address: string, code: string): boolean {
  return timingSafeEqual(Buffer.from(digest), Buffer.from(addressCodeDigest(address, code)));
}
