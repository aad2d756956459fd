import { randomUUID } from 'node:crypto';
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
