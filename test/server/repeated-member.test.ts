import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repeatedMember } from '../../contract/repeated-member.ts';
import { readJson } from '../../server/command/read-file.ts';

describe('a member that stands twice in one object', () => {
  it.each([
    ['{"a":1,"a":2}', '/a', 7],
    ['{"a":[{"b":1},{"b":1,"c":{},"b":2}]}', '/a/1/b', 28],
    ['[[1,2],[3,{"x":"x","x":"y"}]]', '/1/1/x', 19],
    ['{"a":1,"\\u0061":2}', '/a', 7],
    ['{"a/b":{"~":0,"~":1}}', '/a~1b/~0', 14],
    ['{"__proto__":1,"__proto__":2}', '/__proto__', 15],
    ['{"a":{"b":[],"d":"]}"},"a":3}', '/a', 23],
  ])('%s is found at %s', (text, at, index) => {
    expect(repeatedMember(text)).toEqual({ at, index });
  });

  it.each([
    '{"a":"a","b":"a","c":["a","a"]}',
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":"\\",\\"a\\":1"}',
    '"a"',
    '1',
  ])('is not in %s', (text) => {
    expect(repeatedMember(text)).toBeNull();
  });

  it('is in no JSON that is written from a value, and in each object to which its own member is added', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, name) => {
        expect(repeatedMember(text)).toBeNull();
        const member = JSON.stringify(name);
        expect(repeatedMember(`[${text},{${member}:${text},${member}:0}]`)?.at).toMatch(/^\/1\//);
      }),
    );
  });
});

describe('a file of JSON', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'json-'));
  });
  afterAll(async () => rm(folder, { recursive: true }));
  const reading = async (text: string): Promise<unknown> => {
    const path = join(folder, 'office.json');
    await writeFile(path, text);
    return readJson(path);
  };

  it('that gives a list twice is refused with its place', async () => {
    await expect(reading('{\n  "policyActs": [],\n  "policyActs": [1]\n}\n')).rejects.toThrow(
      '/policyActs stands twice, for the second time at line 3, column 3',
    );
  });

  it('that gives each once is read', async () => {
    expect(await reading('{"policyActs":[],"rulings":[]}')).toEqual({ policyActs: [], rulings: [] });
  });
});
