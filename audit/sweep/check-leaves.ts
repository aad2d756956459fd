import type { Queryable } from '../../db/connect.ts';
import { findForeignLeaves, findLonelyLeaves, findWithLeaves } from '../../db/log/find-with-leaves.ts';
import { findLeavesFrom } from '../../db/log/find-log.ts';
import type { RecordedLeaf } from '../../db/log/find-leaves.ts';
import { findSealable } from '../../db/log/find-sealable.ts';
import { isSealedKind, SEALED_KINDS, type SealedKind } from '../../db/log/sealed-kinds.ts';
import { rowDigest } from '../log/row-digest.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Every row that is sealed has its one leaf with the digest of what it says today, or waits to have it; every leaf has its row. */
export async function checkLeaves(on: Queryable): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for (const kind of Object.keys(SEALED_KINDS) as SealedKind[]) {
    for await (const rows of findWithLeaves(on, kind))
      for (const { name, row, sealed, waits } of rows) {
        if (sealed === null && !waits)
          findings.push(wrong(`${kind} ${name}`, 'is on record, but is no leaf and does not wait to be one'));
        if (sealed !== null && sealed !== rowDigest(kind, row))
          findings.push(wrong(`${kind} ${name}`, 'says something else than was sealed'));
      }
    for await (const leaves of findLonelyLeaves(on, kind))
      findings.push(...leaves.map(({ source }) => wrong(`${kind} ${source}`, 'was sealed, and is gone')));
  }
  for await (const leaves of findForeignLeaves(on))
    findings.push(
      ...leaves.map(({ kind, source }) => wrong(`${kind} ${source}`, 'is a leaf of no kind that is sealed')),
    );
  return findings;
}

/** The leaves from a place on: each has its row, which says today what was sealed. */
export async function checkLeavesFrom(on: Queryable, begin: number): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for (let from = begin; ; from += PORTION) {
    const leaves = await findLeavesFrom(on, from, PORTION);
    const kinds = [...new Set(leaves.map(({ kind }) => kind))];
    for (const kind of kinds) {
      const own = leaves.filter((leaf) => leaf.kind === kind);
      findings.push(...(await checkPortion(on, kind, own)));
    }
    if (leaves.length < PORTION) return findings;
  }
}

/** Leaves that are in memory at once. */
const PORTION = 2_000;

async function checkPortion(
  on: Queryable,
  kind: string,
  leaves: readonly RecordedLeaf[],
): Promise<readonly SweepFinding[]> {
  if (!isSealedKind(kind))
    return leaves.map(({ source }) => wrong(`${kind} ${source}`, 'is a leaf of no kind that is sealed'));
  const rows = await findSealable(
    on,
    kind,
    leaves.map(({ source }) => source),
  );
  const digests = new Map(rows.map(({ source, row }) => [source, rowDigest(kind, row)]));
  return leaves.flatMap(({ source, digest }) => {
    const said = digests.get(source);
    if (said === digest) return [];
    return [
      wrong(
        `${kind} ${source}`,
        said === undefined ? 'was sealed, and is gone' : 'says something else than was sealed',
      ),
    ];
  });
}

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'log', where, finding };
}
