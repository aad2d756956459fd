import type { Database, Sql } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findSealable } from '../../db/log/find-sealable.ts';
import { appendLeaves } from '../../db/log/append-leaves.ts';
import { findUnsealed, type Unsealed } from '../../db/log/find-unsealed.ts';
import { tryLockLog } from '../../db/log/try-lock-log.ts';
import { isSealedKind } from '../../db/log/sealed-kinds.ts';
import { AuditProblem } from '../audit-problem.ts';
import { asCheckpoint, checkpointText, inBase64, readCheckpoint, type Checkpoint } from './checkpoint.ts';
import { NO_HEADS, withHeads, type Head, type HeadNode } from './heads.ts';
import { headIn, placesOnWays, rootOfHeads } from './heads-on-record.ts';
import { hashOfLeaf, type Leaf } from './leaf.ts';
import { growth, keyOf, peaks, rootOf, type Nodes } from './merkle.ts';
import { openNote, signNote, type Signer } from './note.ts';
import { rowDigest } from './row-digest.ts';
import type { CheckpointStore } from './store.ts';
import { overTree } from './tree.ts';
import { transact } from '../../db/transaction.ts';

/** What the sealer works with. */
export interface Sealer {
  readonly database: Database;
  /** Every key that signs; the newest last. */
  readonly signers: readonly Signer[];
  readonly store: CheckpointStore;
}

const BATCH = 2_000;
/** The head of a log without leaves. */
const NO_LEAVES: Checkpoint = { size: 0, root: rootOf(0, () => new Uint8Array()), heads: NO_HEADS };

/**
 * The newest checkpoint outside the database. A log without leaves gets its first one here, so that a place without any is
 * never taken for the beginning of a log that has grown.
 * @throws AuditProblem if the place is empty though the log has grown, or the checkpoint is not signed by a key of this log
 */
export async function requireOutside({ database, signers, store }: Sealer): Promise<Checkpoint> {
  // First the database, for other sealers may begin meanwhile: what has leaves there has had its place before.
  const newest = await findCheckpoint(database);
  const kept = await keptOutside(store, signers);
  if (kept !== null) return kept;
  if (newest !== null)
    throw new AuditProblem(
      `The place of the checkpoints is empty, but the log of this database has ${newest.size} leaves: name the place where its checkpoints are kept in LOG_FOLDER or LOG_BUCKET, the same for each worker. If they are lost, give it the newest one: npm run audit -- keep-checkpoint. Nothing is sealed until then.`,
    );
  await store.keep(NO_LEAVES, signNote(checkpointText(NO_LEAVES), signers));
  return NO_LEAVES;
}

/**
 * Makes leaves of what waits, up to one batch, in one transaction with the checkpoint over them; then keeps the checkpoint
 * outside. Whatever dies in between, a row is a leaf once: the next call goes on.
 *
 * @returns how many leaves were sealed; 0 if nothing waits or another process seals
 * @throws AuditProblem if the database does not continue what is kept outside: it was set back or changed, or this is
 *   not the place where its checkpoints are kept
 */
export async function sealNext(sealer: Sealer): Promise<number> {
  const { database, signers, store } = sealer;
  const outside = await requireOutside(sealer);
  const sealed = await transact(database, async (tx) => {
    if (!(await tryLockLog(tx))) return null;
    const before = await requireContinuation(tx, outside);
    const taken = await findUnsealed(tx, BATCH);
    if (taken.length === 0) return { count: 0, newest: before };
    const from = before?.size ?? 0;
    const leaves = await leavesOf(tx, taken);
    const current = await overTree({ sql: tx }, (nodes) =>
      peaks(from).map((place) => [keyOf(place), nodes(place)] as const),
    );
    const known = new Map<string, Uint8Array>(current);
    const at: Nodes = (place) => known.get(keyOf(place)) ?? new Uint8Array();
    const grown = growth(from, leaves.map(hashOfLeaf), at);
    for (const [key, hash] of grown) known.set(key, hash);
    const size = from + leaves.length;
    const moved = await headsMoved(tx, leaves);
    const heads = moved.get('')?.hash ?? (await rootOfHeads({ sql: tx }));
    const head = { size, root: rootOf(size, at), heads };
    const note = signNote(checkpointText(head), signers);
    await appendLeaves(tx, {
      from,
      leaves,
      heads: [...moved.values()],
      checkpoint: { ...inBase64(head), note },
    });
    return { count: leaves.length, newest: head };
  });
  if (sealed === null) return 0;
  const { newest } = sealed;
  // The database cannot tell whether a note is signed; what is kept outside always is.
  if (newest !== null && newest.size > outside.size)
    await store.keep(newest, signNote(checkpointText(newest), signers));
  return sealed.count;
}

async function keptOutside(store: CheckpointStore, signers: readonly Signer[]): Promise<Checkpoint | null> {
  const note = await store.newest();
  if (note === null) return null;
  const text = openNote(
    note,
    signers.map(({ key }) => key),
  );
  const checkpoint = text === null ? null : readCheckpoint(text);
  if (checkpoint === null)
    throw new AuditProblem(
      'The newest checkpoint outside the database is not signed by a key of this log: nothing is sealed until somebody has looked.',
    );
  return checkpoint;
}

/** The newest checkpoint of the database, which must continue the one outside. */
async function requireContinuation(tx: Sql, outside: Checkpoint): Promise<Checkpoint | null> {
  const newest = await findCheckpoint({ sql: tx });
  const size = newest?.size ?? 0;
  if (size < outside.size)
    throw new AuditProblem(
      `The database was set back: its log has ${size} leaves, but ${outside.size} were sealed. Nothing is sealed until somebody has looked.`,
    );
  const root = await overTree({ sql: tx }, (nodes) => rootOf(outside.size, nodes));
  if (Buffer.compare(root, outside.root) !== 0)
    throw new AuditProblem(
      `The log of the database is another one than was sealed at ${outside.size} leaves. Nothing is sealed until somebody has looked.`,
    );
  return newest && asCheckpoint(newest);
}

/** The places of the tree of heads that new leaves change: those of the awards whose journal goes further with them. */
async function headsMoved(tx: Sql, leaves: readonly Leaf[]): Promise<ReadonlyMap<string, HeadNode>> {
  const newest = new Map<string, Head>();
  for (const { kind, source, digest } of leaves) {
    if (kind !== 'steps') continue;
    const slash = source.lastIndexOf('/');
    const head = { application: source.slice(0, slash), rows: Number(source.slice(slash + 1)), hash: digest };
    if ((newest.get(head.application)?.rows ?? 0) < head.rows) newest.set(head.application, head);
  }
  const known = await placesOnWays({ sql: tx }, [...newest.keys()]);
  const further = [...newest.values()].filter(
    ({ application, rows }) => (headIn(known, application)?.rows ?? 0) < rows,
  );
  return withHeads(further, known);
}

/** Leaves in the order of their rows' names, so that the steps of an award stand together. */
async function leavesOf(tx: Sql, taken: readonly Unsealed[]): Promise<readonly Leaf[]> {
  const kinds = [...new Set(taken.map(({ kind }) => kind))].sort();
  const leaves: Leaf[] = [];
  for (const kind of kinds) {
    if (!isSealedKind(kind))
      throw new Error(`rows of ${kind} wait to be sealed, which nothing here can read`);
    const sources = taken.filter((each) => each.kind === kind).map(({ source }) => source);
    const rows = await findSealable({ sql: tx }, kind, sources);
    if (rows.length !== sources.length)
      throw new AuditProblem(`A row of ${kind} that waited to be sealed is gone: it was deleted.`);
    leaves.push(
      ...rows
        .map(({ source, row }) => ({ kind, source, digest: rowDigest(kind, row) }))
        .sort((a, b) => a.source.localeCompare(b.source, 'en', { numeric: true })),
    );
  }
  return leaves;
}
