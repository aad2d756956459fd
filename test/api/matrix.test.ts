import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { rolesOf } from '../../api/permission.ts';
import { insertAudit } from '../../db/queries/audits.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';
import { accountOf, casesOf, resourceOf, VISITING, type Case, type Visiting } from '../support/matrix.ts';

/** Everything that is open to whoever comes by. A line here is a decision. */
const OPEN_TO_ANYONE = [
  'GET /dev/mailbox',
  'GET /health/live',
  'GET /health/ready',
  'GET /notices',
  'GET /policy',
  'GET /policy/articles/{n}',
  'GET /policy/items',
  'GET /policy/rulings',
  'GET /session/callback',
  'GET /session/sign-in',
  'GET /signals',
  'GET /targets',
  'POST /calculator',
  'POST /dev/token',
  'POST /session/provider-sign-out',
];
/** Requests under way at the same time. */
const AT_ONCE = 8;

let awards: Awards;
let described: OpenApi;
const tokens = new Map<Visiting, string>();
let objects: Readonly<
  Record<string, { readonly own: string; readonly foreign: string; readonly missing: string }>
>;

beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
  for (const visiting of VISITING)
    if (visiting !== 'nobody')
      tokens.set(visiting, (await awards.deps.development?.issuer.tokenFor(accountOf(visiting))) ?? '');
  await insertAudit(awards.database, {
    ...{ id: 'sweep-1', kind: 'sweep', application: null, requestedBy: 'p-auditor-1' },
    result: {},
  });
  const own = await submit('applicant-qiaoxi', {});
  const waiting = await submit('applicant-qiaoxi', {});
  const foreign = await submit('applicant-yunhe', { enterprise: '91330105MA2AYH0024' });
  objects = {
    applications: { own: own.id, foreign: foreign.id, missing: 'A000000000000000' },
    commands: { own: own.commandId, foreign: foreign.commandId, missing: '0'.repeat(32) },
    tasks: {
      own: `${waiting.id}.1.accept`,
      foreign: `${waiting.id}.1.verify.market`,
      missing: 'A0.1.accept',
    },
    articles: { own: '13', foreign: '18', missing: '99' },
    sweeps: { own: 'sweep-1', foreign: 'sweep-2', missing: 'sweep-3' },
  };
});
afterAll(async () => awards.stop());

async function submit(account: string, more: object): Promise<{ id: string; commandId: string }> {
  const { body } = await awards.as(account).post('/applications', { claim: newClaim(more), documents: [] });
  return { id: String(body['id']), commandId: String(body['commandId']) };
}

async function knock({
  method,
  path,
  as,
  object,
  example,
  isKeyed,
}: Case): Promise<{ status: number; code: unknown }> {
  const id = object === 'none' ? '' : (objects[resourceOf(path)]?.[object] ?? 'missing');
  const token = tokens.get(as);
  const response = await fetch(`${awards.url}/api${path.replace(/\{\w+\}/, id)}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(isKeyed ? { 'idempotency-key': randomUUID() } : {}),
      ...(example === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(example === undefined ? {} : { body: JSON.stringify(bodyFor(path, example)) }),
  });
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const { code } = isProblem ? ((await response.json()) as { code: unknown }) : { code: null };
  if (!isProblem) await response.body?.cancel();
  return { status: response.status, code };
}

/** No time passes for the awards of the matrix. */
function bodyFor(path: string, example: unknown): unknown {
  return path.endsWith('/fast-forward') ? { until: '2020-01-01' } : example;
}

/** Let in: what is refused then is refused by the form or the state of things. */
function isAsExpected({ expected }: Case, { status, code }: { status: number; code: unknown }): boolean {
  if (typeof expected === 'number') return status === expected;
  if (expected === 'let in' && isMissing(status, code)) return false;
  return status < 500 && !String(code).startsWith('token.') && !(status === 403 && code === 'duty.missing');
}

function isMissing(status: number, code: unknown): boolean {
  return status === 404 && code !== 'verdict.none';
}

describe('every route, for everybody, with their own object, another’s and a missing one', () => {
  it('lets in whom it should, and to all others says no or nothing', async () => {
    const cases = casesOf(described);
    expect(cases.length).toBeGreaterThanOrEqual(600);
    const wrong: string[] = [];
    for (let from = 0; from < cases.length; from += AT_ONCE)
      await Promise.all(
        cases.slice(from, from + AT_ONCE).map(async (each) => {
          const seen = await knock(each);
          if (isAsExpected(each, seen)) return;
          const { method, path, as, object, expected } = each;
          wrong.push(
            `${method} ${path} as ${as} on ${object}: ${expected} expected, ${seen.status} ${String(seen.code)} seen`,
          );
        }),
      );
    expect(wrong).toEqual([]);
  }, 300_000);

  it('has a row for each signal and each of its senders, made from the catalogue', () => {
    const rows = casesOf(described).filter(({ expected }) => expected === 'let in');
    const missing = SIGNAL_TYPES.flatMap((type) => {
      const path = type === 'application.submit' ? '/applications' : `/applications/{id}/signals/${type}`;
      return rolesOf(signalEntry(type).by)
        .filter((role) => !rows.some((row) => row.method === 'POST' && row.path === path && row.as === role))
        .map((role) => `${role} ${type}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('what is open', () => {
  const named = () =>
    Object.entries(described.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        permission: operation['x-permission'],
      })),
    );

  it('to anyone is what somebody has decided to open', () => {
    const open = named().filter(({ permission }) => permission === 'anyone');
    expect(open.map(({ name }) => name).filter((name) => !OPEN_TO_ANYONE.includes(name))).toEqual([]);
  });

  it('to administrators decides nothing', () => {
    const signals = SIGNAL_TYPES.filter((type) =>
      (signalEntry(type).by as readonly string[]).includes('administrator'),
    );
    expect(signals).toEqual([]);
    const open = named().filter(
      ({ permission }) => Array.isArray(permission) && permission.includes('administrator'),
    );
    expect(open.filter(({ name }) => name.includes('/signals/') || name.includes('/tasks'))).toEqual([]);
  });
});
