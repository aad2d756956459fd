import { createHash } from 'node:crypto';
import type { Deps } from '../activities/deps.ts';
import { recordStep } from '../activities/record-step.ts';
import { openApplicationRole } from '../embedded/application-role.ts';
import { onThrowawayPostgres } from './throwaway-postgres.ts';
import { columnsIn } from '../machine/columns.ts';
import { policyIn } from '../machine/policy-in.ts';
import { migrate } from '../db/migrate.ts';
import { seedDemonstration } from '../embedded/seed-demonstration.ts';
import { simulatedPolicy } from '../policy/packs/versions.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Step } from '../contract/step.ts';
import { connect, type Database } from '../db/connect.ts';
import { findCarried } from '../db/application/find-carried.ts';
import { findTransfers, findVerdicts } from '../db/ledger/find-ledger.ts';
import { findSteps } from '../db/step/find-steps.ts';
import { insertStep, type StepRow } from '../db/step/insert-step.ts';
import { WHO } from '../test/machine/life.ts';
import type { HandDriver } from '../test/support/hand-driver.ts';
import { enrol } from '../test/support/enrol.ts';
import { sendersOn } from '../test/support/signing.ts';
import { approvable, NOON } from '../test/support/ledger-awards.ts';

const ROUNDS = 7;
const PER_ROUND = 40;
const MUST = 1.5;

/**
 * The step that locks a key, assesses under the lock and commits the money, against a plain transaction that inserts the
 * same rows without lock or assessment, on the same durable PostgreSQL, interleaved. Prints medians and their ratio.
 * @returns whether the ratio is within the must
 */
export async function run(): Promise<boolean> {
  return onThrowawayPostgres(true, async ({ url, password }) => {
    await migrate(url);
    await seedDemonstration(url);
    const database = connect(await openApplicationRole(url, password), 2);
    try {
      return await compare(database);
    } finally {
      await database.close();
    }
  });
}

async function compare(database: Database): Promise<boolean> {
  const deps: Deps = {
    database,
    policy: simulatedPolicy(),
    columnsIn,
    policyIn,
    senders: sendersOn(database),
    deliver: async () => Promise.resolve(),
  };
  await enrol(database, WHO.approver);
  const rounds: { step: number; insert: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const steps: number[] = [];
    const inserts: number[] = [];
    for (let index = 0; index < PER_ROUND; index += 1) {
      const id = `${round}-${index}`;
      const award = await approvable(deps, id, farClaim(id));
      const twin = await approvable(deps, `${id}-twin`, farClaim(`${id}-twin`));
      const { step } = award.stepFor(award.sent(approval(award)));
      steps.push(await milliseconds(async () => recordStep(deps, step)));
      const row = await rowLike(database, step, twin);
      inserts.push(await milliseconds(async () => insertPlain(database, row)));
    }
    rounds.push({ step: median(steps), insert: median(inserts) });
  }
  const warm = rounds.slice(1);
  const ratios = warm.map(({ step, insert }) => step / insert);
  const [{ version } = { version: '' }] = await database.sql<{ version: string }[]>`select version()`;
  const step = median(warm.map((round) => round.step)).toFixed(2);
  const insert = median(warm.map((round) => round.insert)).toFixed(2);
  const ratio = median(ratios);
  const range = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(`locked assessment and commit ${step} ms, a plain transaction with the same rows ${insert} ms`);
  console.log(
    `ratio ${ratio.toFixed(2)} (${range}, ${ROUNDS} rounds), must ${MUST}: ${version}, durable, Node ${process.version}`,
  );
  return ratio <= MUST;
}

/** A product by a name of six Chinese signs and a certificate as long as theirs are, near to no other one. */
function farClaim(id: string): { recognition: string; certificate: string } {
  const digest = createHash('sha256').update(id).digest();
  const signs = [0, 2, 4, 6, 8, 10].map((at) => 0x4e00 + (digest.readUInt16BE(at) % 5000));
  const certificate = digest.toString('hex', 12, 18);
  return { recognition: `product:${String.fromCodePoint(...signs)}`, certificate };
}

function approval({ application }: HandDriver): AwardEvent {
  const payload = { reasons: 'bench' };
  return {
    type: 'office.approve',
    payload,
    actor: WHO.approver,
    at: NOON,
    commandId: `approve-${application}`,
  };
}

/** What was recorded of one award, as it would be written for another. */
async function rowLike(database: Database, { application, seq }: Step, twin: HandDriver): Promise<StepRow> {
  const journal = (await findSteps(database, application)).find((row) => row.seq === seq);
  const verdict = (await findVerdicts(database, application)).find(({ step }) => step === seq);
  const carried = await findCarried(database, application);
  if (journal === undefined || verdict === undefined || carried === null)
    throw new Error('nothing was recorded');
  return {
    ...journal,
    application: twin.application,
    event: twin.sent(approval(twin)),
    change: {
      claim: null,
      certificateForm: null,
      snapshot: carried.snapshot,
      columns: columnsIn(carried.machineVersion, carried.snapshot),
      deadlines: carried.deadlines,
      duties: [{ person: WHO.approver.person, capacity: WHO.approver.as }],
      closed: [{ task: 'approve', unit: null }],
      closesAll: false,
      opened: [],
      rescheduled: [],
      reminded: [],
      notice: null,
      draft: null,
      transfers: await findTransfers(database, application),
      replaces: null,
      recognition: null,
      answers: [],
      verdict,
      level: {
        state: 'granted',
        key: twin.application,
        apart: '',
        level: 1,
        amountFen: verdict.verdict.amountFen,
        day: verdict.input.on,
      },
    },
  };
}

async function insertPlain({ sql }: Database, row: StepRow): Promise<void> {
  await sql.begin(async (tx) => insertStep(tx, row));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
