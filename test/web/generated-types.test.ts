import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, it } from 'vitest';
import { describedApi } from '../support/described-api.ts';

const FILE = 'web/door/api.d.ts';
const HEAD = '/* Made from /api/openapi.json: web/README.md says how it is made anew. */\n';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses?: object }>>>>;
}

/** Words and examples help no compiler. Acts are sent by their schema, and all problems are of one form. */
function whatTypesNeed(text: string): string {
  const described = JSON.parse(text) as Description;
  const paths = Object.entries(described.paths)
    .filter(([path]) => !path.includes('/signals/'))
    .map(([path, methods]): readonly [string, object] => [
      path,
      Object.fromEntries<object>(Object.entries(methods).map(withoutProblems)),
    ]);
  const isSpoken = (name: string): boolean =>
    ['description', 'example', 'examples', 'summary'].includes(name);
  return JSON.stringify({ ...described, paths: Object.fromEntries(paths) }, (name, value: unknown) =>
    isSpoken(name) && (typeof value !== 'object' || Array.isArray(value)) ? undefined : value,
  );
}

function withoutProblems([method, operation]: [string, { responses?: object }]): readonly [string, object] {
  const well = Object.entries<unknown>({ ...operation.responses }).filter(([status]) => /^[23]/.test(status));
  return [method, { ...operation, responses: Object.fromEntries(well) }];
}

it('the portal knows the API by types that are those of its description', async () => {
  const types = HEAD + astToString(await openapiTS(whatTypesNeed(await describedApi())));
  if (process.env['RECORD_TYPES'] === '1') await writeFile(FILE, types);
  expect(
    (await readFile(FILE, 'utf8')) === types,
    `${FILE} is stale: web/README.md says how it is made`,
  ).toBe(true);
});
