import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, parseMark } from '../../embedded/process-mark.ts';
import { openAuditor } from '../../server/auditor.ts';
import { TEMPORAL_CLI } from '../../temporal.config.ts';
import { developmentTrial } from '../../tour/trial.ts';
import { compiledStart } from '../support/compiled-start.ts';
import type { Stage } from './stage.ts';

/** The engine of a trial is one process on a file, which no installation has: it is left alone. */
const VICTIMS = ['api', 'worker', 'postgres'];

/**
 * Works on what `npm start` brings up, in a folder of its own and with compiled code, which is stopped and removed behind it. A part is
 * started again however often it dies.
 * @param temporalBinary the engine's program
 */
export async function onTrialSystem<Result>(
  temporalBinary: string,
  work: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gongshu-chaos-'));
  const start = await compiledStart();
  const system = await start({
    ...{ dataDir, port: 0, deathsAllowed: Infinity },
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TEMPORAL_CLI_PATH: temporalBinary },
    say: () => undefined,
    onGiveUp: (problem) => {
      throw problem;
    },
  });
  try {
    const auditor = await openAuditor({}, dataDir);
    try {
      return await work({
        kind: `the dev server ${TEMPORAL_CLI.server} on file, PostgreSQL 18 embedded, one API, one worker`,
        trials: [developmentTrial(system.url)],
        url: system.url,
        auditor,
        ownerUrl: system.database.ownerUrl,
        victims: () => pidsIn(join(dataDir, 'run')),
      });
    } finally {
      await auditor.close();
    }
  } finally {
    await system.stop();
    await rm(dataDir, { recursive: true, force: true });
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
