import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSystem } from '../../embedded/system.ts';
import { visitor } from '../../tour/visitor.ts';
import { newClaim } from '../support/claims.ts';

/**
 * `npm run test:fuzz`: Schemathesis, from PyPI in an environment of its own outside this folder, asks the
 * whole system whatever its description allows and forbids, as four people. Fails where an answer is a 5xx, has an
 * undocumented status or shape, or where an invalid request was accepted.
 */
const SCHEMATHESIS = 'schemathesis==4.32.5';
const ACCOUNTS = ['applicant-qiaoxi', 'handler-1', 'finance-1', 'auditor-1'];
/** All four together; most come from the boundaries of the schemas, whatever the number of examples. */
const REQUESTS = 10_000;
const EXAMPLES = 5;
/** Streams that do not end, time that would pass, and pages of the sign-in that lead elsewhere. */
const NOT_ASKED = '/events$|^/dev/|^/session';
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'ignored_auth',
];
const TIMEOUT_MS = 30 * 60_000;
const run = promisify(execFile);

async function main(): Promise<void> {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-fuzz-'));
  try {
    const program = await install(folder);
    if (program === null) return;
    const say = (line: string): void => console.error(line);
    const onGiveUp = ({ message }: Error): void => console.error(message);
    const system = await startSystem({
      dataDir: join(folder, 'data'),
      port: 0,
      env: process.env,
      say,
      onGiveUp,
    });
    let sent = 0;
    try {
      await someApplications(system.url);
      for (const account of ACCOUNTS) sent += await fuzz(program, system.url, account, seed, folder);
    } finally {
      await system.stop();
    }
    console.log(`${sent} requests by ${ACCOUNTS.join(', ')}, seed ${seed}`);
    if (sent < REQUESTS) throw new Error(`${sent} requests are fewer than ${REQUESTS}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program in an environment of its own; null, loudly, where Python or its package index cannot be had. */
async function install(folder: string): Promise<string | null> {
  const environment = join(folder, 'python');
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin', 'pip'), ['install', '--quiet', SCHEMATHESIS]);
    return join(environment, 'bin', 'schemathesis');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(
      `\n!!! NOT FUZZED: ${SCHEMATHESIS} needs python3 with venv and pip, and a package index.\n${why}\n`,
    );
    return null;
  }
}

/** Something to ask about, in several states. */
async function someApplications(url: string): Promise<void> {
  for (let index = 0; index < 4; index += 1) {
    const { body } = await visitor(url, 'applicant-qiaoxi').post('/applications', {
      claim: newClaim(),
      documents: [],
    });
    if (index % 2 === 0)
      await visitor(url, 'handler-1').post(
        `/applications/${String(body['id'])}/signals/application.accept`,
        {},
      );
  }
}

/** @returns how many requests were sent as one person; sets the exit code where an answer was wrong */
async function fuzz(
  program: string,
  url: string,
  account: string,
  seed: number,
  folder: string,
): Promise<number> {
  const { body } = await visitor(url, account).post('/dev/token', { account });
  const report = join(folder, `${account}.json`);
  const options = {
    url: `${url}/api`,
    header: `Authorization: Bearer ${String(body['access_token'])}`,
    checks: CHECKS.join(','),
    phases: 'examples,coverage,fuzzing',
    'max-examples': String(EXAMPLES),
    'exclude-path-regex': NOT_ASKED,
    'request-timeout': '60',
    report: 'json',
    'report-json-path': report,
    seed: String(seed),
  };
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(program, ['run', `${url}/api/openapi.json`, ...args, '--no-color'], {
    stdio: 'inherit',
    timeout: TIMEOUT_MS,
    cwd: folder,
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
  const { test_cases: cases } = JSON.parse(await readFile(report, 'utf8')) as Report;
  return cases.generated;
}

/** What is read of Schemathesis's own report. */
interface Report {
  readonly test_cases: { readonly generated: number };
}

await main();
