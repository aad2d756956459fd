import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { compiler, descriptionOf, type Media, type OpenApi } from '../support/checked-answers.ts';
import { UNUSED } from '../support/described-api.ts';

let awards: Awards;
let described: OpenApi;
beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
});
afterAll(async () => awards.stop());

const operations = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: `${method.toUpperCase()} ${path}`,
      ...operation,
    })),
  );
const media = (): readonly (Media & { name: string })[] =>
  operations().flatMap(({ name, requestBody, responses }) => [
    ...Object.values(requestBody?.content ?? {}).map((body) => ({ name: `${name}, the body`, ...body })),
    ...Object.entries(responses).flatMap(([status, { content }]) =>
      Object.values(content ?? {}).map((answer) => ({ name: `${name}, answer ${status}`, ...answer })),
    ),
  ]);

/** What somebody has typed so far, the facts of a condition, and a JSON Schema that is an answer, are whatever JSON they are. */
const OPEN =
  /^\/applications\/\{id\}\/draft\..*\.payload\.additionalProperties|^\/views\..*\.query\.additionalProperties|^\/drafts.*\.content\.additionalProperties|\.facts\.additionalProperties|^\/(?:catalogue|signals)\.get\..*\.properties\.schema\.additionalProperties/;

/** Members of a description that leave open what they describe, or speak in riddles, by where they stand. */
function unsaidIn(part: unknown, where = ''): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const place = where === '' ? name : `${where}.${name}`;
    const isOpen = name === 'additionalProperties' && value === true;
    const isRiddle =
      ['summary', 'description'].includes(name) &&
      typeof value === 'string' &&
      /\b(whoever|told|tells|door)\b/i.test(value);
    return isOpen || isRiddle ? [`${place}: ${String(value)}`] : unsaidIn(value, place);
  });
}

/** What somebody types for themself is no view of an award. */
const NO_VIEW = ['GET /applications/{id}/draft'];
interface Row {
  readonly properties?: Readonly<Record<string, Row>>;
  readonly items?: Row;
}
/** A line of a list that stands under a deadline of an award. */
const isAwardRow = ({ properties = {} }: Row): boolean =>
  ('application' in properties || 'enterprise' in properties) &&
  ('due' in properties || 'closesAt' in properties);

describe('the description of the API', () => {
  it('is OpenAPI 3.1, and a generator takes it', async () => {
    expect(described.openapi).toBe('3.1.0');
    expect(await new Validator().validate({ ...described })).toMatchObject({ valid: true });
    expect(astToString(await openapiTS(JSON.stringify(described)))).toContain(
      '/applications/{id}/signals/office.approve',
    );
  });

  it('has every route, with what it is for and what it answers', () => {
    const silent = operations().flatMap(({ name, summary, tags, responses }) => [
      ...(summary === undefined || tags === undefined ? [`${name} has no summary or no tag`] : []),
      ...(Object.entries(responses).some(([status, { content }]) => says(status, content))
        ? []
        : [`${name} declares no schema for what it answers when all is well`]),
    ]);
    expect(silent).toEqual([]);
  });

  it('says of each answer what it has, and in plain words what each route is for', () => {
    expect(unsaidIn(described.paths).filter((place) => !OPEN.test(place))).toEqual([]);
    expect(unsaidIn({ summary: 'For whoever is told', schema: { additionalProperties: true } })).toEqual([
      'summary: For whoever is told',
      'schema.additionalProperties: true',
    ]);
  });

  it('says by which clock an award stands, in each view of one and in each row of a list', () => {
    const without = operations().flatMap(({ name, responses }) => {
      const schema = responses['200']?.content?.['application/json']?.schema as Row | undefined;
      if (schema === undefined) return [];
      const isView = /^GET \/applications\/\{id\}/.test(name) && !NO_VIEW.includes(name);
      const rows = Object.entries(schema.properties ?? {}).flatMap(([list, { items }]) =>
        items !== undefined && isAwardRow(items) ? [[`${name} ${list}`, items] as const] : [],
      );
      const asked = [...(isView ? [[name, schema] as const] : []), ...rows];
      return asked.filter(([, { properties = {} }]) => !('now' in properties)).map(([where]) => where);
    });
    expect(without).toEqual([]);
    expect(isAwardRow({ properties: { due: {}, application: {} } })).toBe(true);
  });

  it('has a route for each line of the catalogue', () => {
    const paths = SIGNAL_TYPES.map((type) =>
      type === 'application.submit' ? '/applications' : `/applications/{id}/signals/${type}`,
    );
    expect(paths.filter((path) => described.paths[path]?.['post'] === undefined)).toEqual([]);
  });

  it('shows examples that its own schemas accept', () => {
    const compile = compiler(described);
    const examples = media().filter(({ example }) => example !== undefined);
    const wrong = examples.flatMap(({ name, schema, example }) => {
      const fits = compile(schema);
      return fits(example) ? [] : [`${name}: ${JSON.stringify(fits.errors)}`];
    });
    expect(wrong).toEqual([]);
    const bodies = operations().flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
    expect(bodies.filter(({ example }) => example === undefined)).toEqual([]);
    expect(examples.length).toBeGreaterThan(bodies.length);
  });

  it('is readable for people, without asking anything of another machine', async () => {
    const page = await fetch(`${awards.url}/api/docs/`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await page.text()).toContain('swagger-ui');
    const script = await fetch(`${awards.url}/api/docs/static/swagger-ui-bundle.js`);
    expect(script.status).toBe(200);
    await script.arrayBuffer();
  });
});

it('an API with a route that does not say who may use it does not start', async () => {
  const careless = buildApp(UNUSED);
  careless.get('/api/careless', () => 'everybody reads this');
  await expect(careless.ready()).rejects.toThrow('GET /api/careless does not declare who may use it');
  const careful = buildApp(UNUSED);
  careful.get('/api/careful', { config: { permission: 'anyone' } }, () => 'everybody may read this');
  await careful.ready();
  await careful.close();
});

function says(status: string, content: unknown): boolean {
  return content !== undefined ? /^(2|101)/.test(status) : ['204', '303'].includes(status);
}
