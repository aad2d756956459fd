import { retentionOf } from '../audit/history/overdue.ts';
import { keysIn } from '../audit/log/signers.ts';
import type { Sweep } from '../audit/sweep/sweep.ts';
import { sweepChanges } from '../use-cases/audit/sweep-changes.ts';
import { sweepEverything } from '../use-cases/audit/sweep-everything.ts';
import { openAuditor } from './auditor.ts';
import { checkpointStore } from './checkpoint-store.ts';
import { logKeyFileOf } from './command/log-keys.ts';
import { environmentOf } from './command/running-database.ts';

/** Under which id and for whom a sweep is put on record; `onPart` is called with the name of each part that has ended. */
interface Asked {
  readonly id: string;
  readonly by: string;
  /** How many awards that did not change are looked at, beside those that did; null for everything. */
  readonly share: number | null;
  readonly onPart: (part: string) => void;
}

/** Goes over everything on record, or over what changed, in the system that runs on `dataDir`. @throws AuditProblem, CommandProblem */
export async function sweepOn(dataDir: string, { id, by, share, onPart }: Asked): Promise<Sweep> {
  const keyFile = await logKeyFileOf(dataDir);
  const auditor = await openAuditor(process.env, dataDir);
  const { database, client, bundlePath } = auditor;
  try {
    const keys = await keysIn(keyFile);
    const store = checkpointStore(await environmentOf(process.env, dataDir));
    const site = { database, client, bundlePath, keys, store, retentionMs: await retentionOf(client) };
    return share === null
      ? await sweepEverything(site, { id, by }, onPart)
      : await sweepChanges(site, { id, by, share }, onPart);
  } finally {
    await auditor.close();
  }
}
