import type { Queryable } from '../../db/connect.ts';
import { findUnkeptPacks } from '../../db/pack/find-packs.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Every edition of a pack that a verdict names is kept, so that the verdict can be read with its text and numbers. */
export async function checkPacks(on: Queryable): Promise<readonly SweepFinding[]> {
  return (await findUnkeptPacks(on)).map((digest) => ({
    check: 'records',
    where: `pack ${digest}`,
    finding: 'is named by a verdict, and its text is not kept',
  }));
}
