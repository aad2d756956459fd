import type { Database } from '../../db/connect.ts';
import { findAllLeaves, findAllNodes, findCheckpoints, findWaiting } from '../../db/log/find-log.ts';
import { findSealable } from '../../db/log/find-sealable.ts';
import { SEALED_KINDS, isSealedKind, type SealedKind } from '../../db/log/sealed-kinds.ts';
import { checkpointText, readCheckpoint } from '../log/checkpoint.ts';
import { hashOfLeaf } from '../log/leaf.ts';
import { growth, keyOf, rootOf, type Hash, type Nodes } from '../log/merkle.ts';
import { openNote, type VerifierKey } from '../log/note.ts';
import { rowDigest } from '../log/row-digest.ts';
import type { CheckpointStore } from '../log/store.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * The whole log anew: every row has its one leaf with the digest of what it says today, every leaf its row, the tree is
 * that of the leaves, every checkpoint is signed and is the root over so many leaves, and the one outside is among them.
 * @param keys that are trusted
 */
export async function checkLog(
  database: Database,
  keys: readonly VerifierKey[],
  store: CheckpointStore,
): Promise<readonly SweepFinding[]> {
  const wrong = (where: string, finding: string): SweepFinding => ({ check: 'log', where, finding });
  const [leaves, nodes, checkpoints, waiting] = await Promise.all([
    findAllLeaves(database),
    findAllNodes(database),
    findCheckpoints(database),
    findWaiting(database),
  ]);
  const findings: SweepFinding[] = leaves.flatMap(({ index }, place) =>
    index === place ? [] : [wrong(`leaf ${place}`, 'is missing or out of its place')],
  );
  const byRow = new Map(leaves.map((leaf) => [`${leaf.kind} ${leaf.source}`, leaf]));
  const waits = new Set(waiting.map(({ kind, source }) => `${kind} ${source}`));
  const seen = new Set<string>();
  for (const kind of Object.keys(SEALED_KINDS) as SealedKind[])
    for (const { source, row } of await findSealable(database, kind, 'all')) {
      const name = `${kind} ${source}`;
      const leaf = byRow.get(name);
      seen.add(name);
      if (leaf === undefined && !waits.has(name))
        findings.push(wrong(name, 'is on record, but is no leaf and does not wait to be one'));
      if (leaf !== undefined && leaf.digest !== rowDigest(kind, row))
        findings.push(wrong(name, 'says something else than was sealed'));
    }
  for (const { kind, source } of leaves)
    if (!seen.has(`${kind} ${source}`) && isSealedKind(kind))
      findings.push(wrong(`${kind} ${source}`, 'was sealed, and is gone'));
  const grown = growth(0, leaves.map(hashOfLeaf), () => new Uint8Array());
  const recorded = new Map(nodes.map((node) => [keyOf(node), node.hash]));
  for (const [place, hash] of grown)
    if (!isSame(recorded.get(place), hash))
      findings.push(wrong(`subtree ${place}`, 'is not that of its leaves'));
  for (const place of recorded.keys())
    if (!grown.has(place)) findings.push(wrong(`subtree ${place}`, 'has no leaves below it'));
  const at: Nodes = (place) => grown.get(keyOf(place)) ?? new Uint8Array();
  for (const { size, root, note } of checkpoints) {
    const head = size <= leaves.length ? { size, root: rootOf(size, at) } : null;
    const isRoot = head !== null && Buffer.from(head.root).toString('base64') === root;
    if (!isRoot || openNote(note, keys) !== checkpointText(head))
      findings.push(wrong(`checkpoint ${size}`, 'is not the signed root over its leaves'));
  }
  const newest = checkpoints.at(-1)?.size ?? 0;
  if (newest !== leaves.length) findings.push(wrong(`leaf ${newest}`, 'is under no checkpoint'));
  return [
    ...findings,
    ...(await outside(store, keys, leaves.length, at)).map((finding) => wrong('outside', finding)),
  ];
}

async function outside(
  store: CheckpointStore,
  keys: readonly VerifierKey[],
  size: number,
  at: Nodes,
): Promise<readonly string[]> {
  const note = await store.newest();
  if (note === null) return size === 0 ? [] : ['no checkpoint is kept outside the database'];
  const head = readCheckpoint(openNote(note, keys) ?? '');
  if (head === null) return ['the newest checkpoint outside the database is not signed by a key of this log'];
  if (head.size > size) return [`the database was set back: ${head.size} leaves were sealed, it has ${size}`];
  return isSame(rootOf(head.size, at), head.root)
    ? []
    : ['the log of the database is another one than was sealed'];
}

function isSame(a: Hash | undefined, b: Hash): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
