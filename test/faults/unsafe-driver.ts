import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SAFE = 'onClock.recordStep';
const UNSAFE = 'onSignal.recordStep';

/**
 * The bundle of a driver that records what the clock set off by local activity, as what a signal set off: the real bundle
 * with one word exchanged.
 * @returns its path
 */
export async function unsafeDriver(bundlePath: string): Promise<string> {
  const [before, after, ...more] = (await readFile(bundlePath, 'utf8')).split(SAFE);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`the driver says ${SAFE} ${more.length + 1} times, not once: nothing to exchange`);
  const path = join(await mkdtemp(join(tmpdir(), 'gongshu-unsafe-')), 'bundle.js');
  await writeFile(path, `${before}${UNSAFE}${after}`);
  return path;
}
