import { createHash, randomUUID } from 'node:crypto';
import type { TypedClaim } from '../../policy/engine/needs.ts';

/** A claim of 桥西 on a product and a certificate that nobody has claimed before. */
export function newClaim(more: object = {}): TypedClaim {
  const name = randomUUID();
  return {
    item: 'C1',
    enterprise: '91330105MA2AXQ001U',
    recognition: `product:${name}`,
    recognisedOn: '2026-01-05',
    certificate: name,
    renewal: false,
    ...more,
  };
}

/** A name that is near to no other: names that are counted are near to each other. */
export function far(name: string): string {
  return `${name} ${digestOf(name).toString('hex').slice(0, 16)}`;
}

export function farName(name: string): string {
  return `product:${far(name)}`;
}

/** A number of so many digits, at most nine, that is near to no other one. */
export function farNumber(name: string, digits: number): string {
  return String(10 ** (digits - 1) + (digestOf(name).readUInt32BE() % (9 * 10 ** (digits - 1))));
}

const digestOf = (name: string): Buffer => createHash('sha256').update(name).digest();
