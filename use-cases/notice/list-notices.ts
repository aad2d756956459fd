import { createHash } from 'node:crypto';
import { findNotices, type Notice } from '../../db/notice/find-notices.ts';
import type { Ports } from '../ports.ts';

/** Returns the grants that stand before the public, each with the hash of what was published, and one hash over all. */
export async function listNotices({
  database,
}: Pick<Ports, 'database'>): Promise<{ readonly notices: readonly Notice[]; readonly hash: string }> {
  const notices = await findNotices(database);
  const hash = createHash('sha256').update(notices.map((notice) => notice.hash).join('\n'));
  return { notices, hash: hash.digest('hex') };
}
