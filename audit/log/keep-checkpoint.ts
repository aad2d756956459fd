import type { Database } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { AuditProblem } from '../audit-problem.ts';
import { asCheckpoint, checkpointText } from './checkpoint.ts';
import { rootOf } from './merkle.ts';
import { openNote, type VerifierKey } from './note.ts';
import type { CheckpointStore } from './store.ts';
import { overTree } from './tree.ts';

/**
 * Gives an empty place outside the database the newest checkpoint, after the place that held them was lost. Returns how many
 * leaves it covers. What the lost ones showed, that the database was not set back before, is not made up by it.
 * @param keys of the log
 * @throws AuditProblem if the place is not empty, or the checkpoint is not the signed root over the log
 */
export async function keepCheckpoint(
  database: Database,
  keys: readonly VerifierKey[],
  store: CheckpointStore,
): Promise<number> {
  if ((await store.newest()) !== null)
    throw new AuditProblem('The place of the checkpoints holds one: nothing is missing there.');
  const newest = await findCheckpoint(database);
  if (newest === null)
    throw new AuditProblem('The log has no leaves yet: the worker gives the place its first checkpoint.');
  const { size, note } = newest;
  const head = { ...asCheckpoint(newest), root: await overTree(database, (nodes) => rootOf(size, nodes)) };
  if (openNote(note, keys) !== checkpointText(head))
    throw new AuditProblem(
      `The newest checkpoint of the database is not the root over its ${size} leaves, signed by a key of LOG_KEY_FILE.`,
    );
  await store.keep(head, note);
  return size;
}
