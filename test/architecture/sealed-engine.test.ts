import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesOfRooms } from './rooms.ts';

/** What writes to the engine or reads from it. */
const SPEAKS = /\b(?:new Client|Worker\.create)\(\{(?<how>[^]*?)\n? *\}\)/g;

const open = (source: string): readonly string[] =>
  [...source.matchAll(SPEAKS)]
    .filter(({ groups }) => !/\bdataConverter\b/.test(groups?.['how'] ?? ''))
    .map(String);

it('every client and every worker seals what it says to the engine', () => {
  const speaking = sourcesOfRooms().filter((file) => SPEAKS.test(readFileSync(file, 'utf8')));
  expect(speaking.length).toBeGreaterThan(3);
  for (const file of speaking) expect(open(readFileSync(file, 'utf8')), file).toEqual([]);
  expect(open('new Client({ connection, namespace })')).toHaveLength(1);
  expect(open('await Worker.create({\n    connection,\n    taskQueue: QUEUE,\n  })')).toHaveLength(1);
});
