import {
  condition,
  log,
  proxyActivities,
  proxyLocalActivities,
  proxySinks,
  setDefaultSignalHandler,
  workflowInfo,
  type ActivityOptions,
  type LocalActivityOptions,
  type Sinks,
} from '@temporalio/workflow';
import type { RecordingActivities } from '../activities/index.ts';
import type { AwardEvent } from '../contract/event.ts';
import { isUnproved } from '../contract/refusals.ts';
import { toItself, toOthers } from '../contract/follow-ups.ts';
import { asSent, noEarlierThan, received } from '../contract/received.ts';
import type { Carried, Outcome, Start, Step } from '../contract/step.ts';
import { stateOf, type Decision, type Definition } from '../machine/definition.ts';
import { liesAhead, passed, passing } from './deadlines.ts';
import { LazyTimers } from './lazy-timers.ts';
import { nextRun } from './next-run.ts';
import { show, summaryOf } from './show.ts';

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

/** `recordStep` in one of the two ways. */
interface Recording {
  executeWithOptions(options: { readonly summary: string }, args: [Step]): Promise<Outcome>;
}

/**
 * Drives one machine through its life: one event, one pure transition, one recorded step, in an order that depends on
 * the history alone. Ends when the machine has ended or rests, with nothing left in the inbox; a later signal starts
 * the next run of the same workflow id.
 */
export async function durableMachine(
  start: Start,
  machineOf: (version: number) => Definition,
): Promise<Carried> {
  const { application } = start;
  const inbox: AwardEvent[] = start.first === undefined ? [] : [asSent(start.first)];
  setDefaultSignalHandler((signal, content) => {
    const event = received(signal, content);
    if (event !== null) inbox.push(event);
    else log.warn('a signal that names no command is ignored', { signal });
  });

  // Only the engine says that a run continues another one: whoever starts a run could hand it any life.
  const carried = workflowInfo().continuedFromExecutionRunId === undefined ? undefined : start.carried;
  let life = carried ?? (start.first ? newLife(start) : await onClock.loadCarried(application));
  const definition = machineOf(life.machineVersion);
  let snapshot = life.snapshot === null ? definition.start() : definition.restore(life.snapshot);
  const reports: AwardEvent[] = [];
  const timers = new LazyTimers();
  const run: { shouldEnd: boolean; believed: AwardEvent | null } = { shouldEnd: false, believed: null };

  /** Lets the machine decide one event, records it and goes on to what it came to. */
  async function take(sent: AwardEvent, recording: Recording): Promise<void> {
    const event = noEarlierThan(sent, life.at);
    const decision: Decision =
      event.expectedVersion !== undefined && event.expectedVersion !== life.version
        ? { accepted: false, refusal: { code: 'version.changed', state: stateOf(snapshot) } }
        : definition.decide(snapshot, event);
    const step: Step = {
      application,
      seq: life.seq + 1,
      runId: workflowInfo().runId,
      machineVersion: life.machineVersion,
      event,
      from: stateOf(snapshot),
      decision: written(decision, definition),
      deadlines: life.deadlines,
      previous: life.head,
    };
    const outcome = await recording
      .executeWithOptions({ summary: summaryOf(step) }, [step])
      .catch((cause: unknown) => {
        throw new Error(`step ${step.seq} of ${application} cannot be recorded`, { cause });
      });
    audit.step(step, outcome);
    if (outcome.result === 'duplicate') return;
    const isDated = outcome.result === 'accepted' || !isUnproved(outcome.refusal);
    life = { ...life, seq: step.seq, at: isDated ? event.at : life.at, head: outcome.head };
    if (outcome.result === 'refused' || !decision.accepted) return;
    run.shouldEnd ||= decision.next.hasTag('freshRun') && !snapshot.hasTag('freshRun');
    snapshot = decision.next;
    const { deadlines } = outcome;
    life = { ...life, snapshot: definition.persist(snapshot), version: step.seq, deadlines };
    for (const { to, event: stated } of toOthers(step, outcome))
      await onClock.send.executeWithOptions({ summary: `${stated.type} to ${to}` }, [to, stated]);
    // Before anything that was sent: what the step reports, then what came too early.
    reports.push(...toItself(step, outcome).map(({ event }) => event), ...(outcome.earlier ?? []));
  }

  /** No deadline that lies ahead passes on the word of somebody unknown: the instant of what was sent is proved first. */
  async function mayGoOnTo(next: AwardEvent | undefined): Promise<boolean> {
    if (next === undefined || next === run.believed || !liesAhead(passed(life, next))) return true;
    if (!(await onClock.isProved(application, next))) return false;
    run.believed = next;
    return true;
  }

  for (;;) {
    const report = reports.shift();
    const isTimely = report !== undefined || (await mayGoOnTo(inbox[0]));
    const deadline = report === undefined && isTimely ? passed(life, inbox[0]) : undefined;
    const event = report ?? (deadline === undefined ? inbox.shift() : undefined);
    if (deadline !== undefined) {
      life = { ...life, deadlines: life.deadlines.filter((other) => other !== deadline) };
      await take(passing(life, application, deadline), onClock.recordStep);
    } else if (event !== undefined) {
      await take(event, onSignal.recordStep);
    } else {
      show(definition, snapshot, life.deadlines);
      if (snapshot.status !== 'active' || snapshot.hasTag('rests')) return life;
      if (run.shouldEnd || workflowInfo().continueAsNewSuggested)
        await nextRun({ application, carried: life });
      timers.catchUp(life.deadlines);
      await condition(
        () => inbox.length > 0 || passed(life, inbox[0]) !== undefined || timers.areLate(life.deadlines),
      );
    }
  }
}

/** The decision as a step has it: data that survives JSON. */
function written(decision: Decision, definition: Definition): Step['decision'] {
  if (!decision.accepted) return decision;
  const { next, effects } = decision;
  return { accepted: true, to: stateOf(next), snapshot: definition.persist(next), effects };
}

function newLife({ machineVersion, first }: Start): Carried {
  if (machineVersion === undefined || first === undefined)
    throw new Error('a life starts with a version and an event');
  return { machineVersion, snapshot: null, deadlines: [], seq: 0, version: 0, at: first.at, head: null };
}
