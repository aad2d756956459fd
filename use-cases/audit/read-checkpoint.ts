import type { Database } from '../../db/connect.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLogKeys, type LogKey } from '../../db/log/log-keys.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';

/** The head of the sealed log: `checkpoint` is null before the first seal; `keys` are public. */
export interface LogHead {
  readonly checkpoint: RecordedCheckpoint | null;
  readonly keys: readonly LogKey[];
}

/**
 * Returns the newest head of the sealed log with its keys.
 * @throws Refused `duty.missing`
 */
export async function readCheckpoint(database: Database, by: Reader): Promise<LogHead> {
  await requireReader(database, by, AUDITORS, 'checkpoint.read');
  const [checkpoint, keys] = await Promise.all([findCheckpoint(database), findLogKeys(database)]);
  return { checkpoint, keys };
}
