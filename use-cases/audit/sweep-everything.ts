import { sweepAll, type Sweep, type SweepSite } from '../../audit/sweep/sweep.ts';
import { insertAudit } from '../../db/audit/audits.ts';

/**
 * Goes over everything on record and puts the result on record.
 * @param onProgress is called after each part with its name
 */
export async function sweepEverything(
  site: SweepSite,
  { id, by }: { readonly id: string; readonly by: string },
  onProgress: (part: string) => void,
): Promise<Sweep> {
  const result = await sweepAll(site, onProgress);
  await insertAudit(site.database, { id, kind: 'sweep', application: null, requestedBy: by, result });
  return result;
}
