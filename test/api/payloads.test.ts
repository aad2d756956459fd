import { defaultPayloadConverter } from '@temporalio/common';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { historyOf } from '../../audit/history/run.ts';
import { fetchRun } from '../../audit/history/fetch-run.ts';
import { ENGINE_TOOLS, startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { tokenOf } from '../support/event-reader.ts';

let awards: Awards;
let id: string;
const certificate = 'canary certificate 7311';
beforeAll(async () => {
  awards = await startAwards();
  const { body } = await awards
    .as('applicant-qiaoxi')
    .post('/applications', { claim: { ...newClaim(), certificate }, documents: [] });
  id = String(body['id']);
});
afterAll(async () => awards.stop());

interface Written {
  readonly metadata: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the engine's web interface has of the first event of the award. */
async function asKept(): Promise<Written> {
  const { events } = await awards.client.workflow.getHandle(id).fetchHistory();
  const [payload] = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  const metadata = Object.entries(payload?.metadata ?? {}).map(
    ([name, bytes]) => [name, base64(bytes)] as const,
  );
  return { metadata: Object.fromEntries(metadata), data: base64(payload?.data) };
}

const base64 = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('base64');
const textOf = (text: string): string => Buffer.from(text, 'base64').toString('utf8');
const payloadsIn = (body: object): readonly Written[] => (body as { payloads: Written[] }).payloads;

it('an auditor sees by the engine’s own tools what an award was told, where the engine has it sealed', async () => {
  const kept = await asKept();
  expect(textOf(kept.data)).not.toContain(certificate);
  const { status, body } = await awards.as('auditor-1').post('/audit/payloads/decode', { payloads: [kept] });
  expect(status).toBe(200);
  const [clear] = payloadsIn(body);
  expect(textOf(clear?.data ?? '')).toContain(certificate);
  expect(textOf(clear?.metadata['encoding'] ?? '')).toBe('json/plain');
});

it.each(['applicant-qiaoxi', 'handler-1', 'administrator-1'])(
  '%s opens nothing, and the attempt is on record',
  async (account) => {
    const before = await refusals();
    const { status, body } = await awards
      .as(account)
      .post('/audit/payloads/decode', { payloads: [await asKept()] });
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'duty.missing' });
    expect(await refusals()).toBe(before + 1);
  },
);

async function refusals(): Promise<number> {
  const rows = await awards.database.sql`select from request_refusals where type like '%payloads/decode'`;
  return rows.length;
}

it('what an auditor seals by them says nothing to an award, and something to what runs beside awards', async () => {
  const payload = defaultPayloadConverter.toPayload({ commandId: 'sealed by hand' });
  const plain = {
    metadata: { encoding: base64(payload.metadata?.['encoding']) },
    data: base64(payload.data),
  };
  const { body } = await awards.as('auditor-1').post('/audit/payloads/encode', { payloads: [plain] });
  const [sealed = plain] = payloadsIn(body);
  const metadata = Object.fromEntries(
    Object.entries(sealed.metadata).map(([name, text]) => [name, Buffer.from(text, 'base64')]),
  );
  const decoded = async (workflowId: string): Promise<unknown> => {
    const [codec] = awards.client.options.loadedDataConverter.payloadCodecs;
    const context = { type: 'workflow', namespace: awards.namespace, workflowId } as const;
    const [opened] =
      (await codec?.decode([{ metadata, data: Buffer.from(sealed.data, 'base64') }], context)) ?? [];
    return opened === undefined ? undefined : defaultPayloadConverter.fromPayload(opened);
  };
  expect(await decoded(id)).toBeNull();
  expect(await decoded('evidence-sweep')).toEqual({ commandId: 'sealed by hand' });
});

it('pages of the engine’s web interface may ask it and nothing else, those of another origin nothing', async () => {
  const authorization = `Bearer ${await tokenOf(awards.url, 'auditor-1')}`;
  const asks = async (origin: string, path: string, method = 'POST') =>
    awards.app.inject({
      method: method as 'POST',
      url: `/api${path}`,
      headers: { origin, authorization },
      payload: { payloads: [] },
    });
  const allowed = async (origin: string, path: string, method = 'POST') =>
    (await asks(origin, path, method)).headers['access-control-allow-origin'];
  expect(await allowed(ENGINE_TOOLS, '/audit/payloads/decode', 'OPTIONS')).toBe(ENGINE_TOOLS);
  expect(await allowed(ENGINE_TOOLS, '/audit/payloads/decode')).toBe(ENGINE_TOOLS);
  expect(await allowed('https://elsewhere.example', '/audit/payloads/decode', 'OPTIONS')).toBeUndefined();
  expect(await allowed('https://elsewhere.example', '/audit/payloads/decode')).toBeUndefined();
  expect(await allowed(ENGINE_TOOLS, '/audit/sweeps')).toBeUndefined();
});

it('the archive has in clear what the engine has sealed, and the same events', async () => {
  const bytes = await fetchRun(awards.client, id, '');
  const clear = historyOf({ runId: '', bytes: bytes ?? new Uint8Array() });
  const kept = await awards.client.workflow.getHandle(id).fetchHistory();
  const names = ({ events }: typeof clear) => (events ?? []).map(({ eventType }) => eventType);
  expect(names(clear).slice(0, names(kept).length)).toEqual(names(kept));
  expect(Buffer.from(bytes ?? []).includes(certificate)).toBe(true);
});
