import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CapturedStep } from '../../audit/captured-step.ts';
import { whereDifferent } from '../../audit/finding.ts';
import { walk } from '../../audit/history/walk.ts';
import { hasBegun, replay, type Replay } from '../../audit/replay.ts';
import { ALL } from '../../tour/all-paths.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import { MACHINES } from '../../machine/versions.ts';
import { rewrite, signals } from '../audit/forge.ts';
import '../support/quiet-engine.ts';
import { readGolden, recordedOf, runsOf, type Golden } from './golden.ts';

const again = async (golden: Golden): Promise<Replay> =>
  replay(bundlePath, golden.application, runsOf(golden));
const lives = await Promise.all(
  Object.keys(MACHINES).map(async (version) => {
    const names = await recordedOf(Number(version));
    const goldens = await Promise.all(names.map(async (name) => readGolden(Number(version), name)));
    return { version: Number(version), names, goldens };
  }),
);

let bundlePath: string;
/** What one worker captured while it followed every history: the steps of each award, and what it could not follow. */
const captured = new Map<string, CapturedStep[]>();
const deviations: string[] = [];
beforeAll(async () => {
  bundlePath = await workflowBundle('.data/cache');
  const capture = (_info: unknown, step: Step, outcome: Outcome): void => {
    captured.set(step.application, [...(captured.get(step.application) ?? []), { step, outcome }]);
  };
  const options = {
    workflowBundle: { codePath: bundlePath },
    sinks: { audit: { step: { fn: capture, callDuringReplay: true } } },
  };
  const histories = lives
    .flatMap(({ goldens }) => goldens)
    .flatMap(({ application, runs }) => runs.map(({ history }) => ({ workflowId: application, history })))
    .filter(({ history }) => hasBegun(history));
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories))
    if (error !== undefined) deviations.push(`${workflowId}: ${error.message}`);
});

it('a history is read from JSON: one protobufjs serves all of the SDK', () => {
  expect(historyFromJSON({ events: [] }).events).toEqual([]);
});

it.each(lives)('a life is recorded for every path, for version $version of the machine', ({ names }) => {
  expect(names).toEqual(expect.arrayContaining(ALL.map(({ name }) => name)));
});

it('today’s code takes the path of every recorded history', () => {
  expect(deviations).toEqual([]);
});

it('a run that no worker has taken up yet holds nobody up', async () => {
  const { application, runs } = await readGolden(1, 'settled');
  const [run] = runs;
  const unbegun = { events: (run?.history.events ?? []).slice(0, 1) };
  const golden = { application, runs: [{ runId: run?.runId ?? '', history: unbegun }], steps: [] };
  expect(await again(golden)).toEqual({ deviations: new Map(), captured: [] });
});

describe.each(
  lives.flatMap(({ version, names, goldens }) =>
    goldens.map((golden, index) => ({ version, name: names[index], golden })),
  ),
)('the award $name of version $version', ({ golden }) => {
  it('takes every step that it took when it was recorded, by the engine and without it', () => {
    expect(whereDifferent(captured.get(golden.application), golden.steps)).toBeNull();
    const walked = walk(golden.application, runsOf(golden));
    expect(walked.findings).toEqual([]);
    expect(whereDifferent(walked.captured, golden.steps)).toBeNull();
  });
});

describe('a recorded life that was tampered with', () => {
  it('takes other steps where a signal says something else', async () => {
    const golden = await readGolden(1, 'settled');
    for (const { input } of signals(golden.runs[0]?.history.events ?? [], 'application.return'))
      rewrite<object>(input, (sent) => ({ ...sent, payload: { reasons: 'something else' } }));
    const stated = await again(golden);
    expect([...stated.deviations]).toEqual([]);
    expect(whereDifferent(stated.captured, golden.steps)).not.toBeNull();
  });

  it('does not replay where an event is missing', async () => {
    const golden = await readGolden(1, 'settled');
    const events = golden.runs[0]?.history.events;
    const [first] = signals(events ?? [], 'application.return');
    events?.splice(events.indexOf(first?.event ?? {}), 1);
    expect((await again(golden)).deviations.size).toBe(1);
  });
});
