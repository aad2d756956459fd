import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { endLeftovers } from '../../embedded/leftovers.ts';
import { isRunning, markOf } from '../../embedded/process-mark.ts';
import type { StartProblem } from '../../embedded/start-problem.ts';
import { supervise } from '../../embedded/supervise.ts';
import type { ChildSpec, Surroundings } from '../../embedded/supervise.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Watched extends Surroundings {
  readonly said: readonly string[];
  readonly givenUp: readonly StartProblem[];
}

async function surroundings(): Promise<Watched> {
  const folder = await temporaryFolder();
  const said: string[] = [];
  const givenUp: StartProblem[] = [];
  const [logFolder, runFolder] = [join(folder, 'logs'), join(folder, 'run')];
  await Promise.all([mkdir(logFolder), mkdir(runFolder)]);
  return {
    said,
    givenUp,
    logFolder,
    runFolder,
    say: (line) => void said.push(line),
    onGiveUp: (problem) => void givenUp.push(problem),
  };
}

/** A child that runs a line of shell and is ready at once. */
function shell(line: string, more: Partial<ChildSpec> = {}): ChildSpec {
  return {
    name: 'child',
    command: '/bin/sh',
    args: ['-c', line],
    env: process.env,
    ready: () => Promise.resolve(),
    readyWithinMs: 5_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5_000,
    ...more,
  };
}

async function begin(line: string, around: Surroundings, more: Partial<ChildSpec> = {}) {
  const child = await supervise(shell(line, more), around);
  onTestFinished(() => child.stop());
  return child;
}

const neverReady: ChildSpec['ready'] = (_child, signal) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

describe('a supervised child', () => {
  it('is started again when it is killed, and that is printed', async () => {
    const around = await surroundings();
    const child = await begin('exec sleep 60', around);
    const first = child.pid() ?? 0;
    process.kill(first, 'SIGKILL');
    await expect.poll(() => around.said).toContain('child is back');
    expect(child.pid()).not.toBe(first);
    expect(around.said).toEqual([
      'child stopped unexpectedly (SIGKILL) and is started again',
      'child is back',
    ]);
  });

  it('is not started again for ever when it dies at once each time', async () => {
    const around = await surroundings();
    await begin('echo "Error: no such table"; exit 3', around);
    await expect.poll(() => around.givenUp.length).toBe(1);
    expect(around.givenUp[0]?.message).toMatch(
      /^child died 6 times within a minute \(exit code 3\); its last words: "Error: no such table" \(all in .*child\.log\)$/,
    );
    expect(around.said.filter((line) => line.includes('is started again'))).toHaveLength(5);
  });

  it('is stopped when asked to, and stays down', async () => {
    const around = await surroundings();
    const child = await begin('trap "echo bye; exit 0" TERM; echo up; while :; do sleep 0.05; done', around);
    await expect.poll(() => readFile(join(around.logFolder, 'child.log'), 'utf8')).toBe('up\n');
    await Promise.all([child.stop(), child.stop()]);
    expect(child.pid()).toBeUndefined();
    expect(await readFile(join(around.logFolder, 'child.log'), 'utf8')).toBe('up\nbye\n');
    expect(around.said).toEqual([]);
    expect(await readdir(around.runFolder)).toEqual([]);
  });

  it('is killed with all that it started when it does not stop in time', async () => {
    const around = await surroundings();
    const child = await begin('trap "" TERM; sleep 60 & echo $!; wait; sleep 60', around, {
      stopWithinMs: 200,
    });
    const log = () => readFile(join(around.logFolder, 'child.log'), 'utf8');
    await expect.poll(log).toMatch(/\d+\n/);
    const grandchild = markOf(Number(await log()));
    if (grandchild === undefined) throw new Error('the grandchild does not run');
    await child.stop();
    await expect.poll(() => isRunning(grandchild)).toBe(false);
  });

  it('that ends before it is ready fails the start with its last words', async () => {
    const around = await surroundings();
    await expect(begin('echo "FATAL: no disk" >&2; exit 7', around, { ready: neverReady })).rejects.toThrow(
      /^child ended before it was ready \(exit code 7\); its last words: "FATAL: no disk"/,
    );
  });

  it('that is not ready in time fails the start and does not stay', async () => {
    const around = await surroundings();
    await expect(begin('exec sleep 60', around, { ready: neverReady, readyWithinMs: 100 })).rejects.toThrow(
      /^child was not ready within 0.1 s; its log is empty/,
    );
    expect(await readdir(around.runFolder)).toEqual([]);
  });

  it('that does not exist fails the start', async () => {
    const around = await surroundings();
    await expect(begin('', around, { command: '/no/such/program', ready: neverReady })).rejects.toThrow(
      /ended before it was ready \(spawn \/no\/such\/program ENOENT\)/,
    );
  });
});

describe('what a killed start left running', () => {
  it('is ended by the next one, which says so', async () => {
    const around = await surroundings();
    const left = await begin('exec sleep 60', around);
    const mark = markOf(left.pid() ?? 0);
    if (mark === undefined) throw new Error('the child does not run');
    const said: string[] = [];
    await endLeftovers(around.runFolder, (line) => void said.push(line));
    expect(isRunning(mark)).toBe(false);
    expect(said).toEqual([`ending child (process ${mark.pid}), left by a start that was killed`]);
  });

  it('is not mistaken for a later process with the same number', async () => {
    const around = await surroundings();
    const innocent = await begin('exec sleep 60', around, { name: 'innocent' });
    await writeFile(join(around.runFolder, 'innocent.pid'), `${innocent.pid() ?? 0} in another life\n`);
    const pid = innocent.pid();
    await endLeftovers(around.runFolder, () => expect.unreachable('nothing is to be ended'));
    expect(innocent.pid()).toBe(pid);
  });
});
