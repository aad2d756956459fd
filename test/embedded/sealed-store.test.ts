import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { gatherEvidence } from '../../audit/audit-award.ts';
import { readHistory } from '../../audit/history/read-history.ts';
import { connect } from '../../db/connect.ts';
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import type { System } from '../../embedded/system.ts';
import { compiledStart } from '../support/compiled-start.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { masterKeysOf } from '../../server/command/master-keys.ts';
import { environmentOf } from '../../server/command/running-database.ts';
import { clientOptions, NAMESPACE } from '../../temporal.config.ts';
import { clawedBack } from '../../tour/clawed-back.ts';
import { sampleForm } from '../../tour/forms.ts';
import { visitorsAt } from '../../tour/visitors.ts';

/** What the reasons of a person say. */
const REASON = 'the stamp on page three looks forged';
/** What the lives of these tests must have said, one of each kind. */
const SAID = [
  REASON,
  introduced.claim.certificate,
  introduced.claim.recognition,
  introduced.claim.enterprise,
];

let dataDir: string;
let system: System;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gongshu-sealed-'));
  const env = { ...process.env, TEMPORAL_CLI_PATH: inject('temporalBinary') };
  const start = await compiledStart();
  system = await start({ dataDir, port: 0, env, say: () => undefined, onGiveUp: () => undefined });
});
afterAll(async () => {
  await system.stop();
  await rm(dataDir, { recursive: true, force: true });
});

it('after whole lives the engine’s store holds nothing that people said, decided or were paid; said without the codec, it holds all of it', async () => {
  const visitors = visitorsAt(system.url, () => undefined);
  const life = await clawedBack(visitors, await sampleForm(introduced.claim));
  const { id: returned } = await visitors.submit('applicant-xinqian', {
    claim: {
      ...(await sampleForm(introduced.claim)).claim,
      recognition: 'mark:99999901',
      certificate: 'returned one',
    },
  });
  await visitors.act('handler-1', returned, 'application.return', { reasons: REASON }, 'returned');

  const environment = await environmentOf({}, dataDir);
  const database = connect(system.database.applicationUrl, 2);
  const connection = await Connection.connect(clientOptions({ address: system.engine.address }));
  const options = { connection, namespace: NAMESPACE };
  const converter = await dataConverter(database, masterKeysOf(environment));
  const reader = new Client({ ...options, dataConverter: converter });
  const said: unknown[] = [];
  for (const id of [life, returned]) {
    const { runs } = await gatherEvidence(database, reader, id);
    said.push(...runs.flatMap(({ bytes }) => readHistory(bytes)));
  }
  const words = wordsIn(said).filter((word) => !isName(word) && word !== life && word !== returned);
  expect(words).toEqual(expect.arrayContaining(SAID));
  expect(words.some((word) => /^"amount\w*":\d+/i.test(word))).toBe(true);
  expect(await foundIn(dataDir, words)).toEqual([]);

  const bare = new Client(options);
  for (const [index, each] of said.entries())
    await bare.workflow.start('anything', { taskQueue: 'nobody', workflowId: `bare-${index}`, args: [each] });
  await connection.close();
  await database.close();
  await system.stop();
  const missing = new Set(words);
  for (const word of await foundIn(dataDir, words)) missing.delete(word);
  // A page of the store may end in the middle of a word.
  expect(missing.size).toBeLessThan(words.length / 50);
});

/** Texts of at least eight signs, and numbers with their names, as JSON has them. */
function wordsIn(value: unknown): string[] {
  const words = new Set<string>();
  JSON.stringify(value, (name, inner: unknown) => {
    if (typeof inner === 'string' && inner.length >= 8) words.add(inner);
    if (typeof inner === 'number' && inner >= 1000) words.add(`"${name}":${inner}`);
    return inner;
  });
  return [...words];
}

/** The names of events, activities and states, and the ids of runs, which the engine knows. */
function isName(word: string): boolean {
  return (
    /^[a-z]+[a-zA-Z]*(\.[a-zA-Z]+)*$/.test(word) || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(word)
  );
}

/** The engine writes instants of its own, without quotes: its timers lie on days that people may say too. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The words that lie in a file of the engine's store, as they are. */
async function foundIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /^temporal-[^/]*\.db/.test(name));
  expect(files).not.toEqual([]);
  const bytes = Buffer.concat(await Promise.all(files.map(async (name) => readFile(join(folder, name)))));
  return words.filter((word) => bytes.includes(DAY.test(word) ? `"${word}"` : word));
}
