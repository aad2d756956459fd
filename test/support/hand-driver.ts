import type { CapturedStep } from '../../audit/captured-step.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM, type Actor } from '../../contract/parties.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import type { Deadline, DeadlineName } from '../../contract/deadlines.ts';
import { recordStep } from '../../activities/record-step.ts';
import type { Deps } from '../../activities/deps.ts';
import { stateOf, type Decision } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { signedBy } from '../../db/sender/signature.ts';
import { enrol } from './enrol.ts';
import { enterKeys, SENDER } from './signing.ts';

/** Drives one award without the engine: the same machine, the same recording, one call at a time. */
export class HandDriver {
  readonly #definition = machineOf(1);
  #snapshot = this.#definition.start();
  #deadlines: readonly Deadline[] = [];
  #head: string | null = null;
  seq = 0;
  /** Every step that it took, as an engine's history would tell it. */
  readonly taken: CapturedStep[] = [];
  lastStep: Step | null = null;
  lastOutcome: Outcome | null = null;

  readonly deps: Deps;
  readonly application: string;

  constructor(deps: Deps, application: string) {
    this.deps = deps;
    this.application = application;
  }

  get state(): string {
    return stateOf(this.#snapshot);
  }

  get deadlines(): readonly Deadline[] {
    return this.#deadlines;
  }

  get context(): Record<string, unknown> {
    return this.#snapshot.context as Record<string, unknown>;
  }

  /** One event that is sent from outside, and what it sets off. */
  async send(
    type: string,
    actor: Actor,
    payload: object = {},
    at = '2026-03-02T02:00:00.000Z',
  ): Promise<Outcome> {
    const commandId = `${this.application}-${this.seq + 1}-${type}`;
    const event = { type, payload, actor, at, commandId } as AwardEvent;
    return this.#take(this.sent(event));
  }

  /** The event as a process of ours hands it over. */
  sent(event: AwardEvent): AwardEvent {
    return signedBy(SENDER, this.application, event);
  }

  /** One event, and what it sets off. */
  async #take(event: AwardEvent): Promise<Outcome> {
    const outcome = await this.record(event);
    if (outcome.result !== 'accepted') return outcome;
    const { seq } = this;
    for (const report of outcome.events) {
      const commandId = `${this.application}/${seq}/${report.type}`;
      await this.#take({ ...report, actor: SYSTEM, at: event.at, commandId });
    }
    for (const earlier of outcome.earlier ?? []) await this.#take(earlier);
    return outcome;
  }

  /** A deadline passes, to the moment. */
  async passes(name: DeadlineName): Promise<Outcome> {
    const deadline = this.#deadlines.find((current) => current.name === name);
    if (deadline === undefined) throw new Error(`no ${name} stands in ${this.state}`);
    this.#deadlines = this.#deadlines.filter((other) => other !== deadline);
    const { name: type, at, ...passing } = deadline;
    const commandId = `${this.application}/${this.seq}/${type}`;
    return this.#take({ type, payload: { due: at, ...passing }, actor: CLOCK, at, commandId });
  }

  /** What the driver would record next. */
  stepFor(event: AwardEvent): { step: Step; decision: Decision } {
    const decision = this.#definition.decide(this.#snapshot, event);
    const step: Step = {
      application: this.application,
      seq: this.seq + 1,
      runId: `by-hand-${this.application}`,
      machineVersion: 1,
      event,
      from: this.state,
      decision: decision.accepted
        ? {
            accepted: true,
            to: stateOf(decision.next),
            snapshot: this.#definition.persist(decision.next),
            effects: decision.effects,
          }
        : decision,
      deadlines: this.#deadlines,
      previous: this.#head,
    };
    return { step, decision };
  }

  /** The person who acts has the right to. */
  async record(event: AwardEvent): Promise<Outcome> {
    await enterKeys(this.deps.database);
    await enrol(this.deps.database, event.actor);
    const { step, decision } = this.stepFor(event);
    this.lastStep = step;
    const outcome = await recordStep(this.deps, step);
    this.lastOutcome = outcome;
    this.taken.push({ step, outcome });
    if (outcome.result === 'duplicate') return outcome;
    this.seq = step.seq;
    this.#head = outcome.head;
    if (outcome.result === 'accepted' && decision.accepted) {
      this.#snapshot = decision.next;
      this.#deadlines = outcome.deadlines;
    }
    return outcome;
  }
}
