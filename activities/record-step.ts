import { ApplicationFailure } from '@temporalio/activity';
import canonicalize from 'canonicalize';
import type { Effect, WireClaim } from '../contract/effects.ts';
import type { Message } from '../contract/message.ts';
import { boundPersons } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Outcome, Step } from '../contract/step.ts';
import type { Sql } from '../db/connect.ts';
import { findRecorded } from '../db/step/find-recorded.ts';
import { insertStep, type StepRow } from '../db/step/insert-step.ts';
import { findRegister } from '../db/enterprise/find-register.ts';
import { lockBudget } from '../db/ledger/lock-budget.ts';
import { lockKeys } from '../db/ledger/lock-keys.ts';
import { sealOf, type Unsealed } from '../db/log/seal.ts';
import { inTransaction } from '../db/transaction.ts';
import { isViolationOf } from '../db/violation.ts';
import { keysOf } from '../policy/lineage.ts';
import type { Deps } from './deps.ts';
import { budgetAt } from './budget-at.ts';
import { planStep } from './plan.ts';
import type { Ledger, Site } from './site.ts';

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
    const moving = effects.find(movesMoney);
    if (moving === undefined && !effects.some(({ kind }) => kind === 'registry.consult'))
      return await planAndAppend({ sql, ledger: null }, deps, step, effects);
    return await inTransaction(deps.database, async (tx, commit) => {
      const ledger = moving === undefined ? null : await lockLedger(tx, step, moving);
      return planAndAppend({ sql: tx, ledger }, deps, step, effects, commit);
    });
  } catch (error) {
    const rule = Object.entries(ENFORCED).find(([constraint]) => isViolationOf(error, constraint));
    if (rule === undefined) throw error;
    return append(sql, step, refused(step, rule[1]));
  }
}

/** What the database itself refuses, by the constraint that says so. */
const ENFORCED: Readonly<Record<string, RefusalCode>> = {
  one_person_one_duty: 'duty.alreadyHeld',
  no_declared_interest: 'interest.declared',
  delegation_in_force: 'delegation.notInForce',
  administrator_decides_nothing: 'administrator.decidesNothing',
};

type MovesMoney = Exclude<
  Extract<Effect, { claim: WireClaim }>,
  { kind: 'departments.route' | 'notice.publish' }
>;

/** Whether an effect touches the key of its claim. */
function movesMoney(effect: Effect): effect is MovesMoney {
  return 'claim' in effect && effect.kind !== 'departments.route' && effect.kind !== 'notice.publish';
}

/**
 * Locks every key that the claim is connected with, in their one order, and reads what is held on them. Most claims are
 * connected with nothing; where the lineage, read under the locks, says otherwise, they are let go and all are locked.
 */
async function lockLedger(tx: Sql, step: Step, effect: MovesMoney): Promise<Ledger> {
  const { claim } = effect;
  for (let keys = keysOf(claim, NOT_CONNECTED); ;) {
    const [held, register, budgetFen] = await Promise.all([
      lockKeys(tx, keys, claim.certificate),
      findRegister(tx, claim),
      budgetLeft(tx, step, effect),
    ]);
    if (register === null) throw new Error(`no enterprise ${claim.enterprise} is registered`);
    const connected = keysOf(claim, register);
    if (connected.join() === keys.join()) return { keys, held, register, budgetFen };
    await Promise.all([tx`rollback`, tx`begin`]);
    keys = connected;
  }
}

/** What the budget that an effect draws on, or gives back to, has left for this award, under its lock. */
function budgetLeft(tx: Sql, { application, message }: Step, effect: MovesMoney): Promise<number> | number {
  if (effect.kind === 'funds.commit')
    return lockBudget(tx, budgetAt(message.at), application, effect.approvedAt);
  if (effect.kind === 'funds.void')
    return lockBudget(tx, budgetAt(effect.committedAt), application, effect.committedAt);
  return 0;
}

const NOT_CONNECTED = { successions: [], replacements: [] };

type Draft = Pick<StepRow, 'stateAfter' | 'refusal' | 'change'> & { readonly outcome: Unsealed };

async function planAndAppend(
  site: Pick<Site, 'sql' | 'ledger'>,
  deps: Deps,
  step: Step,
  effects: readonly Effect[],
  commit?: Commit,
): Promise<Outcome> {
  if (!step.decision.accepted) throw new Error('only an accepted step has effects');
  const { decision, message } = step;
  const plan = await planStep({ ...site, policy: deps.policy, step }, effects);
  if ('refused' in plan) return append(site.sql, step, refused(step, plan.refused), commit);
  const { deadlines, events, tells, earlier, ...rest } = plan;
  const claim = 'claim' in message.payload ? message.payload.claim : null;
  const draft: Draft = {
    stateAfter: decision.to,
    refusal: null,
    outcome: {
      result: 'accepted',
      deadlines,
      events,
      tells,
      ...(earlier.length === 0 ? {} : { earlier }),
    },
    change: {
      ...rest,
      deadlines,
      claim,
      snapshot: decision.snapshot,
      columns: deps.columnsIn(step.machineVersion, decision.snapshot),
      duties: dutiesOf(message),
    },
  };
  return append(site.sql, step, draft, commit);
}

function refused(step: Step, code: RefusalCode): Draft {
  const refusal = { code, state: step.from };
  return { stateAfter: step.from, refusal, outcome: { result: 'refused', refusal }, change: null };
}

function dutiesOf({ actor }: Message): readonly { person: string; capacity: string }[] {
  if (actor.as === 'system' || actor.as === 'clock' || actor.as === 'registry') return [];
  return boundPersons(actor).map((person) => ({ person, capacity: actor.as }));
}

type Commit = () => Promise<unknown>;

async function append(sql: Sql, step: Step, draft: Draft, commit?: Commit): Promise<Outcome> {
  const { application, seq, runId, machineVersion, message, from: stateBefore, previous } = step;
  const content = { application, seq, machineVersion, message, stateBefore, runId, previous };
  const { stateAfter, refusal, outcome: unsealed } = draft;
  const hash = sealOf({ ...content, stateAfter, refusal, outcome: unsealed });
  const outcome: Outcome = { ...unsealed, head: hash };
  const [isNew] = await Promise.all([insertStep(sql, { ...content, ...draft, outcome, hash }), commit?.()]);
  if (isNew) return outcome;
  return recordedOutcome(sql, step);
}

/** A row stands in the way: our own from an earlier attempt, this command's from long ago, or another event's. */
async function recordedOutcome(sql: Sql, { application, seq, message }: Step): Promise<Outcome> {
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
