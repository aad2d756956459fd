import { findReadModel } from '../../db/application/find-read-model.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import type { Context } from '../machine/version-one.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { pauseSince } from '../support/until.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Actor } from '../../contract/parties.ts';
import type { SignalPayload, SignalType } from '../../contract/signals/catalogue.ts';
import type { Outcome } from '../../contract/step.ts';
import type { Deadline, DeadlineName } from '../../contract/deadlines.ts';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import type { Field, Reach } from './field.ts';
import { far, farName } from '../support/claims.ts';
import { provenForm } from '../support/proven.ts';
import { officer } from '../support/officer.ts';

const QIAOXI = '91330105MA2AXQ001U';
const XINQIAN = '91330105MA2AXN003K';
const reasons = 'as the file shows';

/** The people of the demonstration, as the API would name them. */
export const WHO = {
  qiaoxi: { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise: QIAOXI },
  xinqian: { person: 'p-applicant-xinqian', as: 'applicant', enterprise: XINQIAN },
  handler: { person: 'p-handler-1', as: 'handle' },
  approver: { person: 'p-approver-1', as: 'approve' },
  group: { person: 'p-group-head', as: 'group' },
  finance: { person: 'p-finance-1', as: 'pay' },
} as const satisfies Record<string, Actor>;

/** One award under test: it knows every command that was sent to it. */
export class Award<Place extends Reach = Field> {
  readonly field: Place;
  readonly id: string;
  readonly sent: string[] = [];

  constructor(field: Place, id: string) {
    this.field = field;
    this.id = id;
  }

  event<T extends SignalType>(type: T, actor: Actor, payload: SignalPayload<T>, at = new Date()): AwardEvent {
    const commandId = `${this.id}-${this.sent.length + 1}`;
    this.sent.push(commandId);
    return { type, payload, actor, at: at.toISOString(), commandId } as AwardEvent;
  }

  async send<T extends SignalType>(
    type: T,
    actor: Actor,
    payload: SignalPayload<T>,
    at = new Date(),
  ): Promise<void> {
    await this.field.engine.deliver(this.id, this.event(type, actor, payload, at));
  }

  /**
   * The applicant's form, for an enterprise of the district or for an introduced one, which is watched for five years.
   * @param changed what the claim says otherwise
   */
  async submit(introduced = false, changed: object = {}, at = new Date()): Promise<void> {
    const claim = {
      ...(introduced ? ({ item: 'N1', standsFor: 'C1' } as const) : ({ item: 'C1' } as const)),
      enterprise: introduced ? XINQIAN : QIAOXI,
      recognition: farName(this.id),
      recognisedOn: '2026-01-05',
      certificate: far(this.id),
      ...changed,
    };
    const applicant = { ...(introduced ? WHO.xinqian : WHO.qiaoxi), enterprise: claim.enterprise };
    const event = this.event('application.submit', applicant, provenForm(claim), at);
    await this.field.engine.start(this.id, 1, event);
  }

  /**
   * From the form to the money, for an introduced firm through the leading group (F5). The signals are sent one after the other,
   * mostly without waiting for what comes of them.
   */
  async untilPaid(units: readonly string[], introduced = false, changed: object = {}): Promise<void> {
    await this.submit(introduced, changed);
    await this.send('application.accept', WHO.handler, {});
    await this.untilAnswered();
    for (const unit of units) await this.send('department.confirm', officer(unit), {});
    await this.send('office.propose', WHO.handler, { outcome: 'grant', reasons });
    await this.send('office.approve', WHO.approver, { reasons });
    if (introduced) {
      await this.untilAnswered();
      await this.send('group.approve', WHO.group, { reasons });
    }
    await until(
      async () => (await this.journal()).at(-1)?.stateAfter === 'payment.ordered',
      `the payment of ${this.id} is ordered`,
    );
    const model = await findReadModel(this.field.database, this.id);
    const { committedFen, orderedAt } = (model?.snapshot as { context: Context }).context;
    await sentToBank(this.field.database, this.id);
    const paidOn = beijingDay(orderedAt.at(-1) ?? '');
    const paid = { reference: `B-${this.id}`, paidOn, amountFen: committedFen };
    await this.send('payment.confirm', WHO.finance, paid);
  }

  async journal(): Promise<readonly JournalRow[]> {
    return findSteps(this.field.database, this.id);
  }

  /** Until every command that was sent has its row, and the award waits for somebody again. */
  async untilAnswered(): Promise<void> {
    for (const command of this.sent)
      if ((await this.field.answers.wait(command, PATIENCE_MS)) === null)
        throw new Error(`in vain: a row of command ${command}`);
  }
}

/** Waits until the engine's history has the completion of each row: a row stands before its worker says so. */
export async function untilAtRest({ client }: Pick<Field, 'client'>, id: string): Promise<void> {
  await until(async () => {
    const { raw } = await client.workflow.getHandle(id).describe();
    return (raw.pendingActivities ?? []).length === 0;
  }, `the engine has the end of each step of ${id}`);
}

const PATIENCE_MS = 120_000;

export function deadlineOf(outcome: Outcome, name: DeadlineName): Deadline | undefined {
  return outcome.result === 'accepted'
    ? outcome.deadlines.find((deadline) => deadline.name === name)
    : undefined;
}

/** Looks until something holds. */
export async function until(
  holds: () => Promise<boolean>,
  what: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const since = performance.now();
  while (!(await holds())) {
    if (performance.now() > since + patienceMs) throw new Error(`in vain: ${what}`);
    await pauseSince(since);
  }
}
