import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findConnection, type Connection } from '../../embedded/connection-file.ts';
import { isRunning, parseMark } from '../../embedded/process-mark.ts';
import { openAuditor } from '../../server/auditor.ts';
import { TEMPORAL_CLI } from '../../temporal.config.ts';
import { developmentTrial } from '../../tour/trial.ts';
import { commandArgs } from '../support/command-args.ts';
import type { Stage } from './stage.ts';

/** The engine of a trial is one process without a supervisor of its own kind in production: it is left alone. */
const VICTIMS = ['api', 'worker', 'postgres'];
const LOOK_MS = 100;

/**
 * Works on what `npm start` brings up in a folder of its own, with compiled code, which is stopped and removed behind it.
 * @param temporalBinary the engine's program
 */
export async function onTrialSystem<Result>(
  temporalBinary: string,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-chaos-'));
  const child = spawn(process.execPath, commandArgs('start', '--data', dataDir, '--port', '0'), {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TEMPORAL_CLI_PATH: temporalBinary },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (more: string) => (said += more));
  const ended = once(child, 'exit');
  try {
    const { url, environment } = await running(dataDir, () => {
      if (child.exitCode !== null) throw new Error(`npm start ended: ${said}`);
    });
    const auditor = await openAuditor({}, dataDir);
    try {
      return await work({
        kind: `the dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, one API, one worker`,
        trials: [developmentTrial(url)],
        url,
        auditor,
        ownerUrl: environment['MIGRATION_DATABASE_URL'] ?? '',
        victims: () => pidsIn(join(dataDir, 'run')),
      });
    } finally {
      await auditor.close();
    }
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function running(dataDir: string, requireAlive: () => void): Promise<Connection> {
  for (;;) {
    requireAlive();
    const connection = await findConnection(dataDir);
    if (connection !== null) return connection;
    await delay(LOOK_MS);
  }
}

/** The processes that run now, by the marks that their supervisor leaves. */
function pidsIn(runFolder: string): Record<string, number> {
  const marks = VICTIMS.flatMap((name) => {
    try {
      const mark = parseMark(readFileSync(join(runFolder, `${name}.pid`), 'utf8'));
      return mark !== undefined && isRunning(mark) ? [[name, mark.pid] as const] : [];
    } catch {
      // It is just being started again.
      return [];
    }
  });
  return Object.fromEntries(marks);
}
