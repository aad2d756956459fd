import { randomBytes } from 'node:crypto';
import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { forgetSecrets, rewrapKeys } from '../../db/vault/secrets.ts';
import { makeWorkflowKey } from '../../db/vault/workflow-keys.ts';
import { openVault, type Vault } from '../../db/vault/vault.ts';
import { payloadCodec } from '../../server/codec/payload-codec.ts';
import { workflowKeys } from '../../server/codec/workflow-keys.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { lineTo } from '../support/line.ts';

const OLD = `old:${randomBytes(32).toString('base64')}`;
const NEW = `new:${randomBytes(32).toString('base64')}`;

let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = connect(fresh.applicationUrl, 10);
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const of = (workflowId: string) => ({ type: 'workflow', namespace: 'awards', workflowId }) as const;
const A = of('award-a');
const B = of('award-b');
const SAID = { reasons: 'the stamp looks forged', amountFen: 5_000_000 };

/** As a process that has just begun: it remembers nothing. */
const codec = (vault: Vault = openVault(OLD), on = database) => payloadCodec(vault, workflowKeys(on, vault));
const plain = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);
const sealed = async (value: unknown, context = A): Promise<Payload> => {
  const [payload] = await codec().encode([plain(value)], context);
  return payload ?? expect.fail('nothing was sealed');
};
const said = async (payload: Payload, context?: ReturnType<typeof of>, by = codec()): Promise<unknown> => {
  const [opened] = await by.decode([payload], context);
  return defaultPayloadConverter.fromPayload(opened ?? expect.fail('nothing was opened'));
};

describe('what an award says to the engine', () => {
  it('is opened by another process, with its context and without one, and looks different each time', async () => {
    const payload = await sealed(SAID);
    expect(await said(payload, A)).toEqual(SAID);
    expect(await said(payload)).toEqual(SAID);
    expect(await sealed(SAID)).not.toEqual(payload);
    expect(Buffer.from(payload.data ?? []).includes('stamp')).toBe(false);
  });

  it('says nothing to another award, sent as it is or under that award’s name', async () => {
    const payload = await sealed(SAID);
    await sealed('of b', B);
    expect(await said(payload, B)).toBeNull();
    const renamed = { ...payload, metadata: { ...payload.metadata, key: Buffer.from('award:award-b') } };
    expect(await said(renamed, B)).toBeNull();
    expect(await said(renamed)).toBeNull();
  });

  it.each(['', 'person:p-handler-1', 'engine:shared'])('says nothing by the key "%s"', async (key) => {
    const payload = await sealed(SAID);
    expect(
      await said({ ...payload, metadata: { ...payload.metadata, key: Buffer.from(key) } }, A),
    ).toBeNull();
  });

  it('says nothing once a bit of it was changed, wherever it lies', async () => {
    const payload = await sealed(SAID);
    const { data } = payload;
    for (let at = 0; at < (data?.length ?? 0); at += 1) {
      const changed = Uint8Array.from(data ?? []);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await said({ ...payload, data: changed }, A)).toBeNull();
    }
    expect(await said(payload, A)).toEqual(SAID);
  });

  it('passes as it is if it is not sealed, and says nothing if nobody can read it', async () => {
    expect(await said(plain(SAID), A)).toEqual(SAID);
    for (const encoding of ['binary/of-a-stranger', 'json/protobuf'])
      expect(await said({ metadata: { encoding: Buffer.from(encoding) }, data: null }, A)).toBeNull();
    const broken = { ...plain(SAID), data: Buffer.from('{') };
    expect(await said(broken, A)).toBeNull();
  });

  it('has one key, however many processes draw it at once', async () => {
    const many = Array.from({ length: 20 }, () => codec());
    const C = of('award-c');
    const payloads = await Promise.all(many.map(async (each) => each.encode([plain(SAID)], C)));
    for (const [payload] of payloads) expect(await said(payload ?? expect.fail(), C)).toEqual(SAID);
    const rows = await database.sql`select from vault_keys where holder = 'award:award-c'`;
    expect(rows).toHaveLength(1);
  });
});

describe('a key', () => {
  it('is shared by what the engine runs beside awards, and by no award', async () => {
    const payload = await sealed('3 runs kept', of('evidence-export-workflow-2026-01-01T00:00:00Z'));
    expect(await said(payload, of('notifications-7'))).toBe('3 runs kept');
    expect(await said(payload, A)).toBeNull();
  });

  it('that cannot be had is a fault, and never taken for a forgery', async () => {
    const payload = await sealed(SAID);
    await expect(said(payload, A, codec(openVault(NEW)))).rejects.toThrow('the master key old');
    const sameName = openVault(`old:${randomBytes(32).toString('base64')}`);
    await expect(said(payload, A, codec(sameName))).rejects.toThrow('does not open the key of award:award-a');
    const lost = { ...payload, metadata: { ...payload.metadata, key: Buffer.from('award:lost') } };
    await expect(said(lost, of('lost'))).rejects.toThrow('there is no key of award:lost');
  });

  it('that was looked for in vain is not drawn anew: what it sealed would look like a stranger’s', async () => {
    const D = of('award-d');
    const payload = await sealed(SAID, D);
    const by = codec();
    const owner = connect(fresh.ownerUrl, 1);
    await owner.sql`delete from vault_keys where holder = 'award:award-d'`;
    await owner.close();
    await expect(said(payload, D, by)).rejects.toThrow('there is no key of award:award-d');
    await expect(by.encode([plain(SAID)], D)).rejects.toThrow('there is no key of award:award-d');
    expect(await database.sql`select from vault_keys where holder = 'award:award-d'`).toHaveLength(0);
    await makeWorkflowKey(database, openVault(OLD), 'award:award-d');
    expect(await by.encode([plain(SAID)], D)).toHaveLength(1);
  });

  it('is waited for while the database is away, and remembered ones need no database', async () => {
    const payload = await sealed(SAID);
    const address = new URL(fresh.applicationUrl);
    const line = await lineTo(Number(address.port));
    address.port = String(line.port);
    const far = connect(address.href, 2);
    const [knows, begins] = [codec(openVault(OLD), far), codec(openVault(OLD), far)];
    expect(await said(payload, A, knows)).toEqual(SAID);
    await line.cut();
    expect(await said(payload, A, knows)).toEqual(SAID);
    const waits = said(payload, A, begins);
    await line.mend();
    expect(await waits).toEqual(SAID);
    await far.close();
    await line.cut();
  });

  it('is wrapped anew with the others, and forgotten for good: its award is unreadable, every other stays', async () => {
    const payload = await sealed(SAID);
    const other = await sealed('of b', B);
    expect(await rewrapKeys(database, openVault(`${NEW},${OLD}`))).toBeGreaterThan(2);
    const by = codec(openVault(NEW));
    expect(await said(payload, A, by)).toEqual(SAID);
    await forgetSecrets(database, 'award:award-a');
    const begun = codec(openVault(NEW));
    await expect(said(payload, A, begun)).rejects.toThrow('the key of award:award-a is forgotten');
    await expect(begun.encode([plain(SAID)], A)).rejects.toThrow('the key of award:award-a is forgotten');
    expect(await said(other, B, begun)).toBe('of b');
  });
});
