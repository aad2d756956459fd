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

/** A product by a name that is near to no other: names that are counted are near to each other. */
export function farName(name: string): string {
  return `product:${name} ${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
