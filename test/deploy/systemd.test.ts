import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentedSettings } from '../support/documented-settings.ts';
import { unfit } from '../support/fit-settings.ts';
import { sourceOf } from '../support/source-of.ts';

const FOLDER = 'deploy/systemd';
const services = (await readdir(FOLDER)).filter((name) => name.endsWith('.service'));

/** The settings of a unit: those of the file that all read, and its own. */
async function settingsOf(name: string): Promise<Record<string, string>> {
  const common = (await readFile(`${FOLDER}/environment`, 'utf8')).match(/^[A-Z]\w*=.*$/gm) ?? [];
  const unit = await readFile(`${FOLDER}/${name}`, 'utf8');
  const own = [...unit.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line = '']) => line.split(' '));
  return Object.fromEntries(
    [...common, ...own].map((each): [string, string] => {
      const at = each.indexOf('=');
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

it.each(['api', 'worker'] as const)('the unit of the %s sets all that it needs to start', async (program) => {
  const settings = await settingsOf(`gongshu-${program}.service`);
  expect(unfit(program, settings)).toEqual([]);
  const known = await documentedSettings();
  expect(Object.keys(settings).filter((each) => !known.has(each))).toEqual([]);
});

it('the sweep has what an audit needs: keys of the vault and the log, the checkpoints, the workflow code', async () => {
  const needed = ['DATABASE_URL_FILE', 'VAULT_KEYS_FILE', 'LOG_KEY_FILE', 'LOG_BUCKET', 'WORKFLOW_BUNDLE'];
  const settings = Object.keys(await settingsOf('gongshu-sweep.service'));
  expect(settings).toEqual(expect.arrayContaining([...needed, 'S3_SECRET_ACCESS_KEY_FILE']));
});

describe.each(services)('%s', (name) => {
  it('runs a program that exists, under settings that are explained, with the credentials that they name', async () => {
    const unit = await readFile(`${FOLDER}/${name}`, 'utf8');
    const [, program = ''] = /^ExecStart=\/usr\/bin\/node --enable-source-maps (\S+)/m.exec(unit) ?? [];
    expect(existsSync(sourceOf(program))).toBe(true);
    const set = [...unit.matchAll(/^Environment=(.+)$/gm)].flatMap(([, line = '']) => line.split(' '));
    const known = await documentedSettings();
    expect(set.map((each) => each.split('=')[0] ?? '').filter((each) => !known.has(each))).toEqual([]);
    const loaded = [...unit.matchAll(/^LoadCredential=(\w+):/gm)].map(([, credential = '']) => credential);
    const named = set.flatMap((each) => /=%d\/(\w+)$/.exec(each)?.[1] ?? []);
    expect(named.sort()).toEqual(loaded.sort());
  });

  it('can change nothing of the machine', async () => {
    const unit = await readFile(`${FOLDER}/${name}`, 'utf8');
    for (const line of ['User=gongshu', 'NoNewPrivileges=yes', 'ProtectSystem=strict', 'PrivateTmp=yes'])
      expect(unit).toContain(`\n${line}\n`);
  });
});
