import type { Queryable } from '../../db/connect.ts';
import type { RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import {
  countLeaves,
  findCheckpointsBehind,
  findLeavesFrom,
  findNodesBeyond,
} from '../../db/log/find-log.ts';
import { findNodes } from '../../db/log/find-nodes.ts';
import type { VerifierKey } from '../log/note.ts';
import { openNote } from '../log/note.ts';
import { asCheckpoint, checkpointText, readCheckpoint } from '../log/checkpoint.ts';
import { hashOfLeaf } from '../log/leaf.ts';
import { growth, keyOf, peaks, placeOf, rootOf, type Hash, type Nodes } from '../log/merkle.ts';
import type { KeptOutside } from './outside.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Leaves that are in memory at once. */
const PORTION = 2_000;

/**
 * The log anew, from its first leaf on or from a place on: the tree is that of the leaves, every checkpoint is signed and is the root over so many
 * leaves, and so is each one that is kept outside.
 * @param keys that are trusted
 * @param outside what was kept there before the database was read
 * @param begin how many leaves were checked before: those behind them are, on the subtrees that a signed checkpoint covers
 */
export async function checkLog(
  on: Queryable,
  keys: readonly VerifierKey[],
  outside: KeptOutside,
  begin = 0,
): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  const size = await countLeaves(on);
  let known = await findPeaks(on, begin);
  let newest = begin;
  if (begin > 0) findings.push(...(await checkBegin(on, begin, keys, known)));
  for (let from = begin; from < size; from += PORTION) {
    const portion = await findLeavesFrom(on, from, PORTION);
    findings.push(
      ...portion.flatMap(({ index }, place) =>
        index === from + place ? [] : [wrong(`leaf ${from + place}`, 'is missing or out of its place')],
      ),
    );
    const current = known;
    const before: Nodes = (place) => current.get(keyOf(place)) ?? NOTHING;
    const grown = growth(from, portion.map(hashOfLeaf), before);
    findings.push(...(await checkNodes(on, grown)));
    const at: Nodes = (place) => grown.get(keyOf(place)) ?? before(place);
    const to = from + portion.length;
    const checkpoints = await findCheckpointsBehind(on, from, to);
    newest = checkpoints.at(-1)?.size ?? newest;
    findings.push(...checkpoints.flatMap((checkpoint) => checkInside(checkpoint, keys, at)));
    for (const kept of outside.sizes.filter((each) => each > from && each <= to))
      findings.push(...(await checkOutside(outside, kept, keys, at)));
    known = new Map(peaks(to).map((place) => [keyOf(place), at(place)]));
  }
  const beyond = await findCheckpointsBehind(on, size, Number.MAX_SAFE_INTEGER);
  return [
    ...findings,
    ...(newest === size ? [] : [wrong(`leaf ${newest}`, 'is under no checkpoint')]),
    ...beyond.map(({ size: more }) => wrong(`checkpoint ${more}`, 'is not the signed root over its leaves')),
    ...(begin > 0 ? [] : await findNodesBeyond(on, size)).map((place) =>
      wrong(`subtree ${keyOf(place)}`, 'has no leaves below it'),
    ),
    ...(await checkEnds(outside, size, keys)),
  ];
}

/** The subtrees of so many leaves, as they are on record. */
async function findPeaks(on: Queryable, size: number): Promise<ReadonlyMap<string, Hash>> {
  const nodes = await findNodes(on, peaks(size));
  return new Map(nodes.map((node) => [keyOf(node), node.hash]));
}

/** What was checked before is what its checkpoint, which is signed, still says. */
async function checkBegin(
  on: Queryable,
  begin: number,
  keys: readonly VerifierKey[],
  known: ReadonlyMap<string, Hash>,
): Promise<readonly SweepFinding[]> {
  const [checkpoint] = await findCheckpointsBehind(on, begin - 1, begin);
  return checkpoint === undefined
    ? [wrong(`checkpoint ${String(begin)}`, 'was checked before, and is gone')]
    : checkInside(checkpoint, keys, (place) => known.get(keyOf(place)) ?? NOTHING);
}

async function checkNodes(on: Queryable, grown: ReadonlyMap<string, Hash>): Promise<readonly SweepFinding[]> {
  const nodes = await findNodes(on, [...grown.keys()].map(placeOf));
  const recorded = new Map(nodes.map((node) => [keyOf(node), node.hash]));
  return [...grown].flatMap(([place, hash]) =>
    isSame(recorded.get(place), hash) ? [] : [wrong(`subtree ${place}`, 'is not that of its leaves')],
  );
}

function checkInside(
  checkpoint: Omit<RecordedCheckpoint, 'sealedAt'>,
  keys: readonly VerifierKey[],
  at: Nodes,
): readonly SweepFinding[] {
  const { size, root, note } = checkpoint;
  const stated = asCheckpoint(checkpoint);
  const isRoot =
    isSame(rootOf(size, at), stated.root) && Buffer.from(stated.root).toString('base64') === root;
  return isRoot && openNote(note, keys) === checkpointText(stated)
    ? []
    : [wrong(`checkpoint ${size}`, 'is not the signed root over its leaves')];
}

async function checkOutside(
  outside: KeptOutside,
  size: number,
  keys: readonly VerifierKey[],
  at: Nodes,
): Promise<readonly SweepFinding[]> {
  const head = readCheckpoint(openNote((await outside.at(size)) ?? '', keys) ?? '');
  if (head?.size !== size)
    return [
      wrong('outside', `the checkpoint over ${size} leaves that is kept is not signed by a key of this log`),
    ];
  return isSame(rootOf(size, at), head.root)
    ? []
    : [wrong('outside', `the log of the database is another one than was sealed at ${size} leaves`)];
}

/** The head of a log without leaves, and heads that the database does not reach. */
async function checkEnds(
  outside: KeptOutside,
  size: number,
  keys: readonly VerifierKey[],
): Promise<readonly SweepFinding[]> {
  const { sizes } = outside;
  const last = sizes.at(-1);
  if (last === undefined)
    return size === 0 ? [] : [wrong('outside', 'no checkpoint is kept outside the database')];
  return [
    ...(sizes[0] === 0 ? await checkOutside(outside, 0, keys, () => NOTHING) : []),
    ...(last > size
      ? [wrong('outside', `the database was set back: ${last} leaves were sealed, it has ${size}`)]
      : []),
  ];
}

const NOTHING: Hash = new Uint8Array();

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'log', where, finding };
}

function isSame(a: Hash | undefined, b: Hash): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0;
}
