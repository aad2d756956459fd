import { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatherEvidence, judgeEvidence } from '../../audit/audit-award.ts';
import { exportFinished } from '../../audit/history/export-finished.ts';
import { fetchRun } from '../../audit/history/fetch-run.ts';
import { dataConverter } from '../../server/codec/data-converter.ts';
import { forgetHistory } from '../../use-cases/audit/forget-history.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const submitted = async (): Promise<string> => {
  const applicant = awards.as('applicant-qiaoxi');
  return String((await applicant.post('/applications', { claim: newClaim(), documents: [] })).body['id']);
};
const forget = async (id: string) => forgetHistory(awards.database, 'console', id);
/** The engine as a process sees it that has just begun. */
const begun = async () => {
  const { connection } = awards.client;
  const converter = await dataConverter(awards.database, awards.vault);
  return new Client({ connection, namespace: awards.namespace, dataConverter: converter });
};
const acts = async () =>
  awards.database.sql`select person, about from admin_acts where act = 'history.forget'`;

it('the engine’s history of an award is forgotten once the award has ended and is archived; the archive is audited as before', async () => {
  const [ended, goesOn] = [await submitted(), await submitted()];
  await expect(forget('nobody')).rejects.toMatchObject({ code: 'application.unknown' });
  expect(await forget(ended)).toBe('goesOn');
  await awards.as('applicant-qiaoxi').post(`/applications/${ended}/signals/application.withdraw`, {});
  await awards.client.workflow.getHandle(ended).result();
  expect(await forget(ended)).toBe('notArchived');
  expect(await acts()).toEqual([]);
  expect(await fetchRun(await begun(), ended, '')).not.toBeNull();

  await until(async () => (await exportFinished(awards.database, awards.client, () => undefined, ended)) > 0);
  expect(await forget(ended)).toBe('forgotten');
  expect(await acts()).toEqual([{ person: 'console', about: ended }]);
  const client = await begun();
  await expect(fetchRun(client, ended, '')).rejects.toThrow(`the key of award:${ended} is forgotten`);
  expect(await fetchRun(client, goesOn, '')).not.toBeNull();
  const evidence = await gatherEvidence(awards.database, client, ended);
  expect((await judgeEvidence(awards.bundlePath, evidence)).findings).toEqual([]);
});
