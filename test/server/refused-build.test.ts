import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { engine } from '../../server/engine.ts';
import { openSender } from '../../server/sender.ts';
import { TASK_QUEUE } from '../../temporal.config.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { Award } from '../faults/award.ts';
import type { Reach } from '../faults/field.ts';
import { newPlace, startProgram, type Place } from '../support/programs.ts';
import { bundleOf } from '../time/bundle-of.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

let place: Place;
let database: Database;
let connection: Connection;
let folder: string;
beforeAll(async () => {
  [place, connection, folder] = await Promise.all([
    newPlace(),
    Connection.connect({ address: inject('temporalAddress') }),
    mkdtemp(join(tmpdir(), 'gongshu-refused-')),
  ]);
  database = connect(place.databaseUrls.applicationUrl, 4);
});
afterAll(async () => {
  await connection.close();
  await database.close();
  await place.databaseUrls.drop();
  await rm(folder, { recursive: true });
});

it('a worker whose code leaves what an award has recorded ends with one sentence, and takes nothing', async () => {
  const before = await startProgram('worker', place.env);
  const { namespace } = place;
  const client = new Client({ connection, namespace });
  const { sign } = await openSender(place.env['SENDER_KEY_FILE'] ?? '', database, 'test');
  const reach = {
    database,
    client,
    namespace,
    engine: engine(client, TASK_QUEUE, sign),
    answers: answers(database, UNANNOUNCED),
  };
  const award = new Award<Reach>(reach, 'recorded');
  await award.submit();
  await award.untilAnswered();
  before.child.kill('SIGTERM');
  await before.ended;

  const careless = await bundleOf('careless', folder);
  const refused = startProgram('worker', { ...place.env, WORKFLOW_BUNDLE: careless });
  await expect(refused).rejects.toThrow('ended (1) before it was ready');
  await expect(refused).rejects.toThrow(/does not follow 1 recorded runs, the first of them recorded run /);
  const { historyLength } = await client.workflow.getHandle('recorded').describe();

  const careful = await bundleOf('changed', folder);
  const later = await startProgram('worker', { ...place.env, WORKFLOW_BUNDLE: careful });
  expect((await client.workflow.getHandle('recorded').describe()).historyLength).toBe(historyLength);
  later.child.kill('SIGTERM');
  await later.ended;
});
