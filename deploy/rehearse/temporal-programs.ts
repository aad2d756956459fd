import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { runCommand, type CommandOutcome } from '../../embedded/run-command.ts';
import { StartProblem } from '../../embedded/start-problem.ts';

/** The release whose server processes make the cluster. */
export const TEMPORAL_SERVER = '1.32.1';
const MODULE = `go.temporal.io/server@v${TEMPORAL_SERVER}`;
/** On a machine that does other work beside it. */
const BUILD_MS = 45 * 60_000;

export interface TemporalPrograms {
  /** `temporal-server`: each process of the cluster. */
  readonly server: string;
  /** `temporal-sql-tool`: makes and changes the tables of its store. */
  readonly sqlTool: string;
}

/**
 * Returns the server's own programs, which Go builds once from its module into `cache`; null if there is no Go here.
 * @throws StartProblem if there is one and it cannot build them
 */
export async function temporalPrograms(
  cache: string,
  say: (line: string) => void,
): Promise<TemporalPrograms | null> {
  const [server, sqlTool] = ['server', 'sql-tool'].map((name) =>
    resolve(cache, `temporal-${name}-${TEMPORAL_SERVER}`),
  );
  if (server === undefined || sqlTool === undefined) return null;
  if (existsSync(server) && existsSync(sqlTool)) return { server, sqlTool };
  if (!(await go(['version'], tmpdir(), 20_000)).ok) return null;
  say(`the Temporal server ${TEMPORAL_SERVER} is built, once: this takes minutes`);
  await mkdir(cache, { recursive: true });
  const sources = await sourcesOf(MODULE);
  await build(sources, './cmd/server', server);
  await build(sources, './cmd/tools/sql', sqlTool);
  return { server, sqlTool };
}

/** The folder in which Go keeps the sources of a module: it is built there, so that its own versions of others count. */
async function sourcesOf(module: string): Promise<string> {
  const outcome = await go(['mod', 'download', '-json', module], tmpdir(), BUILD_MS);
  if (!outcome.ok) throw new StartProblem(`Go does not get ${module}: ${outcome.output.slice(-300)}`);
  const { Dir } = JSON.parse(outcome.stdout) as { readonly Dir: string };
  return Dir;
}

async function build(sources: string, program: string, file: string): Promise<void> {
  const aside = `${file}.${process.pid}`;
  const args = ['build', '-p', '1', '-trimpath', '-buildvcs=false', '-o', aside, program];
  const outcome = await go(args, sources, BUILD_MS);
  if (!outcome.ok)
    throw new StartProblem(`Go does not build ${program} of ${MODULE}: ${outcome.output.slice(-300)}`);
  await rename(aside, file);
}

/** The machine has other work to do. */
const go = async (args: readonly string[], cwd: string, timeoutMs: number): Promise<CommandOutcome> =>
  runCommand('nice', ['-n', '10', 'go', ...args], { cwd, env: process.env, timeoutMs });
