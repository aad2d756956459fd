import { spawnSync } from 'node:child_process';
import { StartProblem } from './start-problem.ts';

/** How to start a program: through another program, or as another user. */
export interface Launch {
  readonly uid?: number;
  readonly gid?: number;
  /** Turns a command line into the one to run. */
  readonly line: (command: string, args: readonly string[]) => readonly [string, readonly string[]];
}

/** "nobody" on every platform where this can run as root. */
export const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root, so root starts it as "nobody". `CAP_DAC_OVERRIDE` lets it reach a checkout that
 * lies under a folder closed to others; `no_setuid_fixup` makes access(2), by which initdb looks for its programs, heed it.
 */
const AS_NOBODY = [
  '--reuid',
  String(NOBODY),
  '--regid',
  String(NOBODY),
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

/**
 * The way to start `program` so that it is not root and, if the system can do it (Linux with util-linux), gets
 * `signalWhenOrphaned` as soon as this process is gone, however it died.
 * @throws StartProblem when root can start it in no way.
 */
export function launchUnprivileged(program: string, signalWhenOrphaned: 'INT' | 'TERM'): Launch {
  const isRoot = process.getuid?.() === 0;
  const orphaned = ['--pdeathsig', signalWhenOrphaned];
  const ways: readonly Launch[] = isRoot
    ? [through([...AS_NOBODY, ...orphaned]), { uid: NOBODY, gid: NOBODY, line: asIs }]
    : [through(orphaned), { line: asIs }];
  const way = ways.find((candidate) => answers(candidate, program));
  if (way !== undefined) return way;
  throw new StartProblem(
    isRoot
      ? `PostgreSQL refuses to run as root, and the user "nobody" cannot run ${program}; run this as an ordinary user, or install setpriv (util-linux), or set DATABASE_URL.`
      : `${program} does not run here: ${failure(program)}`,
  );
}

/** As `launchUnprivileged`, for a program that may keep the rights of this process. */
export function launchAlike(program: string, signalWhenOrphaned: 'INT' | 'TERM'): Launch {
  const way = through(['--pdeathsig', signalWhenOrphaned]);
  return answers(way, program) ? way : { line: asIs };
}

function through(flags: readonly string[]): Launch {
  return { line: (command, args) => ['setpriv', [...flags, command, ...args]] };
}

function asIs(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  return [command, args];
}

function answers(way: Launch, program: string): boolean {
  return attempt(way, program).status === 0;
}

function failure(program: string): string {
  const { error, stderr } = attempt({ line: asIs }, program);
  return error?.message ?? stderr.trim();
}

function attempt(way: Launch, program: string) {
  const [command, args] = way.line(program, ['--version']);
  return spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 20_000,
    ...(way.uid !== undefined && { uid: way.uid }),
    ...(way.gid !== undefined && { gid: way.gid }),
  });
}
