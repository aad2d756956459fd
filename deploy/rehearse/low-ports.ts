import { randomInt } from 'node:crypto';
import { requireFreePort } from '../../embedded/ports.ts';

/**
 * Below the ports that a system gives to outgoing connections: what is killed finds its own port free when it comes back. The engine's
 * table of its processes holds no higher number either.
 */
const [LOWEST, ABOVE] = [20_000, 32_000];

/** So many ports of this machine that are free now. */
export async function lowPorts(count: number): Promise<readonly number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(LOWEST, ABOVE);
    const isFree = await requireFreePort('127.0.0.1', port).then(
      () => true,
      () => false,
    );
    if (isFree) found.add(port);
  }
  return [...found];
}
