import { setImmediate } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/activity';
import canonicalize from 'canonicalize';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Outcome, Step } from '../contract/step.ts';
import type { Database, Sql } from '../db/connect.ts';
import { announce } from '../db/step/announcements.ts';
import { enforcedBy } from '../db/step/enforced.ts';
import { findRecorded } from '../db/step/find-recorded.ts';
import { insertStep, type StepRow } from '../db/step/insert-step.ts';
import { CONFLICT } from '../db/step/unrecorded-steps.ts';
import { inTransaction, withBehind, type Ending } from '../db/transaction.ts';
import { packOf } from '../policy/packs/versions.ts';
import { EFFECTS } from './effects/table.ts';
import type { Deps } from './deps.ts';
import { proofOf, type Proof } from './proof-of.ts';
import { lockLedger, needsOf, type Need } from './lock-ledger.ts';
import { acceptedRow, refusedRow } from './step-row.ts';

/**
 * Records one step: journal row, read model, tasks and money in one transaction. Recording the same step again changes
 * nothing and returns what was recorded.
 *
 * @throws ApplicationFailure `JournalConflict` if another event has the step's number: the history and the journal
 *   tell different stories, which no retry mends.
 */
export async function recordStep(deps: Deps, step: Step): Promise<Outcome> {
  const { application, event, decision } = step;
  const proof = await proofOf(deps.senders, application, event);
  const recorded = decision.accepted
    ? await record(deps, step, decision, proof).catch((error: unknown) => {
        const code = enforcedBy(error);
        if (code === null) throw error;
        return { refused: code };
      })
    : { refused: proof() ?? decision.refusal.code };
  const written =
    'refused' in recorded
      ? await writeAlone(deps.database, refusedRow(step, recorded.refused))
      : recorded.written;
  return written ?? recordedBefore(deps.database.sql, step);
}

/** Null if a row stands in the way, so that nothing was written. */
type Written = Outcome | null;

/** Either the step was written, or nothing was and it has to be refused. */
type Recorded = { readonly written: Written } | { readonly refused: RefusalCode };

/**
 * Writes an accepted step, under the locks that its effects need; one that needs none is one statement. Its signature is checked before
 * anything is written, and under locks while the database reads.
 */
async function record(
  { database, policy, columnsIn, policyIn }: Deps,
  step: Step,
  decision: Extract<Step['decision'], { accepted: true }>,
  proof: Proof,
): Promise<Recorded> {
  const { effects, snapshot } = decision;
  const columns = columnsIn(step.machineVersion, snapshot);
  const pack = packOf(policyIn(step.machineVersion, snapshot) ?? policy.version);
  if (effects.every(({ kind }) => EFFECTS[kind].needs === 'nothing')) {
    const refused = proof();
    if (refused !== null) return { refused };
    const site = { sql: database.sql, policy, pack, step };
    return { written: await writeAlone(database, await acceptedRow(site, decision, new Map(), columns)) };
  }
  for (let needs = needsOf(pack, step, effects); ;) {
    const attempt = await inTransaction(database, async (tx): Promise<Ending<Attempt>> => {
      const [locked, refused] = await Promise.all([
        lockLedger(tx, pack, step, needs),
        sent(needs).then(proof),
      ]);
      if (refused !== null) return { rollback: { refused } };
      if ('connected' in locked) return { rollback: locked };
      const row = await acceptedRow({ sql: tx, policy, pack, step }, decision, locked.ledgers, columns);
      return { commit: async () => ({ written: await write(tx, row) }), behind: async () => announce(tx) };
    });
    if (!('connected' in attempt)) return attempt;
    needs = attempt.connected;
  }
}

/**
 * Ends once what the needs ask has been sent, so that the signature is checked while the database reads: the driver sends at the end of
 * the turn. If they ask nothing, BEGIN must not go out before what follows.
 */
async function sent(needs: readonly Need[]): Promise<void> {
  if (needs.length === 0) return;
  await setImmediate();
  await setImmediate();
}

/** Or more keys must be locked than were, and nothing was written. */
type Attempt = Recorded | { readonly connected: readonly Need[] };

/** Writes a step that is one statement, and announces it behind. */
async function writeAlone(database: Database, row: StepRow): Promise<Written> {
  return withBehind(database, async (one) => write(one, row), announce);
}

async function write(sql: Sql, row: StepRow): Promise<Written> {
  return (await insertStep(sql, row)) ? row.outcome : null;
}

/** A row stands in the way: our own from an earlier attempt, this command's from long ago, or another event's. */
async function recordedBefore(sql: Sql, { application, seq, event }: Step): Promise<Outcome> {
  const rows = await findRecorded(sql, application, seq, event.commandId);
  const inPlace = rows.find((row) => row.seq === seq && row.application === application);
  if (inPlace !== undefined && canonicalize(inPlace.event) === canonicalize(event)) return inPlace.outcome;
  const own = rows.find((row) => row.commandId === event.commandId);
  if (own !== undefined && (own.seq !== seq || own.application !== application))
    return { result: 'duplicate' };
  const stated = rows.map((row) => `${row.event.type} (${row.commandId})`).join(', ');
  throw ApplicationFailure.nonRetryable(
    `row ${seq} of ${application} is ${stated}, the history says ${event.type} (${event.commandId})`,
    CONFLICT,
  );
}
