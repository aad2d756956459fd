import { randomUUID } from 'node:crypto';
import type { AnyStateMachine } from 'xstate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../api/app.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { SignalGroup } from '../../contract/signals/schema.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { compiler, descriptionOf, type OpenApi } from '../support/checked-answers.ts';
import { newClaim } from '../support/claims.ts';
import { casesOf, VISITING } from '../support/matrix.ts';

/** One line more in the catalogue, its sender, and one event more in the machine; nothing else. */
vi.mock(import('../../contract/signals/office.ts'), async (original) => {
  const { officeSignals } = await original();
  const { REASONED } = await import('../../contract/signals/schema.ts');
  const note = { label: { zh: '备注', en: 'make a note' }, payload: REASONED };
  return { officeSignals: { ...officeSignals, 'office.note': note } as SignalGroup as typeof officeSignals };
});
vi.mock(import('../../machine/application.v1/senders.ts'), async (original) => {
  const { SENDERS } = await original();
  return { SENDERS: { ...SENDERS, 'office.note': ['handle'] } };
});
vi.mock(import('../../machine/application.v1/machine.ts'), async (original) => {
  const { applicationV1 } = await original();
  const { StateMachine } = await import('xstate');
  const { config, implementations } = applicationV1 as AnyStateMachine;
  const lawful = { guard: { type: 'lawful', params: { rules: [] } }, actions: ['holdDuty'] };
  const noting = { ...config, on: { ...config.on, 'office.note': lawful } };
  return { applicationV1: new StateMachine(noting, implementations) as unknown as typeof applicationV1 };
});

const PATH = '/applications/{id}/signals/office.note';
let awards: Awards;
let api: FastifyInstance;
let described: OpenApi;
const delivered: AwardEvent[] = [];

beforeAll(async () => {
  awards = await startAwards();
  const engine = { ...awards.deps.engine, deliver: (_: string, event: AwardEvent) => keep(event) };
  api = buildApp({ ...awards.deps, engine, patienceMs: 1 });
  described = await descriptionOf(api);
});
afterAll(async () => {
  await api.close();
  await awards.stop();
});

async function keep(event: AwardEvent): Promise<void> {
  delivered.push(event);
  return Promise.resolve();
}

async function ask(
  account: string,
  url: string,
  payload?: object,
  seen?: number,
): Promise<{ status: number; body: unknown }> {
  const token = await awards.deps.development?.issuer.tokenFor(account);
  const headers = {
    authorization: `Bearer ${token ?? ''}`,
    'idempotency-key': randomUUID(),
    ...(seen === undefined ? {} : { 'if-match': `"${String(seen)}"` }),
  };
  const method = payload === undefined ? 'GET' : 'POST';
  const answer = await api.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  return { status: answer.statusCode, body: answer.json() };
}

it('a signal that is added to the catalogue and the machine has its route, schema, permission, form and matrix', async () => {
  const operation = described.paths[PATH]?.['post'];
  expect(operation).toMatchObject({ 'x-permission': ['handle'], summary: '备注 / make a note' });
  const fits = compiler(described)(operation?.requestBody?.content['application/json']?.schema ?? {});
  expect([fits({ reasons: 'seen' }), fits({}), fits({ reasons: '' })]).toEqual([true, false, false]);

  const { signals } = (await ask('citizen-1', '/api/signals')).body as { signals: { type: string }[] };
  expect(signals).toContainEqual({
    type: 'office.note',
    label: { zh: '备注', en: 'make a note' },
    note: null,
    by: ['handle'],
    schema: expect.objectContaining({ type: 'object', required: ['reasons'] }) as object,
    variants: [[expect.objectContaining({ name: 'reasons', kind: 'longText', required: true })]],
  });

  const rows = casesOf(described).filter(({ path }) => path === PATH);
  expect(rows).toHaveLength(VISITING.length * 3);
  expect(rows.filter(({ expected }) => expected === 'let in').map(({ as }) => as)).toEqual([
    'handle',
    'handle',
  ]);
});

it('it can be sent by those who may, and by nobody else', async () => {
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: newClaim(), documents: [] });
  const url = `/api/applications/${String(body['id'])}`;
  const { allowed } = (await ask('handler-1', url)).body as { allowed: { type: string }[] };
  expect(allowed.map(({ type }) => type)).toContain('office.note');
  expect((await ask('approver-1', `${url}/signals/office.note`, { reasons: 'seen' })).status).toBe(403);
  expect((await ask('handler-1', `${url}/signals/office.note`, {})).status).toBe(422);
  const note = `${url}/signals/office.note`;
  expect((await ask('handler-1', note, { reasons: 'unseen' })).status).toBe(428);
  expect((await ask('handler-1', note, { reasons: 'seen' }, 1)).status).toBe(202);
  expect(delivered).toMatchObject([
    { type: 'office.note', payload: { reasons: 'seen' }, actor: { as: 'handle' } },
  ]);
});
