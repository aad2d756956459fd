import type { Client } from '@temporalio/client';
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { findHistoryExports, type HistoryExport } from '../../db/audit/history-exports.ts';
import type { Database, Queryable } from '../../db/connect.ts';
import { readRecords } from '../../db/step/find-records.ts';
import { AuditProblem } from '../audit-problem.ts';
import { editionsOf } from '../editions.ts';
import { gatherBehind } from '../gather-behind.ts';
import { replayMany } from '../replay.ts';
import { verifyEvidence, type Evidence } from '../verify-evidence.ts';
import type { SweepFinding } from './sweep-finding.ts';

interface AwardsSite {
  readonly database: Database;
  readonly client: Client;
  /** The workflow bundle of today's code. */
  readonly bundlePath: string;
}

/** Awards whose evidence is read while the one before them is replayed. */
const AHEAD = 4;

/** Asks the three questions about awards as they come, as their records stand in a snapshot, and looks into their exports. */
export async function checkAwards(
  site: AwardsSite,
  snapshot: Queryable,
  ids: Iterable<string> | AsyncIterable<string>,
): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  async function* gathered(): AsyncGenerator<Evidence> {
    for await (const id of ids)
      try {
        const { evidence, findings: found } = await verifyAt(site, snapshot, id);
        findings.push(...found, ...checkExports(id, await findHistoryExports(snapshot, id)));
        yield evidence;
      } catch (error) {
        if (!(error instanceof AuditProblem)) throw error;
        findings.push({ check: 'data', where: id, finding: error.message });
      }
  }
  for (const [where, finding] of await replayMany(site.bundlePath, readAhead(gathered(), AHEAD)))
    findings.push({ check: 'commands', where, finding });
  return findings;
}

/** The same items, up to some of them asked for before they are taken. */
async function* readAhead<Item>(items: AsyncGenerator<Item>, most: number): AsyncGenerator<Item> {
  const asked: Promise<IteratorResult<Item>>[] = [];
  const ask = (): void => {
    const next = items.next();
    // Its failure is met when it is taken; until then nothing waits for it.
    next.catch(() => undefined);
    asked.push(next);
  };
  for (let more = most; more > 0; more -= 1) ask();
  for (let next = await asked.shift(); next?.done === false; next = await asked.shift()) {
    ask();
    yield next.value;
  }
}

/** How often an award is looked at before what speaks against it counts: it may begin another run while its runs are read. */
const LOOKS = 3;

async function verifyAt(
  { database, client }: AwardsSite,
  snapshot: Queryable,
  application: string,
): Promise<{ readonly evidence: Evidence; readonly findings: readonly SweepFinding[] }> {
  const records = await readRecords(snapshot, application);
  const packs = await editionsOf(snapshot, records.verdicts);
  for (let look = 1; ; look += 1) {
    const evidence = await gatherBehind({ database, client, snapshot }, application, records);
    const { findings } = verifyEvidence(evidence, packs);
    if (findings.length > 0 && look < LOOKS) continue;
    return {
      evidence,
      findings: findings.map(({ question, seq, finding }) => ({
        check: question,
        where: seq === null ? application : `${application}/${seq}`,
        finding,
      })),
    };
  }
}

/** An export is the content that its address names. */
export function checkExports(
  application: string,
  exports: readonly HistoryExport[],
): readonly SweepFinding[] {
  return exports.flatMap(({ runId, sha256, gzip }) => {
    const isWhole = (): boolean => {
      try {
        return createHash('sha256').update(gunzipSync(gzip)).digest('hex') === sha256;
      } catch {
        return false;
      }
    };
    return isWhole()
      ? []
      : [
          {
            check: 'exports' as const,
            where: `${application} run ${runId}`,
            finding: 'is not what was exported',
          },
        ];
  });
}
