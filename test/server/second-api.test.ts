import { access } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../embedded/ports.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';

let place: Place;
let first: Program;
beforeAll(async () => {
  place = await newPlace();
  first = await startProgram('api', place.env);
});
afterAll(async () => {
  await end(first);
  await place.databaseUrls.drop();
});

async function end({ child, ended }: Program): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}

it('a second API with a folder of its own says in one sentence what it needs, and makes nothing', async () => {
  const apart = `${place.env['DOCUMENTS_DIR'] ?? ''}-apart`;
  const port = String(await freePort());
  const second = startProgram('api', { ...place.env, DOCUMENTS_DIR: apart, PORT: port });
  await expect(second).rejects.toThrow('name one folder that all API processes share in DOCUMENTS_DIR');
  await expect(access(apart)).rejects.toThrow('ENOENT');
});

it('a second API with the same folder works beside the first', async () => {
  await end(await startProgram('api', { ...place.env, PORT: String(await freePort()) }));
});
