import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { sendersOf } from '../../machine/versions.ts';
import { SWEEP_CHECKS } from '../../use-cases/audit/read-sweep.ts';
import { rolesOf } from '../../use-cases/permission.ts';
import { confirmAll } from '../../tour/confirm-all.ts';
import type { Answered } from '../../tour/visitor.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { buildApp } from '../../api/app.ts';
import { route, type Line } from '../../api/routes/route.ts';
import { TABLE } from '../../api/routes/table.ts';
import { insertAudit } from '../../db/audit/audits.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { enteredBy } from '../support/by-two.ts';
import { newClaim } from '../support/claims.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';
import { pdf } from '../support/files.ts';
import { accountOf, casesOf, resourceOf, VISITING, type Case, type Visiting } from '../support/matrix.ts';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { provenAt } from '../support/proven.ts';

/** Everything that is open to the person who comes by. A line here is a decision. */
const OPEN_TO_ANYONE = [
  'GET /calendar/{secret}',
  'GET /catalogue',
  'GET /dev/mailbox',
  'GET /health/live',
  'GET /health/ready',
  'GET /letters/{hash}',
  'GET /notices',
  'GET /policy',
  'GET /policy/articles/{n}',
  'GET /policy/items',
  'GET /policy/rulings',
  'GET /results',
  'GET /results/export',
  'GET /session/callback',
  'GET /session/sign-in',
  'GET /signals',
  'GET /targets',
  'GET /usual-times',
  'POST /calculator',
  'POST /dev/token',
  'POST /session/provider-sign-out',
];
/** They answer with what belongs to the person who asks, which is nothing where they may not have any of it. */
const OWN: readonly string[] = [
  'GET /drafts',
  'GET /tasks',
  'GET /tasks/events',
  'GET /views',
  'POST /views',
];
/** What an address needs behind it. */
const QUERY: Readonly<Record<string, string>> = {
  '/audit/log/consistency': '?from=0&to=0',
  '/audit/log/proof': '?leaf=0',
  '/applications/{id}/claim-back': '?legalBasis=undertaking&reference=7',
  '/applications/{id}/draft': '?type=office.propose',
  '/documents': '?name=a.pdf',
  '/people/names': '?of=p-handler-1',
};
/** Requests under way at the same time. */
const AT_ONCE = 8;
const NO_FINDINGS = Object.fromEntries(SWEEP_CHECKS.map((check) => [check, 0]));

interface Seen {
  readonly status: number;
  readonly code: unknown;
}

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
  for (const id of ['sweep-1', 'sweep-2'])
    await insertAudit(awards.database, {
      ...{
        id,
        kind: 'sweep',
        application: null,
        requestedBy: 'p-auditor-1',
      },
      result: { scope: 'everything', awards: 0, acts: 0, checks: NO_FINDINGS, findings: [] },
    });
  const [qiaoxi, yunhe] = ['applicant-qiaoxi', 'applicant-yunhe'].map((account) => awards.as(account));
  if (qiaoxi === undefined || yunhe === undefined) throw new Error('nobody applies');
  const carried = await idFrom(qiaoxi.upload('own.pdf', pdf('BT (own) Tj ET')), 'sha256');
  const own = await submit('applicant-qiaoxi', {}, [{ sha256: carried, proof: 'certificate' }]);
  const waiting = await submit('applicant-qiaoxi', {});
  const foreign = await submit('applicant-yunhe', { enterprise: YUNHE });
  for (const { id } of [own, foreign])
    await awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
  const [onNotice, foreignOnNotice] = [await noticed('applicant-qiaoxi'), await noticed('applicant-yunhe')];
  const administrator = awards.as('administrator-1');
  for (const [id, person] of [
    ['own', 'p-registry-1'],
    ['foreign', 'p-registry-1'],
  ])
    await enteredBy(awards, administrator.post('/registry-keys', { id, person, publicKey: 'A'.repeat(43) }));
  await awards.database.sql`insert into payment_exports (id, person, digest, persons) values
    ('own', 'p-finance-1', 'changed', 1), ('foreign', 'p-finance-2', 'changed', 1)`;
  const delegations = await awards.database.sql<{ id: string }[]>`
    insert into delegations (principal, substitute, capacity, from_day, until_day, reason) values
      ('p-finance-1', 'p-finance-2', 'pay', '2026-01-01', '2026-01-02', 'away'),
      ('p-finance-2', 'p-finance-1', 'pay', '2026-01-03', '2026-01-04', 'away') returning id`;
  const [registered, other] = await Promise.all(
    ['somebody', 'somebody-else'].map(async (account) =>
      enteredBy(awards, administrator.post('/admin/people', { account, name: '某人' })),
    ),
  );
  const [change, otherChange] = await Promise.all(
    ['administrator-1', 'administrator-2'].map(async (account) => {
      const by = { account: `proposed-by-${account}`, name: '某人' };
      return String((await awards.as(account).post('/admin/people', by)).body['id']);
    }),
  );
  objects = {
    applications: { own: own.id, foreign: foreign.id, missing: 'A000000000000000' },
    commands: { own: own.commandId, foreign: foreign.commandId, missing: '0'.repeat(32) },
    tasks: {
      own: `${waiting.id}.1.accept`,
      foreign: `${waiting.id}.1.verify.market`,
      missing: 'A0.1.accept',
    },
    drafts: {
      own: await idFrom(qiaoxi.post('/drafts', {})),
      foreign: await idFrom(yunhe.post('/drafts', {})),
      missing: 'F0',
    },
    documents: {
      own: carried,
      foreign: await idFrom(yunhe.upload('foreign.pdf', pdf('BT (foreign) Tj ET')), 'sha256'),
      missing: '0'.repeat(64),
    },
    enterprises: { own: '91330105MA2AXQ001U', foreign: YUNHE, missing: '91330105MA2AXQ0010' },
    letters: { own: await letterOf(own.id), foreign: await letterOf(foreign.id), missing: '0'.repeat(64) },
    calendar: {
      own: await calendarOf('group-deputy'),
      foreign: await calendarOf('officer-commerce'),
      missing: 'A'.repeat(43),
    },
    notices: { own: onNotice, foreign: foreignOnNotice, missing: 'A000000000000000' },
    exports: { own: 'own', foreign: 'foreign', missing: 'missing' },
    'registry-keys': { own: 'own', foreign: 'foreign', missing: 'missing' },
    delegations: { own: delegations[0]?.id ?? '', foreign: delegations[1]?.id ?? '', missing: '999999' },
    people: { own: registered ?? '', foreign: other ?? '', missing: 'p-nobody' },
    changes: { own: change ?? '', foreign: otherChange ?? '', missing: 'C0' },
    proposals: {
      own: await proposed('handler-1', '样例〔2027〕1号'),
      foreign: await proposed('approver-2', '样例〔2027〕2号'),
      missing: 'D0',
    },
    views: {
      own: await idFrom(qiaoxi.post('/views', VIEW)),
      foreign: await idFrom(yunhe.post('/views', VIEW)),
      missing: 'V0',
    },
    templates: {
      own: await idFrom(awards.as('handler-1').post('/templates', TEMPLATE)),
      foreign: await idFrom(awards.as('approver-2').post('/templates', TEMPLATE)),
      missing: '999999',
    },
    units: { own: 'market', foreign: 'commerce', missing: 'nowhere' },
    articles: { own: '13', foreign: '18', missing: '99' },
    sweeps: { own: 'sweep-1', foreign: 'sweep-2', missing: 'sweep-3' },
  };
});
afterAll(async () => awards.stop());

const YUNHE = '91330105MA2AYH0024';
const VIEW = { list: 'applications', name: '我的', query: { item: 'C1' } };
const TEMPLATE = {
  type: 'application.return',
  zh: '不清晰',
  en: 'not legible',
  words: 'w',
  fromDay: '2026-01-01',
};

async function idFrom(answered: Promise<Answered>, member = 'id'): Promise<string> {
  const { status, body } = await answered;
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(body[member]);
}

async function submit(
  account: string,
  more: object,
  carried: readonly ProvingDocument[] = [],
): Promise<{ id: string; commandId: string }> {
  const form = await provenAt(awards.as(account), newClaim(more));
  const documents = [...form.documents, ...carried];
  const { body } = await awards.as(account).post('/applications', { ...form, documents });
  return { id: String(body['id']), commandId: String(body['commandId']) };
}

/** An award on its public notice. */
async function noticed(account: string): Promise<string> {
  const { id } = await submit(account, account === 'applicant-yunhe' ? { enterprise: YUNHE } : {});
  const visitors = visitorsAt(awards.url, () => undefined);
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  const grant = { outcome: 'grant', reasons: 'r' };
  await visitors.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
  await visitors.act('approver-1', id, 'office.approve', { reasons: 'r' }, 'publicNotice.open');
  return id;
}

/** The hash of the first letter about an award. */
async function letterOf(application: string): Promise<string> {
  const { body } = await awards.as('handler-1').get(`/applications/${application}/letters`);
  return (body['letters'] as { hash: string }[])[0]?.hash ?? '';
}

/** The secret of a calendar address of somebody who does not knock here. */
async function calendarOf(account: string): Promise<string> {
  const { body } = await awards.as(account).send('PUT', '/calendar/address');
  return String(body['address']).split('/').at(-1) ?? '';
}

async function proposed(account: string, document: string): Promise<string> {
  const content = { kind: 'budget.allot', document, year: 2027, amountFen: 1, source: 's' };
  return idFrom(awards.as(account).post('/admin/proposals', { ...content, decidedOn: '2026-01-01' }));
}

async function attempt({ method, path, as, object, example, isKeyed }: Case, at = awards.url): Promise<Seen> {
  const id = object === 'none' ? '' : (objects[resourceOf(path)]?.[object] ?? '');
  const token = tokens.get(as);
  const response = await fetch(
    `${at}/api${path
      .replace(/\{\w+\}/, id)
      .replace('{person}', 'p-finance-2')
      .replace('{letter}', '1-receipt')}${QUERY[path] ?? ''}`,
    {
      method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(isKeyed ? { 'idempotency-key': randomUUID() } : {}),
        ...(example === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(example === undefined ? {} : { body: JSON.stringify(bodyFor(path, example)) }),
    },
  );
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const { code } = isProblem ? ((await response.json()) as { code: unknown }) : { code: null };
  if (!isProblem) await response.body?.cancel();
  return { status: response.status, code };
}

/** No time passes for the awards of the matrix. */
function bodyFor(path: string, example: unknown): unknown {
  return path.endsWith('/fast-forward') ? { until: '2020-01-01' } : example;
}

/** What is none of somebody's business does not exist for them, though it is there; a registry's program has to sign. */
function isRefused({ object }: Case, { status, code }: Seen): boolean {
  return (
    code === 'duty.missing' || code === 'signature.missing' || (object !== 'none' && isMissing(status, code))
  );
}

/** Let in: what is refused then is refused by the form or the state of things. */
function isAsExpected({ expected }: Case, { status, code }: Seen): boolean {
  if (typeof expected === 'number') return status === expected;
  if (expected === 'let in' && isMissing(status, code)) return false;
  return status < 500 && !String(code).startsWith('token.') && !(status === 403 && code === 'duty.missing');
}

function isMissing(status: number, code: unknown): boolean {
  return status === 404 && code !== 'verdict.none';
}

/** Tries cases, some at a time, and returns those that did not come out as they should. */
async function wrongAmong(
  cases: readonly Case[],
  tried: (each: Case) => Promise<Seen>,
  isRight: (each: Case, seen: Seen) => boolean,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (let from = 0; from < cases.length; from += AT_ONCE)
    await Promise.all(
      cases.slice(from, from + AT_ONCE).map(async (each) => {
        const seen = await tried(each);
        if (isRight(each, seen)) return;
        const { method, path, as, object, expected } = each;
        wrong.push(
          `${method} ${path} as ${as} on ${object}: ${expected} expected, ${seen.status} ${String(seen.code)} seen`,
        );
      }),
    );
  return wrong;
}

describe('an act', () => {
  /** The same routes, but each lets in everybody who is signed in. */
  const ajar = TABLE.map(([method, address, permission, route]): Line => [
    method,
    address,
    permission === 'anyone' ? permission : 'signedIn',
    route,
  ]);

  it('refuses by itself the person who may not do it, whatever its route says', async () => {
    const careless = route({}, {}, () => 'everybody who is signed in reads this');
    const app = buildApp(awards.deps, false, null, [...ajar, ['GET', '/careless', 'signedIn', careless]]);
    const at = await app.listen({ host: '127.0.0.1', port: 0 });
    try {
      const cases = casesOf(described).filter(
        ({ method, path, expected, object }) =>
          expected === 403 &&
          object !== 'missing' &&
          !path.startsWith('/dev/') &&
          !OWN.includes(`${method} ${path}`),
      );
      expect(cases.length).toBeGreaterThan(300);
      expect(await wrongAmong(cases, async (each) => attempt(each, at), isRefused)).toEqual([]);
      const planted = cases.slice(0, 1).map((each): Case => ({
        ...each,
        method: 'GET',
        path: '/careless',
        object: 'none',
        example: undefined,
      }));
      expect(await wrongAmong(planted, async (each) => attempt(each, at), isRefused)).toHaveLength(1);
    } finally {
      await app.close();
    }
  }, 300_000);
});

describe('every route, for everybody, with their own object, another’s and a missing one', () => {
  it('lets in whom it should, and to all others says no or nothing', async () => {
    const cases = casesOf(described);
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(await wrongAmong(cases, async (each) => attempt(each), isAsExpected)).toEqual([]);
  }, 300_000);

  it('has an own, a foreign and a missing object for each route with an id, and each is a real one', () => {
    const cases = casesOf(described);
    const routes = new Set(
      cases.filter(({ path }) => path.includes('{')).map(({ method, path }) => `${method} ${path}`),
    );
    expect(routes.size).toBeGreaterThanOrEqual(70);
    const without = [...routes].filter((route) => {
      const asked = cases.filter(({ method, path }) => `${method} ${path}` === route);
      const ids = objects[resourceOf(route)];
      const isWhole = (['own', 'foreign', 'missing'] as const).every((object) =>
        VISITING.every((as) => asked.some((each) => each.as === as && each.object === object)),
      );
      return !isWhole || ids === undefined || new Set(Object.values(ids)).size !== 3;
    });
    expect(without).toEqual([]);
  });

  it('has a row for each signal and each of its senders, made from the catalogue', () => {
    const rows = casesOf(described).filter(({ expected }) => expected === 'let in');
    const missing = SIGNAL_TYPES.flatMap((type) => {
      const path = type === 'application.submit' ? '/applications' : `/applications/{id}/signals/${type}`;
      return rolesOf(sendersOf(type))
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
      (sendersOf(type) as readonly string[]).includes('administrator'),
    );
    expect(signals).toEqual([]);
    const open = named().filter(
      ({ permission }) => Array.isArray(permission) && permission.includes('administrator'),
    );
    expect(open.filter(({ name }) => name.includes('/signals/') || name.includes('/tasks'))).toEqual([]);
  });
});
