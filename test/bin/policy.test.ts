import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandArgs } from '../support/command-args.ts';

const CASES = 'test/policy/cases/article-18.json';
const root = new URL('../../', import.meta.url).pathname;

function policy(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandArgs('policy', ...args), {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('policy assess', () => {
  it('gives programs what each application pays, as the file expects it', () => {
    const { status, stdout } = policy('assess', '--cases', CASES, '--json');
    const expected = JSON.parse(readFileSync(join(root, CASES), 'utf8')) as {
      cases: { id: string; pays: unknown[] }[];
    };
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ results: expected.cases.map(({ id, pays }) => ({ id, pays })) });
  });

  it('gives people one line for each case, and says where the file expects something else', () => {
    const changed = readFileSync(join(root, CASES), 'utf8').replace('50000', '50001');
    const lines = policy('assess', '--cases', file('changed.json', changed)).stdout.split('\n');
    expect(lines[0]).toBe('A18-01  50,000  (the file expects 50,001)');
    expect(lines[1]).toBe('A18-02  50,000, 50,000');
  });

  it('--check ends with 0 if every case pays what the file expects, and with 1 if one does not', () => {
    expect(policy('assess', '--cases', CASES, '--check').status).toBe(0);
    const changed = readFileSync(join(root, CASES), 'utf8').replace('50000', '50001');
    const { status, stdout } = policy('assess', '--cases', file('other.json', changed), '--check');
    expect(status).toBe(1);
    expect(stdout).toContain('1 of 25 cases differ from the file');
  });

  it('says needs-identity of a claim that is near to an earlier one until the case says whether both are one', () => {
    const event = (subject: string, more: object = {}) => {
      const claim = { item: 'C1', enterprise: 'E', subject, recognisedOn: '2018-08-01', renewal: false };
      const documents = ['certificate', 'registration'].map((proof) => ({ sha256: 'a', proof }));
      const certificate = Buffer.from(subject).toString('hex').slice(-9);
      const accepted = { unit: 'office', step: 's' };
      return { at: '2018-09-03', ...claim, certificate, documents, accepted, ...more };
    };
    const near = (more: object) => [event('product:龙井茶'), event('product:龙井茶叶', more)];
    const cases = [
      { id: 'unanswered', applications: near({}), pays: [50_000, 'needs-identity'] },
      { id: 'one', applications: near({ similar: 'same' }), pays: [50_000, 0] },
      { id: 'different', applications: near({ similar: 'different' }), pays: [50_000, 50_000] },
      {
        id: 'far',
        applications: [event('product:龙井茶'), event('product:运河齿轮')],
        pays: [50_000, 50_000],
      },
    ];
    const written = { form: 2, policy: 'gongshu-brand-2018', unit: 'yuan', cases };
    const adoption = { kind: 'simulation', effectiveFrom: '2018-07-01' };
    const path = file('near.json', JSON.stringify({ ...written, adoption }));
    expect(policy('assess', '--cases', path, '--check').stdout).toContain(
      '0 of 4 cases differ from the file',
    );
    const odd = file('odd.json', JSON.stringify({ ...written, adoption }).replace('"same"', '"perhaps"'));
    expect(policy('assess', '--cases', odd).stderr).toContain('cases[1].applications[1].similar');
  });

  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['ends of lines as Windows writes them', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    // 甲 in GB18030.
    [
      'GB18030',
      (text: string) =>
        Buffer.concat(
          text
            .split('first')
            .map((part, index) =>
              Buffer.concat([Buffer.from(index === 0 ? '' : [0xbc, 0xd7]), Buffer.from(part)]),
            ),
        ),
    ],
  ])('reads a file in %s', (_, bytes) => {
    const path = join(folder, 'encoded.json');
    writeFileSync(path, bytes(readFileSync(join(root, CASES), 'utf8')));
    expect(policy('assess', '--cases', path, '--check').status).toBe(0);
  });

  it.each([
    ['that is not there', () => join(folder, 'nowhere.json'), 'cannot be read'],
    ['that is no JSON', () => file('broken.json', '{'), 'cannot be read'],
    ['in another unit', () => file('unit.json', '{"cases":[],"unit":"万元"}'), 'wrong-unit'],
  ])('refuses a file %s with a sentence and prints no result', (_, path, words) => {
    const { status, stdout, stderr } = policy('assess', '--cases', path(), '--json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
  });
});

describe('policy explain', () => {
  it('shows the clause, the facts, the number and what would change a refusal', () => {
    const { status, stdout } = policy('explain', '--case', `${CASES}:A18-10`);
    expect(status).toBe(0);
    expect(stdout).toContain('not-first-drafter');
    expect(stdout).toContain(
      '“对主导制定国际标准、国家标准、行业标准、地方标准的第一起草单位的企业分别给予每个标准15万元',
    );
    expect(stdout).toContain('award.nationalStandard = 100,000 yuan');
    expect(stdout).toContain('it is not the first drafting unit');
  });

  it('says so where there is no such case', () => {
    expect(policy('explain', '--case', `${CASES}:A18-99`)).toMatchObject({
      status: 1,
      stderr: `${CASES} has no case A18-99.\n`,
    });
  });

  it.each([CASES, ':A18-10', `${CASES}:`])(
    'refuses %s, which names no case, and says how to name one',
    (name) => {
      expect(policy('explain', '--case', name).stderr).toContain('A case is named by file and id, FILE:ID.');
    },
  );
});

describe('policy diff', () => {
  it('lists the cases that another ruling changes, and by how much', () => {
    const { status, stdout } = policy('diff', '--ruling', 'A13=lenient', '--cases', CASES);
    expect(status).toBe(0);
    expect(stdout).toBe('A18-06  100,000, 0 -> 100,000, 100,000  (+100,000)\n1 of 25 cases change\n');
  });

  it('refuses a ruling that it does not know', () => {
    const { status, stderr } = policy('diff', '--ruling', 'A13=generous', '--cases', CASES);
    expect(status).toBe(1);
    expect(stderr).toContain('unknown-ruling-value');
  });
});

describe('policy weave', () => {
  it('prints the text with what rests on it, and says that it was given no cases', () => {
    const { status, stdout } = policy('weave');
    expect(status).toBe(0);
    expect(stdout).toContain('市级称号奖励标准：5万元（自2018年5月22日起）');
    expect(stdout).toContain('未指定案例文件');
  });

  it('writes one page, with the cases of the files that it was given', () => {
    const page = join(folder, 'weave.html');
    const { status, stdout } = policy(
      'weave',
      '--html',
      page,
      '--cases',
      CASES,
      'test/policy/cases/items.json',
    );
    expect([status, stdout]).toEqual([0, '']);
    const written = readFileSync(page, 'utf8');
    expect(written).toContain('case A18-01');
    expect(written).toContain('C1-pays');
    expect(written).not.toContain('未指定案例文件');
  });

  it.each([
    ['a version that has no text here', ['--version', 'gongshu-brand-2014'], 'No policy of this version'],
    [
      'cases of another policy',
      ['--cases', 'test/packs/yunhai-quality-2021/cases.json'],
      'unknown-policy at policy',
    ],
    [
      'cases of a policy without a text',
      ['--cases', 'test/policy/cases/predecessor.json'],
      'not of gongshu-brand-2018',
    ],
    ['a file that is not there', ['--cases', 'none.json'], 'no such file'],
  ])('refuses %s in one sentence', (_, args, words) => {
    const { status, stdout, stderr } = policy('weave', ...args);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
