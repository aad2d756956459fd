import type { Effect } from '../contract/effects.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import { recounted, withDeadline, withoutClosed } from './standing-deadlines.ts';
import { assessAward } from './effects/assess-award.ts';
import { assessClawback } from './effects/assess-clawback.ts';
import { commitFunds } from './effects/commit-funds.ts';
import { comparePolicy } from './effects/compare-policy.ts';
import { postFunds, recoverClaim, refundClaim, voidFunds, writeOffClaim } from './effects/move-money.ts';
import { consultRegistry } from './effects/consult-registry.ts';
import { openTask } from './effects/open-task.ts';
import { publishNotice } from './effects/publish-notice.ts';
import { remindTask } from './effects/remind-task.ts';
import { rescheduleTasks } from './effects/reschedule-tasks.ts';
import { routeDepartments } from './effects/route-departments.ts';
import type { Plan, Site, Work, Worked } from './site.ts';

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
    reminded: [],
    notice: null,
    draft: null,
    deadlines: site.step.deadlines,
    transfers: [],
    verdict: null,
    replaces: null,
    events: [],
    tells: [],
    earlier: [],
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
    case 'draft.keep':
      return { draft: effect.form };
    case 'registry.consult':
      return consultRegistry(site, effect);
    case 'task.reschedule':
      return rescheduleTasks(site);
    case 'task.remind':
      return remindTask(effect);
    case 'departments.route':
      return routeDepartments(site, effect);
    case 'award.assess':
      return assessAward(site, effect);
    case 'policy.compare':
      return comparePolicy(site, effect);
    case 'funds.commit':
      return commitFunds(site, effect);
    case 'funds.void':
      return voidFunds(site, effect);
    case 'notice.publish':
      return publishNotice(site, effect);
    case 'funds.post':
      return postFunds(effect);
    case 'clawback.assess':
      return assessClawback(site, effect);
    case 'claim.recover':
      return recoverClaim(effect);
    case 'claim.refund':
      return refundClaim(site, effect);
    case 'claim.writeOff':
      return writeOffClaim(effect);
    default:
      return effect satisfies never;
  }
}

/** Closing a task ends its deadlines, and counting again moves them. */
function merge(plan: Plan, worked: Work): Plan {
  const closed = worked.closed ?? [];
  const closesAll = worked.closesAll ?? false;
  const standing = (closesAll ? [] : closed.reduce(withoutClosed, plan.deadlines)).map((deadline) =>
    worked.recounts === true ? recounted(deadline) : deadline,
  );
  return {
    closed: [...plan.closed, ...closed],
    closesAll: plan.closesAll || closesAll,
    opened: [...plan.opened, ...(worked.opened ?? [])],
    rescheduled: [...plan.rescheduled, ...(worked.rescheduled ?? [])],
    reminded: [...plan.reminded, ...(worked.reminded ?? [])],
    notice: worked.notice ?? plan.notice,
    draft: worked.draft ?? plan.draft,
    deadlines: (worked.deadlines ?? []).reduce(withDeadline, standing),
    transfers: [...plan.transfers, ...(worked.transfers ?? [])],
    verdict: worked.verdict ?? plan.verdict,
    replaces: worked.replaces ?? plan.replaces,
    events: [...plan.events, ...(worked.events ?? [])],
    tells: [...plan.tells, ...(worked.tells ?? [])],
    earlier: [...plan.earlier, ...(worked.earlier ?? [])],
  };
}
