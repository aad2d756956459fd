import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { live } from '../../use-cases/live/live.ts';
import { countsAnswers, metrics } from '../../api/metrics.ts';
import { freePort } from '../../embedded/ports.ts';
import { domainCounts } from '../../server/domain-counts.ts';
import { serveMetrics } from '../../server/serve-metrics.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { enteredBy } from '../support/by-two.ts';
import { clearHistory } from '../support/clear-history.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

/** What is said of people that nobody else is called: wherever it turns up, it came from here. */
const CANARIES = [
  '金丝雀王某某',
  '0571-55019273',
  '6217001234509876',
  '卡那里有限公司账户',
  'kanarienvogel@example.com',
];

let awards: Awards;
let metricsUrl: string;
let closeMetrics: () => void;
const lines: string[] = [];
beforeAll(async () => {
  const stream = new Writable({
    write(line: Buffer, _encoding, done) {
      lines.push(line.toString('utf8'));
      done();
    },
  });
  awards = await startAwards({
    logger: { level: 'trace', stream },
    beforeReady: async (app, database) => {
      const counted = metrics(live(database, UNANNOUNCED), async () => domainCounts(database, 0));
      countsAnswers(app, counted);
      const address = `127.0.0.1:${await freePort()}`;
      closeMetrics = await serveMetrics(counted.registry, address);
      metricsUrl = `http://${address}/metrics`;
    },
  });
});
afterAll(async () => {
  closeMetrics();
  await awards.stop();
});

const found = (text: string): string[] =>
  CANARIES.filter((canary) =>
    [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').slice(0, -4)].some(
      (form) => text.includes(form),
    ),
  );

/** Every row of every table, as text. */
async function everyRow(): Promise<Map<string, string>> {
  const { sql } = awards.asOwner();
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const texts = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await sql<{ row: string }[]>`select t::text as row from ${sql(name)} t`;
    texts.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return texts;
}

async function everyHistory(): Promise<string> {
  let text = '';
  for await (const { workflowId, runId } of awards.client.workflow.list())
    text += JSON.stringify(await clearHistory(awards.client, workflowId, runId));
  return text;
}

it('people entered through the API are in the vault, and nowhere else: in no history, table, log line, metric or error', async () => {
  const [name = '', phone = '', number = '', holder = '', address = ''] = CANARIES;
  const admin = awards.as('administrator-1');
  const errors: string[] = [];
  const code = '91330105MA2AXQ001U';
  const id = await enteredBy(awards, admin.post('/admin/people', { account: 'canary', name, phone }));
  errors.push(JSON.stringify((await admin.post('/admin/people', { account: 'canary', name, phone })).body));
  errors.push(
    JSON.stringify((await admin.post('/admin/people', { account: 'other', name, phone, more: name })).body),
  );
  errors.push(
    JSON.stringify(
      (await admin.post('/admin/people', { account: 'other', name: name.repeat(50), phone })).body,
    ),
  );
  await admin.send('PUT', `/admin/enterprises/${code}/agents/${id}`);
  const agent = awards.as('canary');
  await agent.send('PUT', `/enterprises/${code}/bank-account`, { bank: '102331000000', holder, number });
  errors.push(
    JSON.stringify(
      (await agent.send('PUT', `/enterprises/${code}/bank-account`, { bank: holder, holder, number: name }))
        .body,
    ),
  );
  const choice = { language: 'zh', email: true, address };
  expect((await agent.send('PUT', '/notifications/channels', choice)).body).toMatchObject({ address });
  errors.push(
    JSON.stringify(
      (await agent.send('PUT', '/notifications/channels', { ...choice, address: `${address},` })).body,
    ),
    JSON.stringify((await agent.post('/notifications/address/confirm', { code: 'AAAAA-AAAAA' })).body),
    JSON.stringify((await agent.post('/notifications/address/confirm', { code: address })).body),
  );
  const claim = {
    item: 'C1',
    enterprise: code,
    recognition: 'product:canary',
    recognisedOn: '2026-01-05',
    certificate: 'K-1',
  };
  const applied = await agent.post('/applications', { claim, documents: [] });
  expect(applied.status).toBe(201);
  const path = `/applications/${String(applied.body['id'])}`;
  await awards.as('handler-1').post(`${path}/signals/application.return`, { reasons: 'again' });
  await agent.post(`${path}/signals/application.resubmit`, { claim, documents: [] });

  const tables = await everyRow();
  expect([...tables].filter(([, text]) => found(text).length > 0).map(([table]) => table)).toEqual([]);
  expect(tables.get('steps')).toContain(id);
  const history = await everyHistory();
  expect(history.length).toBeGreaterThan(1_000);
  expect(found(history)).toEqual([]);
  const payloads = [...history.matchAll(/"data":"([A-Za-z0-9+/=]+)"/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString('utf8'),
  );
  expect(payloads.join('\n')).toContain(id);
  expect(found(payloads.join('\n'))).toEqual([]);
  expect(lines.length).toBeGreaterThan(5);
  expect(found(lines.join(''))).toEqual([]);
  expect(found(errors.join('\n'))).toEqual([]);
  const counted = await (await fetch(metricsUrl)).text();
  expect(counted).toContain('# HELP');
  expect(found(counted)).toEqual([]);
  expect((await admin.get(`/admin/people/${id}`)).body).toMatchObject({ name, phone });
});

it('the search would find them: one that is written in the open is reported', async () => {
  const { sql } = awards.asOwner();
  await sql`insert into admin_acts (person, act, about, detail) values ('p', 'unit.keep', ${CANARIES[0] ?? ''}, '{}')`;
  expect(
    [...(await everyRow())].filter(([, text]) => found(text).length > 0).map(([table]) => table),
  ).toEqual(['admin_acts']);
});
