import type { Effect, WireClaim } from '../../contract/effects.ts';
import type { BudgetAccount } from '../../db/ledger/lock-budget.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { budgetAt } from '../budget-at.ts';
import type { LedgerSite, Site, Worked } from '../site.ts';
import { assessAward } from './assess-award.ts';
import { assessDemand } from './assess-demand.ts';
import { commitFunds } from './commit-funds.ts';
import { comparePolicy } from './compare-policy.ts';
import { consultRegister } from './consult-register.ts';
import {
  postFunds,
  recoverDemand,
  refundDemand,
  returnFunds,
  voidFunds,
  withholdDemand,
  writeOffDemand,
} from './move-money.ts';
import { openTask } from './open-task.ts';
import { publishNotice } from './publish-notice.ts';
import { remindTask } from './remind-task.ts';
import { rescheduleTasks } from './reschedule-tasks.ts';
import { routeDepartments } from './route-departments.ts';

/** The budget that an effect draws on or gives back to, and the award's place in its queue: when it was approved. */
export interface Draw {
  readonly account: BudgetAccount;
  readonly approvedAt: string;
}

/** How the effects of a kind are worked out, and what must be locked before. */
export type EffectKind<E> =
  | {
      /** `transaction`: it locks rows itself, until the step is committed. */
      readonly needs: 'nothing' | 'transaction';
      readonly plan: (site: Site, effect: E) => Worked | Promise<Worked>;
    }
  | {
      /** The keys of its claim are locked and read. */
      readonly needs: 'ledger';
      readonly claim: (effect: E) => WireClaim;
      /** Null if it touches no budget. `at` is the instant of the step. */
      readonly draw: (pack: Pack, effect: E, at: string) => Draw | null;
      readonly plan: (site: LedgerSite, effect: E) => Worked | Promise<Worked>;
    };

/** Every effect by its kind. */
export type Effects = { readonly [E in Effect as E['kind']]: E };

/** Everything that a step can do beside its journal row. An effect without an entry here is an error of types. */
export const EFFECTS: { readonly [Kind in keyof Effects]: EffectKind<Effects[Kind]> } = {
  'task.open': alone(openTask),
  'task.close': alone((_site, { task, unit }) => ({ closed: [{ task, unit }] })),
  'task.closeAll': alone(() => ({ closesAll: true })),
  'task.reschedule': alone(rescheduleTasks),
  'task.remind': alone(remindTask),
  'draft.keep': alone((_site, { form }) => ({ draft: form })),
  'departments.route': alone(routeDepartments),
  'notice.publish': alone(publishNotice),
  'register.consult': { needs: 'transaction', plan: consultRegister },
  'award.assess': onLedger(assessAward),
  'policy.compare': onLedger(comparePolicy),
  'funds.commit': onLedger(commitFunds, (pack, { approvedAt }, at) => ({
    account: budgetAt(pack, at),
    approvedAt,
  })),
  'funds.void': onLedger(voidFunds, (pack, { committedAt }) => ({
    account: budgetAt(pack, committedAt),
    approvedAt: committedAt,
  })),
  'funds.post': onLedger(postFunds),
  'funds.return': onLedger(returnFunds),
  'demand.assess': onLedger(assessDemand),
  'demand.recover': onLedger(recoverDemand),
  'demand.refund': onLedger(refundDemand),
  'demand.withhold': onLedger(withholdDemand),
  'demand.writeOff': onLedger(writeOffDemand),
};

function alone<E>(plan: (site: Site, effect: E) => Worked | Promise<Worked>): EffectKind<E> {
  return { needs: 'nothing', plan };
}

function onLedger<E extends { readonly claim: WireClaim }>(
  plan: (site: LedgerSite, effect: E) => Worked | Promise<Worked>,
  draw: (pack: Pack, effect: E, at: string) => Draw | null = () => null,
): EffectKind<E> {
  return { needs: 'ledger', claim: ({ claim }) => claim, draw, plan };
}
