import { findConnection } from '../embedded/connection-file.ts';
import { messageOf } from '../embedded/start-problem.ts';
import { startSystem } from '../embedded/system.ts';
import { openAuditor } from '../server/auditor.ts';
import { senderKeyFile } from '../server/command/running-engine.ts';
import { openSender } from '../server/sender.ts';
import { memoryOf, type Memory } from './memory.ts';
import { runTour, type Tour } from './run-tour.ts';
import type { TourStep } from './visitors.ts';
import { coverageInWords, endInWords, stepInWords } from './words.ts';

export interface Options {
  readonly url?: string;
  readonly data: string;
  readonly json: boolean;
  readonly all: boolean;
}

type Say = (line: string) => void;

/**
 * Runs the tour and writes its lines, or for programs one object at the end. The exit code is 0 if every award was led and
 * audited without a finding, and the tour of all paths reached all of them.
 * @throws TourProblem, AuditProblem, StartProblem, CommandProblem
 */
export async function tourForPeople(options: Options): Promise<void> {
  const { json, all } = options;
  const steps: TourStep[] = [];
  const say: Say = (line) => {
    if (!json) process.stdout.write(`${line}\n`);
  };
  const sayAsObject = (reached: object): void => {
    if (json) process.stdout.write(`${JSON.stringify(reached)}\n`);
  };
  try {
    const { audits, budget, memory, coverage } = await tour(options, steps, say);
    say(endInWords(audits, budget, memory));
    if (all) say(coverageInWords(coverage));
    sayAsObject({ steps, audits, budget, memory, ...(all && { coverage }) });
    const { states, transitions, refusals } = coverage;
    const isWhole = !all || [states, transitions, refusals].every(({ missing }) => missing.length === 0);
    process.exitCode = isWhole && audits.every(({ findings }) => findings.length === 0) ? 0 : 1;
  } catch (error) {
    sayAsObject({ steps, problem: messageOf(error) });
    throw error;
  }
}

async function tour(
  options: Options,
  steps: TourStep[],
  say: Say,
): Promise<Tour & { memory: Memory | null }> {
  const system = await runningSystem(options, say);
  try {
    const auditor = await openAuditor(process.env, options.data);
    try {
      say(`The tour visits ${system.url}`);
      say('Each tour claims for recognitions and certificates of its own: an award is granted once only');
      const onStep = (step: TourStep): void => {
        steps.push(step);
        say(stepInWords(step));
      };
      const audience = { onAward: (title: string) => say(`\n${title}`), onStep };
      const file = await senderKeyFile(process.env, options.data);
      const { sign } = await openSender(file, auditor.database, 'tour');
      const reached = await runTour(system.url, auditor, audience, sign, options.all);
      return { ...reached, memory: memoryOf(options.data) };
    } finally {
      await auditor.close();
    }
  } finally {
    await system.stop();
  }
}

/** The system that runs on the data folder, or one that is started there and stopped after the tour. */
async function runningSystem(
  { url, data }: Options,
  say: Say,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  const running = await findConnection(data);
  if (running !== null) return { url: running.url, stop: () => Promise.resolve() };
  say(`No system runs on ${data}: one is started for the tour`);
  return startSystem({
    dataDir: data,
    port: 0,
    env: process.env,
    say: (line) => process.stderr.write(`${line}\n`),
    onGiveUp: (problem) => process.stderr.write(`${problem.message}\n`),
  });
}
