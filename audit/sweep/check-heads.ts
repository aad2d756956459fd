import type { Queryable } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findWrongHeads, type WrongHead } from '../../db/log/find-wrong-heads.ts';
import { rootOfHeads } from '../log/heads-on-record.ts';
import type { SweepFinding } from './sweep-finding.ts';

const SAID: Readonly<Record<WrongHead['how'], string>> = {
  hash: 'is not the hash of what stands below it',
  place: 'stands in the wrong place',
  rows: 'does not go as far as its sealed rows',
  missing: 'has sealed rows, and does not stand once in the tree of heads',
};

/** Each award stands in the tree of heads as far as its sealed rows go, and the newest checkpoint states the root of that tree. */
export async function checkHeads(on: Queryable): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for await (const heads of findWrongHeads(on))
    findings.push(...heads.map(({ name, how }) => wrong(name, SAID[how])));
  const newest = await findCheckpoint(on);
  const root = Buffer.from(await rootOfHeads(on)).toString('base64');
  if (newest !== null && newest.heads !== root)
    findings.push(wrong(`checkpoint ${newest.size}`, 'does not state the root of the tree of heads'));
  return findings;
}

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'log', where, finding };
}
