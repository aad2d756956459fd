import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSecretFiles, SECRETS } from '../../server/command/secret-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-secrets-'));
  await writeFile(join(folder, 'one'), 'a secret of one line\n');
  await writeFile(join(folder, 'blank'), '\n');
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe.each(SECRETS)('%s', (name) => {
  it('is the text of the file that is named, without the line feed at its end', () => {
    const env = { [`${name}_FILE`]: join(folder, 'one') };
    readSecretFiles(env);
    expect(env).toMatchObject({ [name]: 'a secret of one line' });
  });

  it('stays what the environment says if no file is named', () => {
    const env = { [name]: 'given', [`${name}_FILE`]: '' };
    readSecretFiles(env);
    expect(env).toMatchObject({ [name]: 'given' });
  });

  it.each([
    ['given twice', { [name]: 'given', [`${name}_FILE`]: 'one' }, 'are both set'],
    ['a file that is not there', { [`${name}_FILE`]: 'nowhere' }, 'cannot be read'],
    ['an empty file', { [`${name}_FILE`]: 'blank' }, 'names an empty file'],
  ])('is refused in a sentence if it is %s', (_, env: Record<string, string>, words) => {
    const file = env[`${name}_FILE`] ?? '';
    expect(() => readSecretFiles({ ...env, [`${name}_FILE`]: join(folder, file) })).toThrow(words);
  });

  it('is named on the page of the settings', async () => {
    const page = await readFile('docs/reference/environment.md', 'utf8');
    expect(page.split('\n## ')[0]).toContain(`\`${name}\``);
  });
});
