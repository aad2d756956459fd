import type { AwardEvent } from '../../contract/event.ts';
import { CLOCK, SYSTEM } from '../../contract/parties.ts';
import { asSent } from '../../contract/received.ts';
import { isUnproved } from '../../contract/refusals.ts';
import type { Carried, Outcome, Start, Step } from '../../contract/step.ts';
import type { Deadline } from '../../contract/deadlines.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { layOut, type LaidOut, type Move, type LaidOutState } from '../../machine/laid-out.ts';
import { machineOf } from '../../machine/versions.ts';
import { different, whereDifferent, type Finding } from '../finding.ts';
import type { CapturedStep } from '../captured-step.ts';
import { readHistory, type Recorded } from './read-history.ts';
import type { Run } from './run.ts';

/** The life that the histories tell. */
export interface Walked {
  readonly captured: readonly CapturedStep[];
  readonly findings: readonly Finding[];
}

/**
 * Walks through the runs of one award without the engine: takes the signals and answers of each history in their order,
 * lets the pure machine decide each, and compares what the history says beside. It is written apart from the driver on
 * purpose: two readings that agree are worth more than one. Pure; whatever is wrong is a finding, and ends the walk of its run.
 * @param unheard rows that come before the runs and stand in no history
 */
export function walk(application: string, runs: readonly Run[], unheard: readonly JournalRow[] = []): Walked {
  const captured: CapturedStep[] = [];
  const findings: Finding[] = [];
  let before: { runId: string; continued: string | null; carried: Carried | null } | null = null;
  const last = unheard.at(-1);
  if (last !== undefined) {
    const reader = new RunWalk(application, last.runId, captured);
    try {
      for (const row of unheard) reader.read(row);
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      return { captured, findings: [different(null, `the journal cannot be followed: ${because}`)] };
    }
    findings.push(...reader.findings);
    before = { runId: last.runId, continued: null, carried: reader.carried() };
  }
  for (const { runId, bytes } of runs) {
    const run = new RunWalk(application, runId, captured);
    try {
      for (const recorded of readHistory(bytes)) run.take(recorded);
      findings.push(...run.findings, ...jointOf(before, run));
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      findings.push(
        ...run.findings,
        different(null, `the history of run ${runId} cannot be followed: ${because}`),
      );
      return { captured, findings };
    }
    before = { runId, continued: run.continued, carried: run.carriedOut };
  }
  if (before !== null && before.continued !== null)
    findings.push(different(null, `run ${before.continued} is missing, which continues ${before.runId}`));
  return { captured, findings };
}

/** The runs of one award are one life: each is given what the one before it carried out. */
function jointOf(
  before: {
    readonly runId: string;
    readonly continued: string | null;
    readonly carried: Carried | null;
  } | null,
  run: RunWalk,
): Finding[] {
  if (before === null)
    return run.given === null ? [] : [different(null, `run ${run.runId} continues one that is missing`)];
  if (before.continued !== null && before.continued !== run.runId)
    return [different(null, `run ${before.continued} is missing, which continues ${before.runId}`)];
  const place = run.given === null && run.isEmpty ? null : whereDifferent(run.given, before.carried);
  return place === null
    ? []
    : [
        different(
          null,
          `run ${run.runId} was not given what run ${before.runId} carried out${placed(place)}`,
        ),
      ];
}

const placed = (place: string): string => (place === '' ? '' : ` (${place})`);
const instant = (iso: string): number => Date.parse(iso);
/** Edited bytes can say anything, or nothing. */
const isAnswer = (said: unknown): boolean => typeof said === 'object' && said !== null && 'result' in said;

class RunWalk {
  readonly findings: Finding[] = [];
  /** What it began with; null for the first run, and where it was woken and has not loaded anything yet. */
  given: Carried | null = null;
  carriedOut: Carried | null = null;
  continued: string | null = null;

  runId: string;
  readonly #application: string;
  readonly #captured: CapturedStep[];
  readonly #inbox: AwardEvent[] = [];
  readonly #reports: AwardEvent[] = [];
  readonly #scheduled = new Map<number, Extract<Recorded, { kind: 'scheduled' }>>();
  readonly #sends: { application: string; event: AwardEvent }[] = [];
  #life: Carried | null = null;
  #isWoken = false;
  #current: LaidOutState | null = null;

  constructor(application: string, runId: string, captured: CapturedStep[]) {
    this.#application = application;
    this.runId = runId;
    this.#captured = captured;
  }

  get isEmpty(): boolean {
    return this.#life === null;
  }

  take(recorded: Recorded): void {
    switch (recorded.kind) {
      case 'started':
        this.#start(recorded.start);
        break;
      case 'signaled':
        if (recorded.event !== null) this.#inbox.push(recorded.event);
        break;
      case 'answered':
        this.#record(this.#next(), recorded.outcome);
        break;
      case 'scheduled':
        this.#schedule(recorded);
        break;
      case 'completed':
        this.#complete(recorded.scheduled, recorded.result);
        break;
      case 'continued':
        this.continued = recorded.runId;
        this.#end(recorded.start.carried ?? null);
        break;
      case 'ended':
        this.#end(recorded.result);
        break;
      case 'broken':
        throw new Error('the run ended otherwise than a run of an award ends');
      default:
        recorded satisfies never;
    }
  }

  /** Takes a row of the journal as what happened. */
  read({ runId, machineVersion, event, outcome }: JournalRow): void {
    this.runId = runId;
    if (this.#life === null) this.#begin(newLife(machineVersion, event.at));
    const life = this.#lived();
    if (event.actor.as === 'clock') {
      const passed = life.deadlines.find(
        ({ name, at }) => name === event.type && 'due' in event.payload && at === event.payload.due,
      );
      this.#life = { ...life, deadlines: life.deadlines.filter((other) => other !== passed) };
    }
    this.#record(event, outcome);
  }

  /** What it came to. */
  carried(): Carried {
    const life = this.#lived();
    const machine = layOut(machineOf(life.machineVersion));
    const snapshot = this.#current === null ? null : machine.persist(this.#current);
    const { machineVersion, deadlines, seq, version, at, head } = life;
    return { machineVersion, snapshot, deadlines, seq, version, at, head };
  }

  #start(start: Start): void {
    if (start.application !== this.#application) throw new Error(`it is a run of ${start.application}`);
    if (start.carried !== undefined) this.#begin((this.given = start.carried));
    else if (start.first === undefined) this.#isWoken = true;
    else if (start.machineVersion === undefined) throw new Error('it starts without a version');
    else {
      const { machineVersion, first } = start;
      this.#inbox.push(asSent(first));
      this.#begin(newLife(machineVersion, first.at));
    }
  }

  #begin(life: Carried): void {
    const machine = layOut(machineOf(life.machineVersion));
    this.#life = life;
    this.#current = life.snapshot === null ? machine.start() : machine.restore(life.snapshot);
  }

  /** What a local activity has recorded: a report goes before what was sent. */
  #next(): AwardEvent {
    const event = this.#reports.shift() ?? this.#inbox.shift();
    if (event === undefined) throw new Error('it answers a signal that nobody sent');
    return event;
  }

  #schedule(scheduled: Extract<Recorded, { kind: 'scheduled' }>): void {
    this.#scheduled.set(scheduled.id, scheduled);
    if (scheduled.activity !== 'send') return;
    const expected = this.#sends.shift();
    if (
      whereDifferent(
        scheduled.input,
        expected === undefined ? null : [expected.application, expected.event],
      ) !== null
    )
      this.#found('another award was told something else than the step says');
  }

  #complete(id: number, result: unknown): void {
    const scheduled = this.#scheduled.get(id);
    if (scheduled === undefined) throw new Error(`an activity completed that was not scheduled (${id})`);
    if (scheduled.activity === 'loadCarried' && this.#isWoken) this.#begin((this.given = result as Carried));
    if (scheduled.activity !== 'recordStep') return;
    const [step] = scheduled.input as readonly [Step];
    this.#record(this.#passed(), result as Outcome, step);
  }

  /** The earliest deadline, which the clock has let pass. */
  #passed(): AwardEvent {
    const life = this.#lived();
    const deadline = life.deadlines.reduce<Deadline | null>(
      (a, b) => (a !== null && instant(a.at) <= instant(b.at) ? a : b),
      null,
    );
    if (deadline === null) throw new Error('a deadline passed where none stood');
    const { name, at, ...passing } = deadline;
    this.#life = { ...life, deadlines: life.deadlines.filter((other) => other !== deadline) };
    const commandId = `${this.#application}/${life.seq}/${name}`;
    return { type: name, payload: { due: at, ...passing }, actor: CLOCK, at, commandId };
  }

  /** @param said the step as the history has it, where it has it */
  #record(sent: AwardEvent, outcome: Outcome, said?: Step): void {
    const life = this.#lived();
    const machine = layOut(machineOf(life.machineVersion));
    const current = this.#current ?? machine.start();
    const isLate = instant(sent.at) < instant(life.at);
    const event = isLate
      ? { ...sent, at: life.at, ...(sent.signed === undefined ? {} : { sentAt: sent.at }) }
      : sent;
    const move: Move =
      event.expectedVersion !== undefined && event.expectedVersion !== life.version
        ? { accepted: false, refusal: { code: 'version.changed', state: current.place.name } }
        : machine.decide(current, event);
    const step: Step = {
      application: this.#application,
      seq: life.seq + 1,
      runId: this.runId,
      machineVersion: life.machineVersion,
      event,
      from: current.place.name,
      decision: written(move, machine),
      deadlines: life.deadlines,
      previous: life.head,
    };
    if (said !== undefined) {
      const place = whereDifferent(step, said);
      if (place !== null) this.#found(`the step that the clock set off differs from the history in ${place}`);
    }
    if (!isAnswer(outcome)) throw new Error(`what came of step ${step.seq} is not said`);
    this.#captured.push({ step, outcome });
    if (outcome.result === 'duplicate') return;
    const isProved = outcome.result === 'accepted' || !isUnproved(outcome.refusal);
    this.#life = { ...life, seq: step.seq, at: isProved ? event.at : life.at, head: outcome.head };
    if (outcome.result === 'refused' || !move.accepted) return;
    this.#current = move.next;
    this.#life = { ...this.#life, version: step.seq, deadlines: outcome.deadlines };
    const { seq, application } = step;
    for (const { application: other, event: report } of outcome.sends) {
      const commandId = `${application}/${seq}/${report.type}/${other}`;
      this.#sends.push({
        application: other,
        event: { ...report, actor: SYSTEM, at: event.at, commandId },
      });
    }
    for (const report of outcome.events)
      this.#reports.push({
        ...report,
        actor: SYSTEM,
        at: event.at,
        commandId: `${application}/${seq}/${report.type}`,
      });
    this.#reports.push(...(outcome.earlier ?? []));
  }

  #end(said: Carried | null): void {
    this.carriedOut = this.carried();
    const place = whereDifferent(this.carriedOut, said);
    if (place !== null)
      this.#found(`run ${this.runId} carried out something else than it came to${placed(place)}`);
    if (this.#inbox.length + this.#reports.length > 0)
      this.#found(`run ${this.runId} ended before it answered everything that was sent`);
  }

  #lived(): Carried {
    if (this.#life === null) throw new Error('it takes a step before it has begun');
    return this.#life;
  }

  #found(finding: string): void {
    this.findings.push(different(this.#life?.seq ?? null, finding));
  }
}

function newLife(machineVersion: number, at: string): Carried {
  return { machineVersion, snapshot: null, deadlines: [], seq: 0, version: 0, at, head: null };
}

/** As the driver writes it; the snapshot is put into its persisted form only for the person who asks, which costs more than the decision. */
function written(move: Move, machine: LaidOut): Step['decision'] {
  if (!move.accepted) return move;
  const { next, effects } = move;
  return {
    accepted: true,
    to: next.place.name,
    get snapshot() {
      return machine.persist(next);
    },
    effects,
  };
}
