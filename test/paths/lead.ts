import { insertAllotment } from '../../db/ledger/insert-allotment.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { findReadModel } from '../../db/application/find-read-model.ts';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { stateOf } from '../../machine/definition.ts';
import { columnsIn } from '../../machine/columns.ts';
import { policyIn } from '../../machine/policy-in.ts';
import type { Deadline } from '../../contract/deadlines.ts';
import { packOfNewAwards, simulatedPolicy } from '../../policy/packs/versions.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { Award, until } from '../faults/award.ts';
import type { Reach } from '../faults/field.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve, fall } from '../support/ledger-awards.ts';
import { sendersOn } from '../support/signing.ts';
import type { Context } from '../machine/version-one.ts';
import { far } from '../support/claims.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { claimOf, payloadOf, type Happening } from './happenings.ts';
import { unborn, type Imagined } from './imagined-award.ts';
import { lived } from './paths.ts';

/** Ten o'clock in Hangzhou of the day after this one: every deadline lies ahead of the engine's clock. */
export function tomorrow(): string {
  const day = beijingDay(new Date(Date.now() + 86_400_000).toISOString());
  return `${day}T02:00:00.000Z`;
}

/** Also where the worker dies on the way. */
const PATIENCE_MS = 240_000;

/** An award that everything of a path happens to, on the real driver, one after the other. */
export class LedAward {
  readonly award: Award<Reach>;
  readonly happenings: readonly Happening[];
  /** What the pure machine makes of the same. */
  readonly imagined: readonly Imagined[];
  readonly #field: Reach;
  /** Another award on the same standard, of a lower level and approved before this one, where the path needs room later. */
  #earlier: HandDriver | null = null;
  #count = 0;

  constructor(field: Reach, id: string, happenings: readonly Happening[], begins = tomorrow()) {
    this.#field = field;
    this.award = new Award(field, id);
    this.happenings = happenings;
    this.imagined = lived(happenings, unborn(begins, id));
  }

  get #deps() {
    const { database, engine } = this.#field;
    const senders = sendersOn(database);
    return { database, policy: simulatedPolicy(), columnsIn, policyIn, senders, deliver: engine.deliver };
  }

  /** As far as a number of happenings, or all of them; their rows are written when this resolves. */
  async lead(upTo = this.happenings.length): Promise<this> {
    while (this.#count < upTo) await this.#happen(this.#count);
    return this;
  }

  /** The award as it stands in the database. */
  async current(): Promise<{ readonly context: Context; readonly deadlines: readonly Deadline[] }> {
    const model = await findReadModel(this.#field.database, this.award.id);
    if (model === null) return { context: unborn('').snapshot.context as Context, deadlines: [] };
    return { context: (model.snapshot as { context: Context }).context, deadlines: model.deadlines };
  }

  async #rows(): Promise<number> {
    const [row] = await this.#field.database.sql<{ rows: number }[]>`
      select count(*)::int as rows from steps where application = ${this.award.id}`;
    return row?.rows ?? 0;
  }

  async #happen(index: number): Promise<void> {
    const happening = this.happenings[index];
    const imagined = this.imagined[index];
    if (happening === undefined || imagined?.last == null) throw new Error('nothing more happens');
    const answers = this.#answersTo(index);
    const { at } = imagined.last.event;
    await this.#prepare(happening, answers, at);
    const { id } = this.award;
    if (happening.actor.as === 'clock') {
      await this.#passes(Date.parse(at), index);
    } else {
      const { context, deadlines } = await this.current();
      const payload = payloadOf(happening, id, context, deadlines, at);
      const { type, actor } = happening;
      const event = this.award.event(type as never, actor, payload as never, new Date(at));
      if (index === 0) await this.#field.engine.start(id, 1, event);
      else await this.#field.engine.deliver(id, event);
    }
    this.#count = index + 1 + answers.length;
    const isWritten = async (): Promise<boolean> => (await this.#rows()) >= this.#count;
    await until(isWritten, `${id} after ${happening.type}`, PATIENCE_MS);
  }

  /** Two deadlines of one instant pass together. */
  async #passes(due: number, index: number): Promise<void> {
    if ((await this.#rows()) > index) return;
    const { client, namespace } = this.#field;
    await fastForwardTo(client.workflowService, namespace, this.award.id, due, PATIENCE_MS);
  }

  /** What the world answers before anything else can happen. */
  #answersTo(index: number): readonly Happening[] {
    const end = this.imagined.findIndex(({ asked }, later) => later >= index && asked === null);
    return this.happenings.slice(index + 1, end + 1);
  }

  /** The world is such that it answers what the path says. */
  async #prepare({ type }: Happening, answers: readonly Happening[], at: string): Promise<void> {
    const meant = answers.map((answer) => `${answer.type} ${answer.meant}`.trim());
    const { id } = this.award;
    const other = (name: string, item: string): Promise<HandDriver> =>
      approvable(
        this.#deps,
        `${id}-${name}`,
        { ...claimOf(id, 'resident'), item, certificate: far(`${id}-${name}`) },
        at,
      );
    if (type === 'payment.confirm' || type === 'payment.decideLate') {
      const { paymentSequence, late } = (await this.current()).context;
      await sentToBank(this.#field.database, id, late?.sequence ?? paymentSequence);
    }
    const needsRoom = this.happenings.some((later) => later.meant === 'more');
    if (type === 'application.submit' && needsRoom) {
      this.#earlier = await other('earlier', 'S4');
      await approve(this.#earlier, at);
    }
    if (meant.includes('assessment.completed more') && this.#earlier !== null) await fall(this.#earlier, at);
    if (meant.includes('funds.committed nothing')) await approve(await other('rival', 'S2'), at);
    const goesOnToCommit = type === 'application.continue' && answers.length > 0;
    if (type === 'budget.released' || goesOnToCommit)
      await insertAllotment(this.#field.database, {
        id: `for ${id}`,
        form: `for ${id}`,
        fund: packOfNewAwards().fund.id,
        year: Number(beijingDay(at).slice(0, 4)),
        amountFen: 1_000_000_000,
        source: 'SAMPLE',
        decidedOn: beijingDay(at),
        by: ['p-handler-1', 'p-approver-1'],
      });
  }
}

/** A journal, and what is imagined of it, in the same words. */
export const rowsOf = (journal: readonly JournalRow[]): readonly unknown[] =>
  journal.map(({ type, at, accepted, stateAfter }) => [type, at, accepted, stateAfter]);
export const imaginedRows = (lives: readonly Imagined[]): readonly unknown[] =>
  lives.map(({ last, at, snapshot }) => [last?.event.type, at, true, stateOf(snapshot)]);

/** A day in a year for which there is no budget, another one for each number: after the last year of the demonstration. */
export const withoutBudget = (index: number): string => `${2040 + index}-03-01T02:00:00.000Z`;
export const needsNoBudget = (happenings: readonly Happening[]): boolean =>
  happenings.some(({ type }) => type === 'funds.exhausted');
