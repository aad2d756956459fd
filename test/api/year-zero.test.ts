import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../../api/openapi/example-of.ts';
import { TABLE } from '../../api/routes/table.ts';
import { startAwards, type Awards } from '../support/awards.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

type Schema = Readonly<Record<string, unknown>>;
interface Described {
  readonly querystring?: { readonly properties?: Readonly<Record<string, Schema>> };
  readonly body?: Schema;
}

const isDay = (schema: unknown): boolean => JSON.stringify(schema).includes('"format":"date"');
/** Every day of a value is of one year. */
const inYear = (year: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/"\d{4}-(\d\d-\d\d)"/g, `"${year}-$1"`)) as unknown;

const routes = TABLE.map(([method, path, , route]) => ({
  method,
  path: path.replaceAll(/:\w+/g, 'p-handler-1'),
  schema: (route as unknown as { readonly schema: Described }).schema,
}));
const asked = routes
  .filter(({ method }) => method === 'GET')
  .flatMap(({ method, path, schema }) =>
    Object.entries(schema.querystring?.properties ?? {})
      .filter(([, property]) => isDay(property))
      .map(([name]) => ({ method, path: `${path}?${name}=0000-01-01` })),
  );
/** An example of a body that says every day that it may. */
function exampleWithDays({ properties = {}, ...body }: Schema): object {
  const days = Object.entries(properties as Readonly<Record<string, Schema>>).filter(
    ([, property]) => property['format'] === 'date',
  );
  const said = Object.fromEntries(days.map(([name]) => [name, '2026-03-02']));
  return { ...(exampleOf({ properties, ...body }, {}) as object), ...said };
}
const sent = routes.filter(({ method, schema }) => method === 'POST' && isDay(schema.body ?? {}));

describe('the year 0000 is no year here, wherever a day is asked for', () => {
  it('in queries and in bodies, of which there are some', () => {
    expect(Math.min(asked.length, sent.length)).toBeGreaterThan(3);
  });

  it.each(asked)('$method $path', async ({ path }) => {
    for (const account of ['administrator-1', 'auditor-1', 'handler-1'])
      expect((await awards.as(account).get(path)).status).toBeLessThan(500);
  });

  it.each(sent)('$method $path', async ({ path, schema }) => {
    const body = inYear('0000', exampleWithDays(schema.body ?? {})) as object;
    for (const account of ['administrator-1', 'handler-1', 'approver-1', 'applicant-qiaoxi'])
      expect((await awards.as(account).post(path, body)).status).toBeLessThan(500);
  });

  it.each(sent)(
    '$method $path takes no day of the year 9999, to which nobody counts',
    async ({ path, schema }) => {
      const body = inYear('9999', exampleWithDays(schema.body ?? {})) as object;
      for (const account of ['administrator-1', 'handler-1', 'approver-1', 'applicant-qiaoxi'])
        expect((await awards.as(account).post(path, body)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('nor in a cursor', async () => {
    const cursor = Buffer.from(JSON.stringify(['0000-01-01T00:00:00.000Z', 'A1'])).toString('base64url');
    expect((await awards.as('handler-1').get(`/applications?cursor=${cursor}`)).status).toBe(422);
  });
});

it.each(['/a\r\nSet-Cookie: x=1', '/a%0d%0ab\n', '//elsewhere.example', '/\\elsewhere.example', 'x'])(
  'a way back to %j is refused',
  async (returnTo) => {
    const answer = await awards.app.inject({
      method: 'GET',
      url: `/api/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`,
      headers: { host: new URL(awards.url).host },
    });
    expect(answer.statusCode).toBe(422);
  },
);
