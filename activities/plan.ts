import type { Effect } from '../contract/effects.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Deadline, Step, SystemEvent, Tell } from '../contract/step.ts';
import type { TransactionSql, Sql } from '../db/connect.ts';
import type { StepRow } from '../db/queries/insert-step.ts';
import type { HeldOnKeys } from '../db/queries/lock-keys.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import { assessAward } from './effects/assess-award.ts';
import { assessClawback } from './effects/assess-clawback.ts';
import { commitFunds } from './effects/commit-funds.ts';
import { openTask } from './effects/open-task.ts';
import { postFunds, recoverClaim, refundClaim } from './effects/move-money.ts';
import { rescheduleTasks } from './effects/reschedule-tasks.ts';
import { routeDepartments } from './effects/route-departments.ts';

type Change = NonNullable<StepRow['change']>;

/** What a step will change, put together from its effects before anything is written. */
export interface Plan {
  readonly closed: Change['closed'];
  readonly closesAll: boolean;
  readonly opened: Change['opened'];
  readonly rescheduled: Change['rescheduled'];
  readonly deadlines: readonly Deadline[];
  readonly transfers: Change['transfers'];
  readonly verdict: Change['verdict'];
  readonly replaces: Change['replaces'];
  readonly events: readonly SystemEvent[];
  readonly tells: readonly Tell[];
}

/** Where an effect is worked out. */
export interface Site {
  readonly sql: Sql | TransactionSql;
  readonly policy: PolicyStanding;
  readonly step: Step;
  /** The keys that the step locked; none where it moves no money. */
  readonly keys: readonly string[];
  /** What is held on them, under their locks. */
  readonly held: readonly HeldOnKeys[];
}

/** An effect may add to the plan, or refuse the whole step with a rule that only the policy knows. */
export type Worked = Partial<Plan> | { readonly refused: RefusalCode };

/** Works out all effects of an accepted step, in their order. Nothing is written. */
export async function planStep(
  site: Site,
  effects: readonly Effect[],
): Promise<Plan | { refused: RefusalCode }> {
  let plan: Plan = {
    closed: [],
    closesAll: false,
    opened: [],
    rescheduled: [],
    deadlines: site.step.deadlines,
    transfers: [],
    verdict: null,
    replaces: null,
    events: [],
    tells: [],
  };
  for (const effect of effects) {
    const worked = await workOut(site, effect);
    if ('refused' in worked) return worked;
    plan = merge(plan, worked);
  }
  return plan;
}

function workOut(site: Site, effect: Effect): Worked | Promise<Worked> {
  switch (effect.kind) {
    case 'task.open':
      return openTask(site, effect);
    case 'task.close':
      return { closed: [{ task: effect.task, unit: effect.unit }] };
    case 'task.closeAll':
      return { closesAll: true };
    case 'task.reschedule':
      return rescheduleTasks(site);
    case 'departments.route':
      return routeDepartments(site, effect);
    case 'award.assess':
      return assessAward(site, effect);
    case 'funds.commit':
      return commitFunds(site, effect);
    case 'funds.post':
      return postFunds(effect);
    case 'clawback.assess':
      return assessClawback(site, effect);
    case 'claim.recover':
      return recoverClaim(effect);
    case 'claim.refund':
      return refundClaim(site, effect);
    default:
      return effect satisfies never;
  }
}

/** Closing a task ends its deadline, rescheduling it moves it. */
function merge(plan: Plan, worked: Partial<Plan>): Plan {
  const closed = worked.closed ?? [];
  const closesAll = worked.closesAll ?? false;
  const rescheduled = worked.rescheduled ?? [];
  const standing = plan.deadlines
    .filter(({ task }) => !closesAll && !closed.some((done) => done.task === task))
    .map((deadline) => ({
      ...deadline,
      at: rescheduled.find(({ task }) => task === deadline.task)?.due ?? deadline.at,
    }));
  return {
    closed: [...plan.closed, ...closed],
    closesAll: plan.closesAll || closesAll,
    opened: [...plan.opened, ...(worked.opened ?? [])],
    rescheduled: [...plan.rescheduled, ...rescheduled],
    deadlines: [...standing, ...(worked.deadlines ?? [])],
    transfers: [...plan.transfers, ...(worked.transfers ?? [])],
    verdict: worked.verdict ?? plan.verdict,
    replaces: worked.replaces ?? plan.replaces,
    events: [...plan.events, ...(worked.events ?? [])],
    tells: [...plan.tells, ...(worked.tells ?? [])],
  };
}
