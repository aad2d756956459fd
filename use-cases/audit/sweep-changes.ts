import { sweepChanges as sweep } from '../../audit/sweep/sweep-changes.ts';
import type { Sweep, SweepSite } from '../../audit/sweep/sweep.ts';
import { insertAudit } from '../../db/audit/audits.ts';

/**
 * Goes over what changed since the last such sweep and a share of the rest, and puts the result on record.
 * @param share how many awards that did not change are looked at
 * @param onProgress is called after each part with its name
 */
export async function sweepChanges(
  site: SweepSite,
  { id, by, share }: { readonly id: string; readonly by: string; readonly share: number },
  onProgress: (part: string) => void,
): Promise<Sweep> {
  const result = await sweep(site, id, share, onProgress);
  await insertAudit(site.database, { id, kind: 'sweep', application: null, requestedBy: by, result });
  return result;
}
