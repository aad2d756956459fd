import { setTimeout as delay } from 'node:timers/promises';
import { tsToMs } from '@temporalio/common/lib/time.js';
import type { AwardEvent } from '../../contract/event.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import type { DeadlineName } from '../../contract/deadlines.ts';
import { Award, deadlineOf, WHO } from './award.ts';
import type { Field } from './field.ts';
import { withDeadlineIn } from './near-deadlines.ts';
import type { Plan } from './plan.ts';

const NEAR_MS = 2_000;
/** The server fires a timer that is due within hundredths of a second. */
const FIRING_MS = 50;
/** The task that a timer sets off is seen at the frontend after the deadline, never before. */
const SOONER_MS = 150;
const LOOK_MS = 20;
/** A fault whose moment has not come by then is given up, and what happened instead must be right as well. */
const PATIENCE_MS = 6_000;
const reasons = 'as the file shows';

/** An award that was led to its fault. */
export interface Played {
  readonly plan: Plan;
  readonly award: Award;
  /** The command that arrived meanwhile; null if the machine was too slow for the plan, and its moment never came. */
  readonly second: string | null;
}

/** Brings one award to its stage and injects the fault of the plan. */
export async function play(field: Field, plan: Plan): Promise<Played> {
  const award = new Award(field, `A${plan.seed}`);
  const due = armed(award, DEADLINE[plan.stage]);
  await bringTo(award, plan);
  const falls = await due;
  const fires = await firing(award, falls);
  const injection = injected(award, plan, { due: falls, fires }).then(() => true);
  const isInjected = await Promise.race([injection, delay(PATIENCE_MS, false)]);
  if (!isInjected && givesUp(award)) return { plan, award, second: null };
  await injection;
  return { plan, award, second: award.sent.at(-1) ?? null };
}

/** Takes back what has not begun; false if it has. */
function givesUp({ field, id }: Award): boolean {
  return field.around.delete(id) || field.frontend.leaveNext(id);
}

/** What moves an award out of its stage. */
const DEADLINE = { returned: 'correction.due', noticed: 'defence.due', watched: 'watch.elapsed' } as const;

/** Puts a deadline of the award near, and says when it falls due once its row stands. */
function armed(award: Award, name: DeadlineName): Promise<number> {
  return new Promise((resolve) => {
    award.field.around.set(award.id, async (step, record) => {
      const outcome = await record(withDeadlineIn(step, name, NEAR_MS));
      const deadline = deadlineOf(outcome, name);
      if (deadline !== undefined) {
        award.field.around.delete(award.id);
        resolve(Date.parse(deadline.at));
      }
      return outcome;
    });
  });
}

async function bringTo(award: Award, { stage }: Plan): Promise<void> {
  switch (stage) {
    case 'returned':
      await award.submit();
      return award.send('application.return', WHO.handler, { reasons });
    case 'noticed': {
      await award.untilPaid(['market', 'finance', 'street']);
      await award.untilAnswered();
      const legalBasis = { kind: 'undertaking', reference: 'sample' } as const;
      const found = { legalBasis, facts: 'a false certificate', amountFen: 1_000_000 };
      return award.send('irregularity.find', WHO.handler, found);
    }
    case 'watched':
      return award.untilPaid(['market', 'finance', 'street', 'investment'], true);
  }
}

/**
 * When the deadline's timer fires: a timer runs from the end of the task that starts it, so it is late by what that task
 * took. On a machine that is too slow for the plan the deadline passes before there is a timer.
 */
async function firing({ field, id }: Award, due: number): Promise<number> {
  while (Date.now() < due) {
    const { events } = await field.client.workflow.getHandle(id).fetchHistory();
    const started = events?.find(
      ({ timerStartedEventAttributes: timer }) =>
        timer != null && tsToMs(timer.startToFireTimeout) <= NEAR_MS,
    );
    if (started != null)
      return tsToMs(started.eventTime) + tsToMs(started.timerStartedEventAttributes?.startToFireTimeout);
    await delay(LOOK_MS);
  }
  return due;
}

/** A signal that moves an award out of its stage, or one that the machine refuses. */
function signal(award: Award, { stage }: Plan, kind: 'taken' | 'refused', at: Date): AwardEvent {
  if (kind === 'refused')
    return award.event('office.propose', WHO.handler, { outcome: 'grant', reasons }, at);
  switch (stage) {
    case 'returned':
      return award.event('application.withdraw', WHO.qiaoxi, {}, at);
    case 'noticed':
      return award.event('clawback.respond', WHO.qiaoxi, { statement: 'not so', documents: [] }, at);
    case 'watched': {
      const effectiveOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      const move = { effectiveOn, address: 'elsewhere', district: 'another' };
      return award.event('relocation.report', WHO.xinqian, move, at);
    }
  }
}

async function injected(
  award: Award,
  plan: Plan,
  { due, fires }: { due: number; fires: number },
): Promise<void> {
  const { field, id } = award;
  const { fault, second } = plan;
  const sendSecond = async (): Promise<void> => {
    const kind = second === 'takenTwice' ? 'taken' : second;
    const event = signal(award, plan, kind, new Date(due + plan.stampedMs));
    await field.engine.deliver(id, event);
    if (second === 'takenTwice') await field.engine.deliver(id, event);
  };
  switch (fault.kind) {
    case 'signalRow': {
      const first = signal(award, plan, fault.first, new Date());
      const isPlayed = once(award, first.commandId, async (step, record) => {
        let outcome: Outcome | undefined;
        for (const act of fault.order) {
          if (act === 'row') outcome = await record(step);
          if (act === 'signal') await sendSecond();
          if (act === 'timer') await passing(fires);
        }
        if (fault.fate !== 'delivered') field.frontend.decideNext(id, () => Promise.resolve(fault.fate));
        if (outcome === undefined) throw new Error('an order without its row');
        return outcome;
      });
      await field.engine.deliver(id, first);
      return isPlayed;
    }
    case 'clockChoice':
      await delay(fires - SOONER_MS - Date.now());
      return new Promise((resolve, reject) => {
        field.frontend.decideNext(id, async () => {
          await sendSecond().then(resolve, reject);
          return 'lost';
        });
      });
    case 'clockRow':
      return once(award, null, async (step, record) => {
        await record(step);
        await sendSecond();
        throw new Error('the answer of this recording is lost');
      });
  }
}

/** Does something once around the recording of a command, or of the first deadline; resolves when it is done. */
function once(
  { field, id }: Award,
  commandId: string | null,
  act: (step: Step, record: (step: Step) => Promise<Outcome>) => Promise<Outcome>,
): Promise<void> {
  return new Promise((resolve) => {
    field.around.set(id, async (step, record) => {
      const { event } = step;
      if (commandId === null ? event.actor.as !== 'clock' : event.commandId !== commandId)
        return record(step);
      field.around.delete(id);
      return act(step, record).finally(resolve);
    });
  });
}

async function passing(fires: number): Promise<void> {
  await delay(fires + FIRING_MS - Date.now());
}
