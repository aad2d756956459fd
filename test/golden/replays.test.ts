import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { replay, type Replay } from '../../audit/replay.ts';
import { workflowBundle } from '../../bin/workflow-bundle.ts';
import { whereDifferent } from '../../audit/finding.ts';
import { walk } from '../../audit/history/walk.ts';
import { MACHINES } from '../../machine/registry.ts';
import { signals, rewrite } from '../audit/forge.ts';
import '../support/quiet-engine.ts';
import { readGolden, recordedOf, runsOf, type Golden } from './golden.ts';

let bundlePath: string;
beforeAll(async () => {
  bundlePath = await workflowBundle('.data/cache');
});

const again = async (golden: Golden): Promise<Replay> =>
  replay(bundlePath, golden.application, runsOf(golden));
const lives = await Promise.all(
  Object.keys(MACHINES).map(async (version) => ({
    version: Number(version),
    names: await recordedOf(Number(version)),
  })),
);

it('a history is read from JSON: one protobufjs serves all of the SDK', () => {
  expect(historyFromJSON({ events: [] }).events).toEqual([]);
});

it.each(lives)('lives are recorded for version $version of the machine', ({ names }) => {
  expect(names).toEqual(['lapsed', 'refused', 'repaid', 'settled', 'woken']);
});

it('a run that no worker has taken up yet holds nobody up', async () => {
  const { application, runs } = await readGolden(1, 'settled');
  const [run] = runs;
  const unbegun = { events: (run?.history.events ?? []).slice(0, 1) };
  const golden = { application, runs: [{ runId: run?.runId ?? '', history: unbegun }], steps: [] };
  expect(await again(golden)).toEqual({ deviations: new Map(), captured: [] });
});

describe.each(lives.flatMap(({ version, names }) => names.map((name) => ({ version, name }))))(
  'a $name award of version $version',
  ({ version, name }) => {
    it('takes every step that it took when it was recorded', async () => {
      const golden = await readGolden(version, name);
      const { deviations, captured } = await again(golden);
      expect([...deviations]).toEqual([]);
      expect(captured).toEqual(golden.steps);
    });

    it('is walked through without the engine to the same steps', async () => {
      const golden = await readGolden(version, name);
      const { findings, captured } = walk(golden.application, runsOf(golden));
      expect(findings).toEqual([]);
      expect(whereDifferent(captured, golden.steps)).toBeNull();
    });
  },
);

describe('a recorded life that was tampered with', () => {
  it('takes other steps where a signal says something else', async () => {
    const golden = await readGolden(1, 'settled');
    for (const { input } of signals(golden.runs[0]?.history.events ?? [], 'application.return'))
      rewrite<object>(input, (sent) => ({ ...sent, payload: { reasons: 'something else' } }));
    const { deviations, captured } = await again(golden);
    expect([...deviations]).toEqual([]);
    expect(captured).not.toEqual(golden.steps);
  });

  it('does not replay where an event is missing', async () => {
    const golden = await readGolden(1, 'settled');
    const events = golden.runs[0]?.history.events;
    const [first] = signals(events ?? [], 'application.return');
    events?.splice(events.indexOf(first?.event ?? {}), 1);
    expect((await again(golden)).deviations.size).toBe(1);
  });
});
