import { access } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLogKeys } from '../../db/log/log-keys.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { until } from '../support/until.ts';

let place: Place;
let database: Database;
let first: Program;
beforeAll(async () => {
  place = await newPlace();
  database = connect(place.databaseUrls.applicationUrl, 1);
  first = await startProgram('worker', place.env);
  // The root of the log is the first leaf.
  await until(async () => (await findCheckpoint(database)) !== null);
});
afterAll(async () => {
  await end(first);
  await database.close();
  await place.databaseUrls.drop();
});

async function end({ child, ended }: Program): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

const apart = (name: string): string => `${place.env[name] ?? ''}-apart`;

it.each([
  ['LOG_KEY_FILE', 'the log of this database begins with the key'],
  ['SENDER_KEY_FILE', 'is not the root of this installation'],
  ['LOG_FOLDER', 'The place of the checkpoints is empty, but the log of this database has'],
])(
  'a second worker with %s of its own says in one sentence what it needs, and takes nothing over',
  async (name, sentence) => {
    const before = await findLogKeys(database);
    const second = startProgram('worker', { ...place.env, [name]: apart(name) });
    await expect(second).rejects.toThrow(sentence);
    await expect(second).rejects.toThrow('ended (1) before it was ready');
    expect(await findLogKeys(database)).toEqual(before);
    await expect(access(apart('LOG_KEY_FILE'))).rejects.toThrow('ENOENT');
  },
);

it('a second worker with the same file and the same folder works beside the first', async () => {
  await end(await startProgram('worker', place.env));
});
