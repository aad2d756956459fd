import type { CapturedStep } from '../../audit/captured-step.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM, type Actor } from '../../contract/parties.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import type { Deadline, DeadlineName } from '../../contract/deadlines.ts';
import { recordStep } from '../../activities/record-step.ts';
import type { Deps } from '../../activities/deps.ts';
import { stateOf, type Decision } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';

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

  /** One event, and what it sets off. */
  async send(
    type: string,
    actor: Actor,
    payload: object = {},
    at = '2026-03-02T02:00:00.000Z',
    cause = this.seq,
  ): Promise<Outcome> {
    const isSent = actor.as !== 'system' && actor.as !== 'clock';
    const commandId = isSent
      ? `${this.application}-${this.seq + 1}-${type}`
      : `${this.application}/${cause}/${type}`;
    const outcome = await this.record({ type, payload, actor, at, commandId } as AwardEvent);
    const own = this.seq;
    if (outcome.result === 'accepted') {
      for (const event of outcome.events) await this.send(event.type, SYSTEM, event.payload, at, own);
      for (const event of outcome.earlier ?? []) await this.record(event);
    }
    return outcome;
  }

  /** A deadline passes, to the moment. */
  async passes(name: DeadlineName): Promise<Outcome> {
    const deadline = this.#deadlines.find((current) => current.name === name);
    if (deadline === undefined) throw new Error(`no ${name} stands in ${this.state}`);
    this.#deadlines = this.#deadlines.filter((other) => other !== deadline);
    const { name: type, at, ...passing } = deadline;
    return this.send(type, CLOCK, { due: at, ...passing }, at);
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

  async record(event: AwardEvent): Promise<Outcome> {
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
