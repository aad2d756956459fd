import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { PEOPLE } from '../embedded/demonstration.ts';
import { StartProblem } from '../embedded/start-problem.ts';
import { startSystem } from '../embedded/system.ts';
import type { System } from '../embedded/system.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Options {
  readonly port: number;
  readonly data: string;
  readonly reset: boolean;
}

const { port, data, reset } = new Command('npm start --')
  .description('Starts the whole system on this machine.')
  .option('--port <number>', 'of the door; 0 takes any that is free', portOf, 8080)
  .option('--data <dir>', 'where all data lies', `${ROOT}.data`)
  .option('--reset', 'remove all data first', false)
  .parse()
  .opts<Options>();

const interrupted = new AbortController();
let system: System | undefined;
let isLeaving = false;
// A second Ctrl-C ends this process at once; its children then stop by themselves.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void leave(0));

try {
  system = await startSystem({
    dataDir: data,
    port,
    reset,
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
    onGiveUp: (problem) => {
      process.stderr.write(`${problem.message}\n`);
      void leave(1);
    },
    signal: interrupted.signal,
  });
  process.stdout.write(welcome(system));
} catch (error) {
  if (!interrupted.signal.aborted) {
    if (!(error instanceof StartProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
  process.exitCode = interrupted.signal.aborted ? 130 : 1;
}

async function leave(exitCode: number): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  process.exitCode = exitCode;
  interrupted.abort();
  if (system === undefined) return;
  process.stderr.write('\nstopping in order\n');
  await system.stop();
}

function portOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function welcome({ url, database, engine, logFolder, readyAfterMs }: System): string {
  const width = Math.max(...PEOPLE.map(({ account }) => account.length));
  const readyMs = Math.max(...Object.values(readyAfterMs));
  return [
    '',
    `Gongshu Brand Awards is ready after ${(readyMs / 1000).toFixed(1)} s`,
    '',
    `  door          ${url}/api`,
    `  PostgreSQL    ${withoutPassword(database.ownerUrl)}`,
    `  Temporal      ${engine.address}, namespace ${engine.namespace}`,
    `  logs          ${logFolder}`,
    '',
    'Demonstration people (samples, none of them exists)',
    ...PEOPLE.map(({ account, who }) => `  ${account.padEnd(width)}  ${who}`),
    '',
    'Try next, in another terminal',
    '  npm run tour',
    `  curl -s -X POST ${url}/api/dev/token -H 'content-type: application/json' -d '{"account":"applicant-qiaoxi"}'`,
    `  curl -s ${url}/api/health/ready`,
    '',
    'Ctrl-C stops everything in order; the next start continues here.',
    '',
  ].join('\n');
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}
