import type { Queryable } from '../../db/connect.ts';
import { findForeignLeaves, findLonelyLeaves, findWithLeaves } from '../../db/log/find-with-leaves.ts';
import { SEALED_KINDS, type SealedKind } from '../../db/log/sealed-kinds.ts';
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

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'log', where, finding };
}
