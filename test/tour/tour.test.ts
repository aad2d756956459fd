import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newestName, replay } from '../../docs/samples/journeys/auditor.ts';
import { openPortal } from '../../docs/samples/journeys/portal.ts';
import { openAuditor, type Auditor } from '../../server/auditor.ts';
import { openSender } from '../../server/sender.ts';
import { findConnection } from '../../embedded/connection-file.ts';
import type { System } from '../../embedded/system.ts';
import type { Memory } from '../../tour/memory.ts';
import { runTour, type Audience, type Tour } from '../../tour/run-tour.ts';
import type { TourStep } from '../../tour/visitors.ts';
import { endInWords, stepInWords } from '../../tour/words.ts';
import { commandArgs } from '../support/command-args.ts';
import { compiledStart } from '../support/compiled-start.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** By then the next request is on its way. */
const DURING_NEXT_MS = 15;
const FILED = ['bundle.zip', 'documents/', 'index.html', 'index.json', 'journal.json', 'letters/'];
const GOOD = { commands: 'identical', data: 'identical', law: 'applied', findings: [] };

let dataDir: string;
let system: System;
let auditor: Auditor;
let report: TourReport;
const said: string[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gongshu-tour-'));
  const env = { ...process.env, TEMPORAL_CLI_PATH: inject('temporalBinary') };
  const start = await compiledStart();
  system = await start({
    dataDir,
    port: 0,
    env,
    say: (line) => void said.push(line),
    onGiveUp: ({ message }) => void said.push(message),
  });
  auditor = await openAuditor({}, dataDir);
});
afterAll(async () => {
  await auditor.close();
  await system.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** A command of package.json, on the data folder of this test unless its arguments name another. */
async function command(name: 'tour' | 'audit', ...args: readonly string[]) {
  const options = commandArgs(name, ...args);
  if (!args.includes('--data')) options.push('--data', dataDir);
  const child = spawn(process.execPath, options, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { exitCode, stdout, stderr };
}

interface TourReport extends Tour {
  readonly steps: readonly TourStep[];
  readonly memory: Memory | null;
}

describe('the tour as a command', () => {
  it('says all of it in one object on standard output', async () => {
    const { exitCode, stdout } = await command('tour', '--json');
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    report = JSON.parse(stdout) as TourReport;
    expect(report.audits).toMatchObject([GOOD, GOOD, GOOD, GOOD, GOOD]);
    expect(report.steps.at(-1)).toMatchObject({ signal: 'relocation.report', state: 'released' });
    for (const step of report.steps)
      expect(step).toMatchObject({
        application: expect.stringMatching(/^A/) as string,
        by: expect.any(String) as string,
        ms: expect.any(Number) as number,
      });
  });

  it('stays within the budget of the engine', () => {
    const { budget } = report;
    expect(budget.eventsPerDecision - budget.stationEventsPerDecision).toBeLessThanOrEqual(6.5);
    // 2,350 bytes, and what corrections and newly introduced firms bring along: each document with what it proves.
    expect(budget.plainBytesPerDecision).toBeLessThanOrEqual(2550 * (1 + budget.shareOfDeadlines));
    expect(budget.bytesPerDecision - budget.plainBytesPerDecision).toBeLessThanOrEqual(256);
    expect(budget.workflowTasksPerDecision).toBeLessThanOrEqual(1.2);
  });

  it('says what each part holds in memory, where the system tells', () => {
    const { memory } = report;
    expect(memory === null).toBe(process.platform !== 'linux');
    if (memory === null) return;
    expect(Object.keys(memory.parts)).toEqual(['api', 'postgres', 'start', 'temporal', 'worker']);
    for (const megabytes of Object.values(memory.parts)) expect(megabytes).toBeGreaterThan(10);
  });

  it('visits every state on the way to the money, and tells three attempts that were refused', async () => {
    const [first] = report.steps;
    const { journal } = await auditor.gather(first?.application ?? '');
    const visited = new Set(journal.flatMap(({ stateBefore, stateAfter }) => [stateBefore, stateAfter]));
    expect([...visited].sort()).toEqual([
      'departmentVerification.answering',
      'departmentVerification.routing',
      'draft',
      'funded.settled',
      'officeReview.approving',
      'officeReview.assessing',
      'officeReview.committing',
      'officeReview.proposing',
      'payment.failed',
      'payment.ordered',
      'publicNotice.open',
      'returned',
      'submitted',
    ]);
    const refused = report.steps.flatMap((step) => step.refused ?? []);
    expect(refused).toEqual(['duty.missing', 'duty.alreadyHeld', 'similar.unanswered']);
  });

  it('is a line for each step to people, and what it left', () => {
    const lines = report.steps.map(stepInWords).join('\n');
    expect(lines).toMatch(/^ {2}applicant-qiaoxi +submit the application +submitted +\d+ ms$/m);
    expect(lines).toMatch(/^ {2}handler-2 +approve the proposal .*\(refused: duty\.alreadyHeld\) +\d+ ms$/m);
    expect(lines).toMatch(/^ {2}the clock +time passes to 20\d\d-\d\d-\d\d +funded\.watched +\d+ ms$/m);
    const end = endInWords(report.audits, report.budget, report.memory);
    expect(end.match(/ {2}commands {2}identical/g)).toHaveLength(5);
    expect(end).toMatch(/\d history events, \d+ bytes, \d\.?\d* workflow tasks/);
    if (report.memory !== null) expect(end).toMatch(/\d+ MB resident: api \d+, postgres \d+, start \d+,/);
  });
});

describe('the audit as a command', () => {
  it('answers in words and as an object, with exit code 0 where all is well', async () => {
    const application = report.audits[1]?.application ?? '';
    const inWords = await command('audit', 'replay', application);
    expect(inWords).toMatchObject({ exitCode: 0, stderr: '' });
    expect(inWords.stdout).toMatch(/commands {2}identical[^]*data {6}identical[^]*law {7}applied/);
    const asObject = await command('audit', 'replay', application, '--json');
    expect(JSON.parse(asObject.stdout)).toMatchObject({ application, ...GOOD });
  });

  it('says in one sentence that it knows no such award', async () => {
    const { exitCode, stderr } = await command('audit', 'replay', 'Anobody');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'Anobody: There is no such application. (application.unknown)\n',
    });
  });

  it('says in one sentence that no system runs', async () => {
    const { exitCode, stderr } = await command('audit', 'replay', 'A1', '--data', join(dataDir, 'elsewhere'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^No system runs on .*elsewhere: start it with `npm start`/);
  });
});

describe('the file for the archive as a command', () => {
  it('is one zip with an index, letters, the documents that were brought, the journal and the proof', async () => {
    const application = report.audits[0]?.application ?? '';
    const to = join(dataDir, 'archive.zip');
    const { exitCode, stdout } = await command('audit', 'archive', application, '--to', to);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('index.html')]);
    const files = unzipSync(await readFile(to));
    const folders = new Set(Object.keys(files).map((name) => name.replace(/\/.*/, '/')));
    expect([...folders].toSorted()).toEqual(FILED);
    const index = strFromU8(files['index.html'] ?? new Uint8Array());
    expect(index).toContain(application);
    const { journal } = await auditor.gather(application);
    expect(strFromU8(files['journal.json'] ?? new Uint8Array())).toContain(journal.at(-1)?.commandId);
  });

  it('says in one sentence that it knows no such award, and writes nothing', async () => {
    const to = join(dataDir, 'nobody.zip');
    const { exitCode, stderr } = await command('audit', 'archive', 'Anobody', '--to', to);
    expect([exitCode, stderr]).toEqual([2, 'There is no such application. (application.unknown)\n']);
    await expect(stat(to)).rejects.toThrow('ENOENT');
  });
});

it('an auditor who knows the name on a certificate alone has its award replayed over the API', async () => {
  const portal = await openPortal(system.url, 'auditor-1');
  const { progress, result } = await replay(portal, await newestName(portal));
  expect(progress[0]).toMatchObject({ progress: 'waiting' });
  expect(result).toMatchObject(GOOD);
});

describe('the connection that the running system leaves', () => {
  it('is for nobody else to read', async () => {
    const { mode } = await stat(join(dataDir, 'run', 'connection.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
    expect((await findConnection(dataDir))?.url).toBe(system.url);
  });
});

it('nothing is lost when each part is killed during the tour', async () => {
  const before = { ...system.pids() };
  said.length = 0;
  const kills: Record<string, keyof typeof before> = {
    'application.return': 'worker',
    'office.propose': 'api',
    'payment.confirm': 'postgres',
    'clawback.propose': 'temporal',
  };
  const steps: TourStep[] = [];
  const { sign } = await openSender(join(dataDir, 'secrets', 'sender-key.pem'), auditor.database, 'tour');
  const audience: Audience = {
    onAward: () => undefined,
    onStep: (step) => {
      steps.push(step);
      const part = kills[step.signal];
      const pid = part === undefined ? undefined : before[part];
      if (part === undefined || pid === undefined || system.pids()[part] !== pid) return;
      setTimeout(() => process.kill(pid, 'SIGKILL'), DURING_NEXT_MS);
    },
  };
  const tour: Tour = await runTour(system.url, auditor, audience, sign);
  expect(tour.audits).toMatchObject([GOOD, GOOD, GOOD, GOOD, GOOD]);
  expect(steps.at(-1)).toMatchObject({ state: 'released' });
  for (const part of Object.values(kills)) {
    await expect.poll(() => said).toContain(`${part} is back`);
    await expect.poll(() => system.pids()[part] ?? before[part]).not.toBe(before[part]);
  }
});
