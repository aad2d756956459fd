import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Role } from '../../use-cases/permission.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';
import { ACCOUNT_OF } from '../support/people.ts';

let awards: Awards;
let described: OpenApi;
beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
});
afterAll(async () => awards.stop());

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: {
    readonly type?: string;
    readonly maxLength?: number;
    readonly enum?: unknown;
    readonly pattern?: unknown;
    readonly format?: unknown;
    readonly anyOf?: unknown;
  };
}

interface Answer {
  readonly name: string;
  readonly status: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Somebody who may use a route. */
function accountFor(permission: unknown): string {
  const [role] = Array.isArray(permission) ? (permission as Role[]) : [];
  return role === undefined ? 'citizen-1' : ACCOUNT_OF[role];
}

async function tokenOf(account: string): Promise<string> {
  const payload = { account };
  const response = await awards.app.inject({ method: 'POST', url: '/api/dev/token', payload });
  return response.json<{ access_token: string }>().access_token;
}

/** Sends to every route something that it cannot take: a strange member, a strange query, an address of nothing. */
async function strangeAnswers(): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [path, methods] of Object.entries(described.paths))
    for (const [method, operation] of Object.entries(methods)) {
      const address = `${path.replaceAll(/\{\w+\}/g, '…')}?strange=1`;
      const isStream = path.endsWith('/events');
      if (isStream || path.startsWith('/session') || path.startsWith('/dev')) continue;
      const hasBody = operation.requestBody !== undefined;
      const account = accountFor(operation['x-permission']);
      const headers = {
        authorization: `Bearer ${await tokenOf(account)}`,
        'idempotency-key': `${method}${path}`,
      };
      const response = await awards.app.inject({
        method: method.toUpperCase() as 'GET',
        url: `/api${encodeURI(address)}`,
        headers: hasBody ? { ...headers, 'content-type': 'application/json' } : headers,
        ...(hasBody ? { payload: { strange: 1 } } : {}),
      });
      const type = String(response.headers['content-type'] ?? '');
      const body = type.includes('json') ? response.json<Record<string, unknown>>() : {};
      answers.push({ name: `${method} ${path}`, status: response.statusCode, type, body });
    }
  return answers;
}

/** What is wrong with the problem that an answer is. */
function flawsOf({ name, type, body }: Answer): readonly string[] {
  const errors = Array.isArray(body['errors']) ? (body['errors'] as Record<string, unknown>[]) : [];
  return [
    ...(type.startsWith('application/problem+json') ? [] : [`${name} is ${type}`]),
    ...(errors.length > 0 ? [] : [`${name} says nothing`]),
    ...errors.flatMap(({ at, code, zh, en }) =>
      typeof at === 'string' &&
      /^(\/.*)?$/.test(at) &&
      typeof code === 'string' &&
      /\p{Script=Han}/u.test(String(zh)) &&
      /[A-Za-z]/.test(String(en))
        ? []
        : [`${name}: ${JSON.stringify({ at, code, zh, en })}`],
    ),
  ];
}

it('every problem of every route says what is wrong in both languages, with its place', async () => {
  const refused = (await strangeAnswers()).filter(({ status }) => status >= 400);
  expect(refused.length).toBeGreaterThan(60);
  expect(refused.filter(({ status }) => status >= 500)).toEqual([]);
  expect(refused.flatMap(flawsOf)).toEqual([]);
  const placed = refused.flatMap(({ body }) => body['errors'] as { at: string; in?: string }[]);
  expect(placed.some(({ at }) => at === '/strange')).toBe(true);
  expect(placed.some(({ in: part }) => part === 'query')).toBe(true);
});

/** A value that a parameter cannot take; null if it takes anything. */
function malformed({ schema = {} }: Parameter): string | null {
  if (schema.maxLength !== undefined) return 'x'.repeat(schema.maxLength + 1);
  const isBound = schema.enum ?? schema.pattern ?? schema.format ?? schema.anyOf;
  return schema.type !== 'string' || isBound !== undefined ? ',~' : null;
}

it('every malformed parameter of every query is refused at its place', async () => {
  const flaws: string[] = [];
  let count = 0;
  for (const [path, methods] of Object.entries(described.paths))
    for (const [method, { parameters = [], ...operation }] of Object.entries(methods))
      for (const parameter of (parameters as Parameter[]).filter((each) => each.in === 'query')) {
        count += 1;
        const { name } = parameter;
        const value = malformed(parameter);
        const response = await awards.app.inject({
          method: method.toUpperCase() as 'GET',
          url: `/api${path.replaceAll(/\{\w+\}/g, 'A'.repeat(43))}?${name}=${encodeURIComponent(value ?? '')}`,
          headers: {
            authorization: `Bearer ${await tokenOf(accountFor(operation['x-permission']))}`,
            'idempotency-key': `${method}${path}${name}`,
          },
        });
        const type = String(response.headers['content-type']);
        const body = type.includes('json') ? response.json<Record<string, unknown>>() : {};
        const answer = { name: `${method} ${path}?${name}`, status: response.statusCode, type, body };
        const isPlaced = JSON.stringify(body['errors'] ?? '').includes(`"at":"/${name}"`);
        if (value === null || answer.status !== 422 || !isPlaced)
          flaws.push(`${answer.name}=${String(value)}: ${String(answer.status)}`);
        flaws.push(...flawsOf(answer));
      }
  expect(flaws).toEqual([]);
  expect(count).toBeGreaterThan(40);
});

it('a problem without a place or without a language is reported', () => {
  const answer = { name: 'get /x', status: 422, type: 'application/problem+json' };
  expect(flawsOf({ ...answer, body: { errors: ['code: wrong'] } })).toHaveLength(1);
  expect(flawsOf({ ...answer, body: {} })).toEqual(['get /x says nothing']);
  expect(
    flawsOf({ ...answer, body: { errors: [{ at: '/a', code: 'missing', zh: '此项必填。', en: 'x' }] } }),
  ).toEqual([]);
});
