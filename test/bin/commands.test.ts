import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bareDatabase, freshDatabase } from '../support/fresh-database.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { VAULT_KEYS } from '../support/vault.ts';
import { runCommand } from '../support/run-command.ts';

/** What is typed after a command that does not run without. A new command that needs something fails until it stands here. */
const TYPED: Readonly<Record<string, string>> = {
  start: '--reset --data /dev/null/nowhere',
  tour: '--url http://127.0.0.1:9',
  'policy assess': '--cases missing.json',
  'policy explain': '--case missing.json:A1',
  'policy weave': '--cases missing.json',
  'policy diff': '--ruling A13=lenient --cases missing.json',
  'audit replay': 'A1',
  'audit bundle': 'A1',
  'audit archive': 'A1',
  'audit verify': 'missing.zip --key x',
  'audit as-of': 'A1 2026-03-02',
  'audit draw-commit': 'seed',
  'audit draw': 'seed',
  'audit redraw': 'missing.json --key x',
  'budget propose': '--document D1 --year 2027 --yuan 1 --source s --decided-on 2026-12-01',
  'office propose': 'docs/samples/office.json',
  'registry address-change': '91330105MA2AXN003K --on 2026-11-24 --district d --address a',
  'registry dissolution': '91330105MA2AXN003K --on 2026-11-24',
  'registry bankruptcy': '91330105MA2AXN003K --on 2026-11-24',
  'registry merger': '91330105MA2AXN003K --on 2026-11-24',
  'report entitlements': '91330105MA2AXN003K',
  'audit rejoin': 'A1',
  'audit new-key': '/dev/null/nowhere',
  'vault forget-history': 'A1',
  'vault give-up': 'old',
  'database administrators': 'a b',
  portal: '--out /dev/null/nowhere',
  bundle: '--out /dev/null/nowhere',
};
/** Commands that need no system. */
const WITHOUT_SYSTEM = ['policy', 'diagram', 'portal', 'bundle'];
/** What can be done without anything cannot fail for want of it. */
const NEVER_FAILS = ['diagram'];
const SCRIPT = /^(?:exec )?node --enable-source-maps build\/run\.mjs ([\w-]+)$/;

const folder = await mkdtemp(join(tmpdir(), 'gongshu-commands-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
const programs = Object.values(scripts).flatMap((line) => SCRIPT.exec(line)?.[1] ?? []);
const help = new Map<string, string>();
const leaves: string[] = [];
await inTurns(programs, async (program) => {
  const { stdout } = await runCommand(program, ['--help']);
  help.set(program, stdout);
  const [, listed = ''] = stdout.split('\nCommands:\n');
  const names = [...listed.matchAll(/^ {2}([\w-]+)/gm)].map(([, name = '']) => name);
  leaves.push(
    ...(names.length === 0
      ? [program]
      : names.filter((name) => name !== 'help').map((name) => `${program} ${name}`)),
  );
});

const split = (line: string): string[] => line.split(' ').filter(Boolean);
const run = (leaf: string, args: readonly string[], env = {}) => {
  const [program = '', ...command] = split(leaf);
  return runCommand(program, [...command, ...args], env);
};

describe('a command', () => {
  it('is what a script of package.json names', () => {
    expect(programs.length).toBeGreaterThan(10);
    expect(leaves.length).toBeGreaterThan(25);
  });

  it.each(programs)('%s tells with --help what it does, and which system it works on', (program) => {
    expect(help.get(program)).toMatch(/^Usage: /);
    expect(help.get(program)?.includes('--data <dir>')).toBe(!WITHOUT_SYSTEM.includes(program));
  });

  it('that a page of the project shows is there', async () => {
    const pages = (await readdir('docs', { recursive: true })).map((name) => join('docs', name));
    const texts = await Promise.all(
      ['README.md', 'policy/README.md', ...pages.filter((page) => page.endsWith('.md'))].map((page) =>
        readFile(page, 'utf8'),
      ),
    );
    const shown = texts.flatMap((text) => [...text.matchAll(/npm run (?:-s )?([\w-]+) -- ([a-z][\w-]*)/g)]);
    const unknown = shown
      .map(([, program = '', command = '']) => `${program} ${command}`)
      .filter((leaf) => programs.includes(leaf.split(' ')[0] ?? '') && !leaves.includes(leaf));
    expect(shown.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('says in one sentence what to do if no system runs, a file is missing or an argument is', async () => {
    const wrong: string[] = [];
    await inTurns(
      leaves.filter((leaf) => !NEVER_FAILS.includes(leaf)),
      async (leaf) => {
        const data =
          leaf === 'start' || WITHOUT_SYSTEM.includes(leaf.split(' ')[0] ?? '') ? [] : ['--data', folder];
        const { exitCode, stdout, stderr } = await run(leaf, [...split(TYPED[leaf] ?? ''), ...data]);
        const isSentence = /^[^\n]+\n$/.test(stderr) && !/^error: |^ +at |Error:/m.test(stderr);
        if (exitCode === 0 || stdout !== '' || !isSentence) wrong.push(`${leaf}: ${stderr}${stdout}`);
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is typed wrong', () => {
  it.each([
    ['audit sweep', ['--share', '-1'], 'Give a whole number from 0 to 1000000.'],
    ['audit sweep', ['--share', 'abc'], 'Give a whole number from 0 to 1000000.'],
    ['audit sweep', ['--share', '1000001'], 'Give a whole number from 0 to 1000000.'],
    ['rollout current', ['--wait', 'abc'], 'Give a whole number from 0 to 86400.'],
    ['audit sweep', ['--by', 'p-auditor-1'], "unknown option '--by'"],
    ['audit draw-commit', ['seed', '--by', 'p-auditor-1'], "unknown option '--by'"],
    ['audit draw-commit', [' '], 'It is empty.'],
    ['audit verify', ['file.zip'], "required option '--key <key>' not specified"],
    ['audit replay', [], "missing required argument 'application'"],
    ['report targets', ['--lang', 'fr'], 'Allowed choices are zh, en.'],
  ])('%s %j ends with exit code 2, before anything is done', async (leaf, args, why) => {
    const { exitCode, stdout, stderr } = await run(leaf, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  it('is said in Chinese by every program, whether an option asks for it or the environment does', async () => {
    const wrong: string[] = [];
    await inTurns(programs, async (program) => {
      const own = leaves.filter((leaf) => split(leaf)[0] === program);
      const answers = [
        await run(own.at(0) ?? '', ['--nowhere', '--lang', 'zh']),
        await run(own.at(-1) ?? '', ['--nowhere'], { LANG: 'zh_CN.UTF-8' }),
      ];
      for (const { exitCode, stdout, stderr } of answers) {
        const isSaid = /^(?:没有选项--nowhere|缺少参数|必须填写选项)[^\n]*。\n$/.test(stderr);
        if (exitCode !== 2 || stdout !== '' || !isSaid) wrong.push(`${program}: ${stderr}${stdout}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  it('is named in Chinese with what it takes', async () => {
    const said = async (leaf: string, ...args: readonly string[]) =>
      (await run(leaf, [...args, '--lang', 'zh'])).stderr;
    expect(await said('audit sweep', '--share', 'abc')).toContain('应为0至1000000之间的整数。');
    expect(await said('audit draw-commit', ' ')).toContain('内容为空。');
    expect(await said('registry dissolution', 'x', '--on', '2026-02-31')).toContain(
      '应为1949-10-01至2999-12-31之间的日期',
    );
    expect(await said('report targets', '--data', folder)).toMatch(/^\S+上没有运行中的系统：[^\n]+。\n$/);
    expect(await said('policy assess', '--cases', 'missing.json')).toMatch(
      /^无法读取missing\.json：没有该文件。\n$/,
    );
  });

  it('is not what asks for help', async () => {
    expect((await run('audit sweep', ['--help'])).exitCode).toBe(0);
  });

  it('is named with what it may be, in the language that was asked for', async () => {
    const diff = ['--ruling', 'A13=foo', '--cases', 'test/policy/cases/article-18.json'];
    expect((await run('policy diff', diff)).stderr).toContain('lenient');
    expect((await run('policy diff', [...diff, '--lang', 'zh'])).stderr).toMatch(
      /\p{Script=Han}[^]*lenient/u,
    );
  });

  it('is the place of a file whose folder is not there', async () => {
    const { stderr } = await run('bundle', ['--out', join(folder, 'nowhere', 'file')]);
    expect(stderr).toMatch(/cannot be written: its folder is not there\. Name another file\.\n$/);
  });
});

describe('on a running system, a command says in one sentence', () => {
  let env: Record<string, string>;
  let sql: Sql;
  beforeAll(async () => {
    const [{ applicationUrl, ownerUrl }, namespace] = await Promise.all([freshDatabase(), freshNamespace()]);
    sql = postgres(ownerUrl);
    env = {
      DATABASE_URL: applicationUrl,
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      TEMPORAL_NAMESPACE: namespace,
      VAULT_KEYS,
      SENDER_KEY_FILE: join(folder, 'sender-key.pem'),
    };
  });
  afterAll(async () => sql.end());
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const said = async (leaf: string, args: readonly string[], more: Record<string, string> = {}) => {
    const { exitCode, stderr } = await run(leaf, args, { ...env, ...more });
    expect(exitCode).not.toBe(0);
    expect(stderr).not.toMatch(/^ +at /m);
    return stderr;
  };

  it('that it knows no such award', async () => {
    expect(await said('audit replay', ['Anobody'])).toBe(
      'Anobody: There is no such application. (application.unknown)\n',
    );
  });

  it.each([
    ['audit rejoin', []],
    ['audit replay', []],
    ['audit bundle', []],
    ['audit archive', []],
    ['audit as-of', ['2026-03-02']],
    ['vault forget-history', []],
  ])(
    'that it knows no award, by its code and in both languages: %s, which puts nothing on record',
    async (leaf, rest) => {
      for (const [id, language, words] of [
        ['Anobody', 'en', 'There is no such application. (application.unknown)'],
        ['', 'zh', '申请不存在，或您无权查看。 (application.unknown)'],
        ["A'1", 'en', 'There is no such application. (application.unknown)'],
      ] as const) {
        const { exitCode, stdout, stderr } = await run(leaf, [id, ...rest, '--lang', language], env);
        expect({ exitCode, stdout }).toEqual({ exitCode: leaf.startsWith('audit') ? 2 : 1, stdout: '' });
        expect(stderr.replace(/\s/g, '')).toContain(words.replace(/\s/g, ''));
        expect(stderr).toMatch(/^[^\n]+\n$/);
      }
      expect([...(await sql`select act from admin_acts`)]).toEqual([]);
    },
    120_000,
  );

  it('nobody’s name where it commits to a seed: that it was entered at the console', async () => {
    expect((await run('audit draw-commit', ['seed'], env)).exitCode).toBe(0);
    const committed = await sql`select committed_by as by from draw_commitments`;
    expect([...committed]).toEqual([{ by: 'console' }]);
  });

  it('where a file is not JSON', async () => {
    const broken = await file('broken.json', '{\n  "rulings": [1, x]\n}');
    expect(await said('office propose', [broken])).toBe(
      `${broken} cannot be read: what stands at line 2, column 18 is not JSON.\n`,
    );
  });

  it('what is wrong with a file of the office', async () => {
    const named = JSON.stringify({
      rulings: [{ id: 'A13', value: 'lenient', reason: 'sample', from: '2099-01-01', by: ['p', 'q'] }],
    });
    expect(await said('office propose', [await file('named.json', named)])).toMatch(/rulings\/0\/by: /);
    const back = named.replace('2099', '2020').replace(/,"by":.*\]\}\]/, '}]');
    expect(await said('office propose', [await file('back.json', back)])).toMatch(
      /^[^\n]+rulings\.?\/?0[./]from: [^\n]+\n$/,
    );
  });

  it('that the file of a draw is none, and a bundle is none', async () => {
    expect(await said('audit redraw', [await file('draw.json', '{}'), '--key', 'x'])).toMatch(/^[^\n]+\n$/);
    expect(await said('audit verify', [await file('draw.zip', 'PK'), '--key', 'x'])).toMatch(/^[^\n]+\n$/);
  });

  it('that the database is away, is none or has no tables, and that the engine is away', async () => {
    const away = { DATABASE_URL: 'postgres://u@127.0.0.1:1/x' };
    expect(await said('report targets', [], away)).toMatch(/^PostgreSQL does not answer .*DATABASE_URL\.\n$/);
    expect(await said('report targets', [], { DATABASE_URL: 'nonsense' })).toMatch(
      /^DATABASE_URL is not a URL/,
    );
    const bare = await bareDatabase();
    expect(await said('report targets', [], { DATABASE_URL: bare.url })).toContain(
      'npm run database -- migrate',
    );
    await bare.drop();
    expect(await said('calendar', [], { TEMPORAL_ADDRESS: '127.0.0.1:1' })).toMatch(
      /^Temporal does not answer .*TEMPORAL_ADDRESS\.\n$/,
    );
  });

  it('what is wrong with the master keys', async () => {
    expect(await said('vault rewrap', [], { VAULT_KEYS: 'x' })).toMatch(/^VAULT_KEYS cannot be read: /);
  });
});

/** Three processes at a time: a machine of a test has few cores. */
async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const turn = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all([turn(), turn(), turn()]);
}
