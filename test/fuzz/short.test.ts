import { randomUUID } from 'node:crypto';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { compiler, descriptionOf, type Operation } from '../support/checked-answers.ts';
import { newClaim } from '../support/claims.ts';
import { tokenOf } from '../support/event-reader.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 300);
const ACCOUNTS = ['applicant-qiaoxi', 'handler-1', 'finance-1', 'auditor-1'];
/** Streams that do not end, time that would pass, pages of the sign-in that lead elsewhere, and audits that take long. */
const NOT_ASKED = /events$|^\/dev\/|^\/session|^\/audit\/(sweeps|what-if)|replay$/;
const TEXTS = ['', '0', '-1', '9e99', '2026-02-30', 'x'.repeat(300), '\'"--', '拱墅', '\u0000', '../x'];
const VALUES = [...TEXTS, '\ud800', null, true, 0, -1, 0.5, 2 ** 53, [], {}, { a: 1 }, [null], '2026-01-01'];

interface Target {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly example: unknown;
  readonly validate: ValidateFunction | null;
}

let awards: Awards;
let targets: readonly Target[];
let tokens: readonly string[];
let application: string;
beforeAll(async () => {
  awards = await startAwards();
  const description = await descriptionOf(awards.app);
  const compile = compiler(description);
  targets = Object.entries(description.paths)
    .filter(([path]) => !NOT_ASKED.test(path))
    .flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => {
        const media = operation.requestBody?.content['application/json'];
        return {
          method: method.toUpperCase(),
          path,
          operation,
          example: media?.example,
          validate: media === undefined ? null : compile(media.schema),
        };
      }),
    );
  tokens = await Promise.all(ACCOUNTS.map(async (account) => tokenOf(awards.url, account)));
  const claim = { claim: newClaim(), documents: [] };
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', claim);
  application = String(body['id']);
});
afterAll(async () => awards.stop());

describe(`whatever is asked (seed ${SEED})`, () => {
  it('is answered as described: no fault of the API, and nothing invalid is accepted', async () => {
    const request = fc.record({
      target: fc.nat(),
      account: fc.nat(ACCOUNTS.length - 1),
      texts: fc.array(fc.constantFrom(...TEXTS), { minLength: 12, maxLength: 12 }),
      isNamed: fc.boolean(),
      changes: fc.array(fc.record({ at: fc.nat(), value: fc.constantFrom(...VALUES), how: fc.nat(2) }), {
        maxLength: 3,
      }),
    });
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(request, async ({ target: at, account, texts, isNamed, changes }) => {
        const target = targets[at % targets.length];
        if (target === undefined) throw new Error('nothing is described');
        const body = changes.reduce<unknown>(
          (value, { at: place, value: other, how }) => changed(value, place, other, how),
          target.example,
        );
        const response = await fetch(`${awards.url}/api${addressOf(target, texts, isNamed)}`, {
          method: target.method,
          headers: {
            authorization: `Bearer ${tokens[account] ?? ''}`,
            'idempotency-key': randomUUID(),
            ...(target.validate !== null && { 'content-type': 'application/json' }),
          },
          ...(target.validate !== null && { body: JSON.stringify(body ?? null) }),
        });
        await response.arrayBuffer();
        expect(complaint(target, body, response.status)).toBeNull();
        if (response.ok) accepted += 1;
        else refused += 1;
      }),
      { seed: SEED, numRuns: REQUESTS },
    );
    expect(Math.min(accepted, refused), 'one kind of answer alone proves little').toBeGreaterThan(
      REQUESTS / 50,
    );
  });

  it('and an API that failed, or took what its schema forbids, would be noticed', () => {
    const target = targets.find(({ path, method }) => path === '/applications' && method === 'POST');
    if (target === undefined) throw new Error('applications are described');
    expect(complaint(target, { nothing: 'of it' }, 201)).toContain('accepted');
    expect(complaint(target, target.example, 500)).toContain('500');
    expect(complaint(target, target.example, 201)).toBeNull();
  });
});

function complaint({ method, path, validate }: Target, body: unknown, status: number): string | null {
  if (status >= 500 && status !== 503) return `${method} ${path} answered ${status}`;
  if (status < 400 && validate !== null && !validate(body ?? null))
    return `${method} ${path} accepted what its schema forbids: ${JSON.stringify(body)}`;
  return null;
}

/** The path with its parameters, and those of the query that are drawn. */
function addressOf({ path, operation }: Target, texts: readonly string[], isNamed: boolean): string {
  const drawn = texts.map((text) => encodeURIComponent(text));
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    isNamed && name === 'id' ? application : drawn[name.length % drawn.length] || 'x',
  );
  const query = (operation.parameters ?? [])
    .filter(({ in: where }) => where === 'query')
    .flatMap(({ name }, index) => {
      const text = drawn[index % drawn.length] ?? '';
      return isNamed && index > 0 ? [] : [`${encodeURIComponent(name)}=${text}`];
    });
  return query.length === 0 ? place : `${place}?${query.join('&')}`;
}

/** One place of a JSON value set, left out, or given something more. */
function changed(value: unknown, at: number, other: unknown, how: number): unknown {
  if (typeof value !== 'object' || value === null) return other;
  const entries: [string, unknown][] = Object.entries(value);
  const index = at % (entries.length + 1);
  const [name, inner] = entries[index] ?? (['unforeseen', null] as const);
  const next =
    how === 0 && typeof inner === 'object' && inner !== null ? changed(inner, at >> 3, other, at % 3) : other;
  const rest = entries.filter(([key]) => key !== name);
  const result = how === 1 ? rest : [...rest, [name, next] as const];
  return Array.isArray(value) ? result.map(([, each]) => each) : Object.fromEntries(result);
}
