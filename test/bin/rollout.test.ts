import { afterAll, beforeAll, expect, it } from 'vitest';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { runCommand } from '../support/run-command.ts';

let place: Place;
let worker: Program;
let versioned: Record<string, string>;
beforeAll(async () => {
  place = await newPlace();
  versioned = { ...place.env, WORKER_DEPLOYMENT: 'awards' };
  worker = await startProgram('worker', versioned);
});
afterAll(async () => {
  worker.child.kill('SIGTERM');
  await worker.ended;
  await place.databaseUrls.drop();
});

it('each command of the page on rolling out does what it shows', async () => {
  const early = await runCommand('rollout', ['move'], versioned);
  expect(early.exitCode).toBe(1);
  expect(early.stderr).toMatch(
    /^Build [0-9a-f]{16} is not current: `npm run rollout -- current` makes it so\.\n$/,
  );
  const current = await runCommand('rollout', ['current'], versioned);
  expect(current.stdout).toMatch(/^[0-9a-f]{16} is current: new awards begin on it\n$/);
  const status = await runCommand('rollout', ['status'], versioned);
  expect(status.stdout).toMatch(
    /^[0-9a-f]{16} {2}since 20\S+Z {2}0 awards {2}\(current, of this release\)\n$/,
  );
  const moved = await runCommand('rollout', ['move'], versioned);
  expect(moved).toMatchObject({ exitCode: 0 });
  expect(moved.stdout).toMatch(/^0 awards go on under [0-9a-f]{16}, each with its next event\n$/);
});

it('there is nothing to roll out where every worker takes every award', async () => {
  const { exitCode, stderr } = await runCommand('rollout', ['status'], { ...place.env });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^WORKER_DEPLOYMENT is not set: [^\n]+\n$/);
});
