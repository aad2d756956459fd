import type { Queryable } from '../db/connect.ts';
import type { RecordedVerdict } from '../db/ledger/find-ledger.ts';
import { findPacks } from '../db/pack/find-packs.ts';
import { packFrom } from '../policy/engine/pack-from.ts';
import type { Pack } from '../policy/engine/pack.ts';
import { installedPacks, packOf } from '../policy/packs/versions.ts';
import type { PackOf } from './pack-at.ts';

/** By digest: one digest, one edition, so that none is read twice. */
const known = new Map<string, Pack>(installedPacks().map((pack) => [pack.digest, pack]));

/**
 * Returns the packs by which verdicts are judged again: the very edition that a verdict names, as it is kept, and today's edition of
 * its version where none is kept and where no verdict asks.
 */
export async function editionsOf(on: Queryable, verdicts: readonly RecordedVerdict[]): Promise<PackOf> {
  const asked = [...new Set(verdicts.map(({ verdict }) => verdict.pack))].filter(
    (digest) => !known.has(digest),
  );
  if (asked.length > 0)
    for (const { content } of await findPacks(on, asked)) {
      const pack = packFrom(content);
      known.set(pack.digest, pack);
    }
  return (version, edition) => {
    const pack = edition === undefined ? undefined : known.get(edition);
    return pack?.version === version ? pack : packOf(version);
  };
}
