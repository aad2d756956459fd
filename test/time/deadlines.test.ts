import { Worker } from '@temporalio/worker';
import { msToTs } from '@temporalio/common/lib/time.js';
import { defaultPayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { liveSinks } from '../../server/live-sinks.ts';
import { type Step } from '../../contract/step.ts';
import { DEADLINES } from '../../contract/deadlines.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import { waysOf } from '../../machine/ways.ts';
import { inTurns } from '../faults/audit-all.ts';
import { until } from '../faults/award.ts';
import { openField, type Field } from '../faults/field.ts';
import { claimOf, type Happening } from '../paths/happenings.ts';
import { DEFINITION } from '../paths/imagined-award.ts';
import { LedAward, needsNoBudget, tomorrow, withoutBudget } from '../paths/lead.ts';
import { shortestPaths } from '../paths/paths.ts';
import { clearHistory } from '../support/clear-history.ts';

type History = temporal.api.history.v1.IHistory;

const AT_ONCE = 16;
const HOUR_MS = 3_600_000;

const nameOf = (way: string): string => /: ([^ ]+)/.exec(way)?.[1] ?? '';
const isDeadline = (name: string): boolean => (DEADLINES as readonly string[]).includes(name);
/** Every place in the machine where a deadline may pass. */
const WAYS = waysOf(DEFINITION).filter((way) => isDeadline(nameOf(way)));

/** What became of the awards that came to one deadline. */
interface Come {
  readonly due: number;
  readonly name: string;
  /** Of the award whose clock went on, and of the one that was only told of something later. */
  readonly byTimer: readonly JournalRow[];
  readonly bySignal: readonly JournalRow[];
  /** Of the run in which the timer fired. */
  readonly history: History;
}

let field: Field;
const come = new Map<string, Come>();
beforeAll(async () => {
  field = await openField();
  await field.startWorker({ keepsNotices: true });
  const paths = shortestPaths();
  expect(WAYS.filter((way) => !paths.has(way))).toEqual([]);
  await inTurns(WAYS, AT_ONCE, async (way, index) => {
    const happenings = paths.get(way)?.happenings ?? [];
    come.set(way, await comeTo(way, happenings, index));
  });
});
afterAll(async () => field.close());

/** Something that nobody may do by now: it leaves a row with its instant and the state that it met, and moves nothing. */
async function attempt({ award }: LedAward, at: number): Promise<void> {
  const form = { claim: claimOf('anything', 'resident'), documents: [] };
  await award.send('application.submit', KNOCKER, form, new Date(at));
  await award.untilAnswered();
}
const KNOCKER = { person: 'p-applicant-yunhe', as: 'applicant', enterprise: '91330105MA2AYH0024' } as const;

async function comeTo(way: string, happenings: readonly Happening[], index: number): Promise<Come> {
  const name = nameOf(way);
  const last = happenings.findLastIndex(({ type }) => type === name);
  const begins = needsNoBudget(happenings) ? withoutBudget(0) : tomorrow();
  const [timed, signalled] = [`T${index}`, `S${index}`].map(
    (id) => new LedAward(field, id, happenings, begins),
  );
  const due = Date.parse(timed?.imagined[last]?.at ?? '');
  if (timed === undefined || signalled === undefined) throw new Error('two awards come to each deadline');
  await Promise.all([timed.lead(last), signalled.lead(last)]);

  const { client, namespace } = field;
  const { id } = timed.award;
  await fastForwardTo(client.workflowService, namespace, id, due - HOUR_MS);
  await Promise.all([attempt(timed, due - 1), attempt(signalled, due)]);
  await fastForwardTo(client.workflowService, namespace, id, due);
  await until(
    async () => (await timed.award.journal()).some(({ type, at }) => type === name && Date.parse(at) === due),
    `${way} passes`,
  );
  await attempt(timed, due + 1);

  const byTimer = await timed.award.journal();
  const { runId } = byTimer.find(({ type, at }) => type === name && Date.parse(at) === due) ?? {};
  const history = await clearHistory(client, id, runId);
  return { due, name, byTimer, bySignal: await signalled.award.journal(), history };
}

const rowsAt = (rows: readonly JournalRow[], due: number): readonly unknown[] =>
  rows
    .filter(({ at, type }) => Math.abs(Date.parse(at) - due) <= 1 && (isDeadline(type) || type === ATTEMPT))
    .map(({ type, at, accepted }) => [type, Date.parse(at) - due, accepted]);
const ATTEMPT = 'application.submit';

it('every deadline that there is can pass somewhere', () => {
  const names = new Set(WAYS.map(nameOf));
  expect(DEADLINES.filter((name) => !names.has(name))).toEqual([]);
});

describe.each(WAYS)('%s', (way) => {
  const seen = (): Come => come.get(way) ?? expect.fail('nobody came here');

  it('has not passed a millisecond before it is due, and has once when the clock goes on', () => {
    const { due, name, byTimer } = seen();
    expect(rowsAt(byTimer, due)).toEqual([
      [ATTEMPT, -1, false],
      [name, 0, true],
      [ATTEMPT, 1, false],
    ]);
    const [before, passed] = byTimer.filter(({ at }) => Math.abs(Date.parse(at) - due) <= 1);
    expect(before?.stateAfter).toBe(passed?.stateBefore);
    expect(passed?.event.payload).toMatchObject({ due: new Date(due).toISOString() });
  });

  it('has passed before whatever is sent at the very instant, though no timer fired', () => {
    const { due, name, bySignal } = seen();
    expect(rowsAt(bySignal, due)).toEqual([
      [name, 0, true],
      [ATTEMPT, 0, false],
    ]);
  });
});

describe('a timer that fires', () => {
  it('is obeyed at the instant and not a millisecond before: no history says otherwise', async () => {
    const cases = WAYS.flatMap((way) => {
      const { due, name, history } = come.get(way) ?? expect.fail('nobody came here');
      return [0, -1].map((ms) => ({ way, ms, history: withTaskAt(history, name, due, due + ms) }));
    });
    const isReplayed: string[] = [];
    const replays = Worker.runReplayHistories(
      { workflowBundle: { codePath: field.bundlePath }, sinks: liveSinks },
      cases.map(({ way, history }) => ({ workflowId: way, history })),
    );
    let index = 0;
    for await (const { error } of replays) {
      const { way = '', ms } = cases[index] ?? {};
      if (error === undefined) isReplayed.push(`${way} ${ms}`);
      index += 1;
    }
    expect(isReplayed).toEqual(WAYS.map((way) => `${way} 0`));
  });
});

/** The history with the clock of the workflow task that obeyed a deadline set to an instant (ms since the epoch). */
function withTaskAt({ events }: History, name: string, due: number, at: number): History {
  const all = events ?? [];
  const obeys = all.findIndex((recorded) => {
    const [payload] = recorded.activityTaskScheduledEventAttributes?.input?.payloads ?? [];
    if (payload === undefined) return false;
    const { event } = defaultPayloadConverter.fromPayload<Partial<Step>>(payload);
    return event?.type === name && Date.parse(event.at) === due;
  });
  const started = all.findLastIndex(
    ({ workflowTaskStartedEventAttributes }, index) =>
      index < obeys && workflowTaskStartedEventAttributes != null,
  );
  return {
    events: all.map((recorded, index) =>
      index === started ? { ...recorded, eventTime: msToTs(at) } : recorded,
    ),
  };
}
