import { Command } from 'commander';
import { AuditProblem } from '../audit/audit-problem.ts';
import { DATA_FOLDER, openAuditor } from '../server/auditor.ts';
import { findConnection } from '../embedded/connection-file.ts';
import { StartProblem } from '../embedded/start-problem.ts';
import { startSystem } from '../embedded/system.ts';
import { memoryOf, type Memory } from '../tour/memory.ts';
import { runTour, type Tour } from '../tour/run-tour.ts';
import type { TourStep } from '../tour/stage.ts';
import { TourProblem } from '../tour/tour-problem.ts';
import { coverageInWords, endInWords, stepInWords } from '../tour/words.ts';

interface Options {
  readonly url?: string;
  readonly data: string;
  readonly json: boolean;
  readonly all: boolean;
}

const { url, data, json, all } = new Command('tour')
  .description('Leads applications through their lives over HTTP alone, then replays them.')
  .option(
    '--url <url>',
    'of a running system; else the one on the data folder, started for the tour if need be',
  )
  .option('--data <dir>', 'data folder of the embedded system', DATA_FOLDER)
  .option('--all', 'every path of the machine, about forty awards; else two', false)
  .option('--json', 'for programs: one object', false)
  .parse()
  .opts<Options>();

const steps: TourStep[] = [];

try {
  const { audits, budget, memory, coverage } = await tour();
  tell(endInWords(audits, budget, memory));
  if (all) tell(coverageInWords(coverage));
  if (json)
    process.stdout.write(
      `${JSON.stringify({ steps, audits, budget, memory, ...(all ? { coverage } : {}) })}\n`,
    );
  const { states, transitions, refusals } = coverage;
  const isWhole = !all || [states, transitions, refusals].every(({ missing }) => missing.length === 0);
  process.exitCode = isWhole && audits.every(({ findings }) => findings.length === 0) ? 0 : 1;
} catch (error) {
  if (![StartProblem, AuditProblem, TourProblem].some((known) => error instanceof known)) throw error;
  const problem = (error as Error).message;
  process.stderr.write(`${problem}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ steps, problem })}\n`);
  process.exitCode = 1;
}

async function tour(): Promise<Tour & { memory: Memory | null }> {
  const system = url === undefined ? await runningSystem() : { url, stop: () => Promise.resolve() };
  try {
    const auditor = await openAuditor(process.env, data);
    try {
      tell(`The tour visits ${system.url}`);
      tell('Each tour claims for subjects and certificates of its own: an award is granted once only');
      const told = await runTour(
        system.url,
        auditor,
        {
          onAward: (title) => tell(`\n${title}`),
          onStep: (step) => {
            steps.push(step);
            tell(stepInWords(step));
          },
        },
        all,
      );
      return { ...told, memory: memoryOf(data) };
    } finally {
      await auditor.close();
    }
  } finally {
    await system.stop();
  }
}

/** The system that runs on the data folder, or one that is started there and stopped after the tour. */
async function runningSystem(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const running = await findConnection(data);
  if (running !== null) return { url: running.url, stop: () => Promise.resolve() };
  tell(`No system runs on ${data}: one is started for the tour`);
  return startSystem({
    dataDir: data,
    port: 0,
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
    onGiveUp: (problem) => process.stderr.write(`${problem.message}\n`),
  });
}

/** For people; a program gets one object at the end. */
function tell(line: string): void {
  if (!json) process.stdout.write(`${line}\n`);
}
