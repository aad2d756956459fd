import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  proxySinks,
  setHandler,
  sleep,
  workflowInfo,
  type ActivityOptions,
  type LocalActivityOptions,
  type Sinks,
} from '@temporalio/workflow';
import type { Message } from '../contract/message.ts';
import { CLOCK, SYSTEM } from '../contract/parties.ts';
import type { Carried, Deadline, Outcome, Start, Step } from '../contract/step.ts';
import type { RecordingActivities } from '../activities/index.ts';
import { stateOf, type Decision, type Definition } from '../machine/definition.ts';

/** The one signal: what somebody sends to a durable machine. Its answer is the journal row of its command id. */
export const deliver = defineSignal<[Message]>('deliver');

/** A replay listens here; live workers do not. */
export interface AuditSinks extends Sinks {
  audit: { step(step: Step, outcome: Outcome): void };
}
const { audit } = proxySinks<AuditSinks>();

const RECORDING: ActivityOptions & LocalActivityOptions = {
  startToCloseTimeout: '10s',
  retry: { initialInterval: '100ms', maximumInterval: '2s' },
};
/** For what a signal set off: the signal is in the history before the worker sees it, so a retry meets it again. */
const onSignal = proxyLocalActivities<RecordingActivities>(RECORDING);
/** For what the clock set off, and what a woken run loads: the choice must be in the history before a row is written. */
const onClock = proxyActivities<RecordingActivities>(RECORDING);

/**
 * Drives one machine through its life: one event, one pure transition, one recorded step, in an order that depends on
 * the history alone. Ends when the machine has ended or rests, with nothing left in the inbox; a later signal starts
 * the next run of the same workflow id.
 */
export async function durableMachine(
  start: Start,
  machineOf: (version: number) => Definition,
): Promise<Carried> {
  const inbox: Message[] = start.first === undefined ? [] : [start.first];
  setHandler(deliver, (message) => void inbox.push(message));

  let life = start.carried ?? (start.first ? newLife(start) : await onClock.loadCarried(start.application));
  const definition = machineOf(life.machineVersion);
  let snapshot = life.snapshot === null ? definition.start() : definition.restore(life.snapshot);
  const reports: Message[] = [];
  const timers = new Set<number>();
  const run = { shouldEnd: false };

  const earliest = (): Deadline | undefined =>
    life.deadlines.reduce<Deadline | undefined>(
      (a, b) => (a && instant(a.at) <= instant(b.at) ? a : b),
      undefined,
    );

  /** The deadline that passed before the next message was sent, or before now when nothing was sent. */
  function passed(): Deadline | undefined {
    const deadline = earliest();
    const until = inbox[0] === undefined ? Date.now() : instant(inbox[0].at);
    return deadline !== undefined && instant(deadline.at) <= until ? deadline : undefined;
  }

  /** True while no timer would wake us in time. Timers are never cancelled: one that is too early costs a look. */
  function needsTimer(): boolean {
    const deadline = earliest();
    return deadline !== undefined && ![...timers].some((at) => at <= instant(deadline.at));
  }

  function startTimer(at: number): void {
    timers.add(at);
    void sleep(Math.max(at - Date.now(), 1)).then(() => timers.delete(at));
  }

  async function take(sent: Message, record: typeof onSignal.recordStep): Promise<void> {
    const message = { ...sent, at: instant(sent.at) < instant(life.at) ? life.at : sent.at };
    const decision: Decision =
      message.expectedVersion !== undefined && message.expectedVersion !== life.version
        ? { accepted: false, refusal: { code: 'version.changed', state: stateOf(snapshot) } }
        : definition.decide(snapshot, message);
    const step: Step = {
      application: start.application,
      seq: life.seq + 1,
      runId: workflowInfo().runId,
      machineVersion: life.machineVersion,
      message,
      from: stateOf(snapshot),
      decision: decision.accepted
        ? {
            accepted: true,
            to: stateOf(decision.next),
            snapshot: definition.persist(decision.next),
            effects: decision.effects,
          }
        : decision,
      deadlines: life.deadlines,
      previous: life.head,
    };
    const outcome = await record(step).catch((cause: unknown) => {
      throw new Error(`step ${step.seq} of ${step.application} cannot be recorded`, { cause });
    });
    audit.step(step, outcome);
    if (outcome.result === 'duplicate') return;
    life = { ...life, seq: step.seq, at: message.at, head: outcome.head };
    if (outcome.result === 'refused' || !decision.accepted) return;
    run.shouldEnd ||= decision.next.hasTag('freshRun') && !snapshot.hasTag('freshRun');
    snapshot = decision.next;
    life = {
      ...life,
      snapshot: definition.persist(snapshot),
      version: step.seq,
      deadlines: outcome.deadlines,
    };
    for (const { application, event } of outcome.tells) {
      const commandId = `${step.application}/${step.seq}/${event.type}/${application}`;
      await onClock.tell(application, { ...event, actor: SYSTEM, at: message.at, commandId });
    }
    for (const event of outcome.events) {
      const commandId = `${step.application}/${step.seq}/${event.type}`;
      reports.push({ ...event, actor: SYSTEM, at: message.at, commandId });
    }
    reports.push(...(outcome.earlier ?? []));
  }

  for (;;) {
    const report = reports.shift();
    const deadline = report === undefined ? passed() : undefined;
    const message = report ?? (deadline === undefined ? inbox.shift() : undefined);
    if (deadline !== undefined) {
      const { name, at, ...passing } = deadline;
      life = { ...life, deadlines: life.deadlines.filter((other) => other !== deadline) };
      const commandId = `${start.application}/${life.seq}/${name}`;
      await take(
        { type: name, payload: { due: at, ...passing }, actor: CLOCK, at, commandId },
        onClock.recordStep,
      );
    } else if (message !== undefined) {
      await take(message, onSignal.recordStep);
    } else if (snapshot.status !== 'active' || snapshot.hasTag('rests')) {
      return life;
    } else if (run.shouldEnd || workflowInfo().continueAsNewSuggested) {
      await continueAsNew<(next: Start) => Promise<Carried>>({
        application: start.application,
        carried: life,
      });
    } else {
      const next = earliest();
      if (next !== undefined && needsTimer()) startTimer(instant(next.at));
      await condition(() => inbox.length > 0 || passed() !== undefined || needsTimer());
    }
  }
}

const instant = (iso: string): number => Date.parse(iso);

function newLife({ machineVersion, first }: Start): Carried {
  if (machineVersion === undefined || first === undefined)
    throw new Error('a life starts with a version and an event');
  return { machineVersion, snapshot: null, deadlines: [], seq: 0, version: 0, at: first.at, head: null };
}
