import { access } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { findDocumentStore } from '../../db/document/document-store.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findLogKeys } from '../../db/log/log-keys.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { freePort } from '../../embedded/ports.ts';
import { sampleForm } from '../../tour/forms.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { inTurn } from '../support/in-turn.ts';
import { newPlace, startProgram, type Place, type Program } from '../support/programs.ts';
import { runCommand } from '../support/run-command.ts';
import { until } from '../support/until.ts';

/** What lies in folders: on two machines without a shared one, each process has these for itself. */
const STORES = ['DOCUMENTS_DIR', 'SENDER_KEY_FILE', 'LOG_KEY_FILE', 'LOG_FOLDER'] as const;

let place: Place;
let database: Database;
const running: Program[] = [];
beforeAll(async () => {
  place = await newPlace();
  database = connect(place.databaseUrls.applicationUrl, 1);
  running.push(await startProgram('worker', place.env), await startProgram('api', place.env));
  await until(async () => (await findCheckpoint(database)) !== null);
});
afterAll(async () => {
  for (const { child } of running) child.kill('SIGTERM');
  await Promise.all(running.map(async ({ ended }) => ended));
  await database.close();
  await place.databaseUrls.drop();
});

const entered = async () => ({
  keys: await findLogKeys(database),
  roots: await database.sql`select id from sender_keys where endorsement is null`,
  store: await findDocumentStore(database),
});

it('a second API and a second worker with folders of their own each say in one sentence what they need, and do no harm', async () => {
  const before = await entered();
  const apart = Object.fromEntries(STORES.map((name) => [name, `${place.env[name] ?? ''}-apart`]));
  const env = { ...place.env, ...apart, PORT: String(await freePort()) };
  const said = await Promise.all(
    (['api', 'worker'] as const).map(async (name) =>
      startProgram(name, env).then(
        () => `${name} started`,
        (error: unknown) => (error instanceof Error ? error.message : ''),
      ),
    ),
  );
  expect(said[0]).toMatch(/^api ended \(1\) before it was ready: [^\n]*SENDER_KEY_FILE[^\n]*\n$/);
  expect(said[1]).toMatch(/^worker ended \(1\) before it was ready: [^\n]*LOG_KEY_FILE[^\n]*\n$/);
  expect(await entered()).toEqual(before);
  for (const folder of Object.values(apart)) await expect(access(folder)).rejects.toThrow('ENOENT');
});

it('with shared ones both lead an award together, and its audit is clean', async () => {
  const port = String(await freePort());
  running.push(
    await startProgram('worker', place.env),
    await startProgram('api', { ...place.env, PORT: port }),
  );
  const both = await inTurn([place.url, `http://127.0.0.1:${port}`]);
  const id = await paid(
    visitorsAt(both.url, () => undefined),
    await sampleForm(application.claim),
  );
  for (const requests of both.passed()) expect(requests).toBeGreaterThan(10);
  await both.close();
  expect((await runCommand('audit', ['replay', id], place.env)).exitCode).toBe(0);
});
