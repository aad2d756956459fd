import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

const NEWEST = 100;

/** A letter as it was kept instead of being sent. */
export interface KeptLetter {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly text: string;
}

/**
 * Returns the letters that would have been sent, newest first; in the development profile only.
 * @throws Refused `route.unknown` if letters are kept nowhere
 */
export async function readMailbox({
  outbox: { mailbox },
}: Pick<Ports, 'outbox'>): Promise<readonly KeptLetter[]> {
  if (mailbox === null) throw new Refused('route.unknown');
  const names = (await readdir(mailbox).catch(absent)).filter((name) => name.endsWith('.json'));
  const newest = names.sort().reverse().slice(0, NEWEST);
  return Promise.all(
    newest.map(async (name) => JSON.parse(await readFile(join(mailbox, name), 'utf8')) as KeptLetter),
  );
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
