import type { Effect } from '../contract/effects.ts';
import type { NewTransfer } from '../db/ledger/write-ledger.ts';
import { assertFen } from '../policy/engine/money.ts';
import { EFFECTS, type EffectKind, type Effects } from './effects/table.ts';
import type { Ledgers } from './lock-ledger.ts';
import type { Plan, RefusedWork, Site, Work, Worked } from './site.ts';
import { recounted, withDeadline, withoutClosed } from './open-deadlines.ts';

/**
 * Works out all effects of an accepted step, in their order. Nothing is written.
 * @param ledgers what was locked and read for each effect that needs it
 */
export async function planStep(
  site: Site,
  effects: readonly Effect[],
  ledgers: Ledgers,
): Promise<Plan | RefusedWork> {
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
    level: null,
    replaces: null,
    events: [],
    sends: [],
    earlier: [],
  };
  for (const effect of effects) {
    const worked = await workOut(site, effect.kind, effect, ledgers);
    if ('refused' in worked) return worked;
    plan = merge(site, plan, worked);
  }
  return plan;
}

function workOut<Kind extends keyof Effects>(
  site: Site,
  kind: Kind,
  effect: Effects[Kind],
  ledgers: Ledgers,
): Worked | Promise<Worked> {
  const entry: EffectKind<Effects[Kind]> = EFFECTS[kind];
  if (entry.needs !== 'ledger') return entry.plan(site, effect);
  const ledger = ledgers.get(effect);
  if (ledger === undefined) throw new Error(`${kind} of ${site.step.application} has locked no ledger`);
  return entry.plan({ ...site, ledger }, effect);
}

/** Money asserts itself: what is no amount is a crash, and no row. */
function asserted(transfer: NewTransfer): NewTransfer {
  assertFen(transfer.amountFen);
  return transfer;
}

/** Closing a task ends its deadlines, and counting again moves them. */
function merge({ pack }: Site, plan: Plan, worked: Work): Plan {
  const closed = worked.closed ?? [];
  const closesAll = worked.closesAll ?? false;
  const kept = (closesAll ? [] : closed.reduce(withoutClosed, plan.deadlines)).map((deadline) =>
    worked.recounts === true ? recounted(pack, deadline) : deadline,
  );
  return {
    closed: [...plan.closed, ...closed],
    closesAll: plan.closesAll || closesAll,
    opened: [...plan.opened, ...(worked.opened ?? [])],
    rescheduled: [...plan.rescheduled, ...(worked.rescheduled ?? [])],
    reminded: [...plan.reminded, ...(worked.reminded ?? [])],
    notice: worked.notice ?? plan.notice,
    draft: worked.draft ?? plan.draft,
    deadlines: (worked.deadlines ?? []).reduce(withDeadline, kept),
    transfers: [...plan.transfers, ...(worked.transfers ?? []).map(asserted)],
    verdict: worked.verdict ?? plan.verdict,
    level: worked.level ?? plan.level,
    replaces: worked.replaces ?? plan.replaces,
    events: [...plan.events, ...(worked.events ?? [])],
    sends: [...plan.sends, ...(worked.sends ?? [])],
    earlier: [...plan.earlier, ...(worked.earlier ?? [])],
  };
}
