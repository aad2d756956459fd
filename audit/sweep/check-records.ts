import type { Queryable } from '../../db/connect.ts';
import { findBudgetSums, findKeySums } from '../../db/application/find-everything.ts';
import { findLevels, type LevelOnRecord } from '../../db/ledger/find-levels.ts';
import { findDerived } from '../../db/recognition/find-derived.ts';
import { findGranted } from '../../db/recognition/find-granted.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { findTriggers } from '../../db/administration/find-triggers.ts';
import { overdueExports } from '../history/overdue.ts';
import { checkAuthority } from './check-authority.ts';
import { checkHeads } from './check-heads.ts';
import { checkLeaves } from './check-leaves.ts';
import { checkLevels } from './check-levels.ts';
import { checkLog } from './check-log.ts';
import { checkBudgets, checkKeys } from './check-sums.ts';
import { checkPacks } from './check-packs.ts';
import { checkPayments } from './check-payments.ts';
import { checkRecognitions } from './check-recognitions.ts';
import { checkSimilar } from './check-similar.ts';
import { checkVersions } from './check-versions.ts';
import type { KeptOutside } from './outside.ts';
import type { VerifierKey } from '../log/note.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** One pack of each district: what another district granted is no pair with its own. */
const DISTRICTS = [...PACK_OF.values()]
  .filter((pack) => pack !== null)
  .filter(
    (pack, index, packs) => packs.findLastIndex(({ district }) => district === pack.district) === index,
  );

/** What the checks across all awards trust and know. */
interface RecordsSite {
  readonly keys: readonly VerifierKey[];
  /** Of closed runs on the server, in milliseconds. */
  readonly retentionMs: number;
}

/**
 * Checks what reaches across awards, in the database alone.
 * @param outside what was kept there before the database was read
 */
export async function checkRecords(
  on: Queryable,
  { keys, retentionMs }: RecordsSite,
  outside: KeptOutside,
  onProgress: (done: string) => void,
): Promise<readonly SweepFinding[]> {
  const parts: Readonly<Record<string, () => Promise<readonly SweepFinding[]>>> = {
    keys: async () =>
      judged(
        findKeySums(on),
        (sum) => checkKeys([sum]),
        ({ key }) => key,
      ),
    levels: async () => judged(together(on), checkLevels, ([level]) => level?.application ?? ''),
    similar: async () => checkSimilar(DISTRICTS, await findGranted(on)),
    recognitions: async () => checkRecognitions(DISTRICTS, await findDerived(on)),
    budgets: async () => checkBudgets(await findBudgetSums(on)),
    exports: async () => (await overdueExports(on, retentionMs)).map(isOverdue),
    records: async () => [...(await checkVersions(on)), ...(await checkPacks(on))],
    payments: async () => checkPayments(on),
    authority: async () => checkAuthority(await findAuthority(on), await findTriggers(on)),
    leaves: async () => checkLeaves(on),
    heads: async () => checkHeads(on),
    log: async () => checkLog(on, keys, outside),
  };
  const findings: SweepFinding[] = [];
  for (const [part, check] of Object.entries(parts)) {
    findings.push(...(await check()));
    onProgress(part);
  }
  return findings;
}

function isOverdue(run: string): SweepFinding {
  return {
    check: 'exports',
    where: run,
    finding: 'has ended, and half of the retention has passed without an export',
  };
}

/** Falsified records can say what no policy knows: that is a finding as well. */
async function judged<Row>(
  portions: AsyncIterable<readonly Row[]>,
  judge: (row: Row) => readonly SweepFinding[],
  where: (row: Row) => string,
): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for await (const rows of portions)
    for (const row of rows)
      try {
        findings.push(...judge(row));
      } catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        const finding = `what is on record cannot be judged: ${because}`;
        findings.push({ check: 'article18', where: where(row), finding });
      }
  return findings;
}

/** Levels that are counted against each other are judged together. */
async function* together(on: Queryable): AsyncGenerator<readonly (readonly LevelOnRecord[])[]> {
  for await (const unit of findLevels(on)) yield [unit];
}
