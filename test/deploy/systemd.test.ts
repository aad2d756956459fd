import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documentedSettings } from '../support/documented-settings.ts';
import { sourceOf } from '../support/source-of.ts';

const FOLDER = 'deploy/systemd';
const services = (await readdir(FOLDER)).filter((name) => name.endsWith('.service'));

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
