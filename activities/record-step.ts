import { ApplicationFailure } from '@temporalio/activity';
import canonicalize from 'canonicalize';
import type { Effect, WireClaim } from '../contract/effects.ts';
import type { Message } from '../contract/message.ts';
import { boundPersons } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Outcome, Step } from '../contract/step.ts';
import type { Sql, TransactionSql } from '../db/connect.ts';
import { findRecorded } from '../db/queries/find-recorded.ts';
import { insertStep, type StepRow } from '../db/queries/insert-step.ts';
import { findLineage } from '../db/queries/find-lineage.ts';
import { lockKeys } from '../db/queries/lock-keys.ts';
import { sealOf, type Unsealed } from '../db/seal.ts';
import { isViolationOf } from '../db/violation.ts';
import { keysOf } from '../policy/lineage.ts';
import type { Deps } from './index.ts';
import { planStep, type Site } from './plan.ts';

/**
 * Records one step: journal row, read model, tasks and money in one transaction. Recording the same step again changes
 * nothing and returns what was recorded.
 *
 * @throws ApplicationFailure `JournalConflict` where another event has the step's number: the history and the journal
 *   tell different stories, which no retry mends.
 */
export async function recordStep(deps: Deps, step: Step): Promise<Outcome> {
  const { sql } = deps.database;
  if (!step.decision.accepted) return append(sql, step, refused(step, step.decision.refusal.code));
  const { effects } = step.decision;
  try {
    const claim = effects.map(claimThatMoves).find((moved) => moved !== null) ?? null;
    if (claim === null) return await planAndAppend(sql, deps, step, effects, { keys: [], held: [] });
    return await sql.begin(async (tx) => planAndAppend(tx, deps, step, effects, await lockLedger(tx, claim)));
  } catch (error) {
    if (isViolationOf(error, 'one_person_one_duty'))
      return append(sql, step, refused(step, 'duty.alreadyHeld'));
    throw error;
  }
}

/** The claim whose key an effect touches. */
function claimThatMoves(effect: Effect): WireClaim | null {
  return 'claim' in effect && effect.kind !== 'departments.route' ? effect.claim : null;
}

/**
 * Locks every key that the claim is connected with, in their one order, and reads what is held on them. Whoever held the
 * locks before may have connected more keys: then those are locked too.
 */
async function lockLedger(tx: TransactionSql, claim: WireClaim): Promise<Pick<Site, 'keys' | 'held'>> {
  const subjects = claim.replaces === undefined ? [claim.subject] : [claim.subject, claim.replaces];
  const connected = async (): Promise<readonly string[]> =>
    keysOf(claim, await findLineage(tx, claim.enterprise, subjects));
  for (let keys = await connected(); ;) {
    const [held, now] = await Promise.all([lockKeys(tx, keys, claim.certificate), connected()]);
    if (now.join() === keys.join()) return { keys, held };
    keys = now;
  }
}

type Draft = Pick<StepRow, 'stateAfter' | 'refusal' | 'change'> & { readonly outcome: Unsealed };

async function planAndAppend(
  sql: Sql | TransactionSql,
  deps: Deps,
  step: Step,
  effects: readonly Effect[],
  ledger: Pick<Site, 'keys' | 'held'>,
): Promise<Outcome> {
  if (!step.decision.accepted) throw new Error('only an accepted step has effects');
  const { decision, message } = step;
  const plan = await planStep({ sql, policy: deps.policy, step, ...ledger }, effects);
  if ('refused' in plan) return append(sql, step, refused(step, plan.refused));
  const { deadlines, events, tells, ...rest } = plan;
  const claim = 'claim' in message.payload ? message.payload.claim : null;
  return append(sql, step, {
    stateAfter: decision.to,
    refusal: null,
    outcome: { result: 'accepted', deadlines, events, tells },
    change: {
      ...rest,
      deadlines,
      claim,
      snapshot: decision.snapshot,
      duties: dutiesOf(message),
    },
  });
}

function refused(step: Step, code: RefusalCode): Draft {
  const refusal = { code, state: step.from };
  return { stateAfter: step.from, refusal, outcome: { result: 'refused', refusal }, change: null };
}

function dutiesOf({ actor }: Message): readonly { person: string; capacity: string }[] {
  if (actor.as === 'system' || actor.as === 'clock' || actor.as === 'registry') return [];
  return boundPersons(actor).map((person) => ({ person, capacity: actor.as }));
}

async function append(sql: Sql | TransactionSql, step: Step, draft: Draft): Promise<Outcome> {
  const { application, seq, runId, machineVersion, message, from: stateBefore, previous } = step;
  const content = { application, seq, machineVersion, message, stateBefore, runId, previous };
  const { stateAfter, refusal, outcome: unsealed } = draft;
  const hash = sealOf({ ...content, stateAfter, refusal, outcome: unsealed });
  const outcome: Outcome = { ...unsealed, head: hash };
  if (await insertStep(sql, { ...content, ...draft, outcome, hash })) return outcome;
  return recordedOutcome(sql, step);
}

/** A row stands in the way: our own from an earlier attempt, this command's from long ago, or another event's. */
async function recordedOutcome(
  sql: Sql | TransactionSql,
  { application, seq, message }: Step,
): Promise<Outcome> {
  const rows = await findRecorded(sql, application, seq, message.commandId);
  const own = rows.find((row) => row.commandId === message.commandId);
  if (own !== undefined && (own.seq !== seq || own.application !== application))
    return { result: 'duplicate' };
  if (own !== undefined && canonicalize(own.message) === canonicalize(message)) return own.outcome;
  const told = rows.map((row) => `${row.message.type} (${row.commandId})`).join(', ');
  throw ApplicationFailure.nonRetryable(
    `row ${seq} of ${application} is ${told}, the history says ${message.type} (${message.commandId})`,
    'JournalConflict',
  );
}
