import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRegisterKey } from '../../db/enterprise/register-feed.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

it('a registry’s key ends with its last day, on record; one that is known by others with yesterday', async () => {
  const administrator = awards.as('administrator-1');
  const key = { id: 'stolen', person: 'p-registry-1', publicKey: 'k'.repeat(43) };
  const proposed = await administrator.post('/registry-keys', key);
  expect(proposed.status).toBe(202);
  const goodOn = async (day: string) => findRegisterKey(awards.database, 'stolen', 'p-registry-1', day);
  expect(await goodOn('2099-01-01')).toBeNull();
  expect((await confirmed(awards, Promise.resolve(proposed))).status).toBe(200);
  expect(await goodOn('2099-01-01')).toBe(key.publicKey);

  for (const [untilDay, after] of [
    ['2098-12-31', '2099-01-01'],
    ['2000-01-01', '2026-11-24'],
  ] as const) {
    const ended = await administrator.post('/registry-keys/stolen/end', { untilDay });
    expect(ended).toMatchObject({ status: 200, body: { id: 'stolen', untilDay } });
    expect(await goodOn(after)).toBeNull();
  }
  const unknown = await administrator.post('/registry-keys/nobodys/end', { untilDay: '2026-01-01' });
  expect(unknown).toMatchObject({ status: 404, body: { code: 'record.unknown' } });
  const { body } = await administrator.get('/admin/acts?about=stolen');
  expect((body['acts'] as { act: string }[]).map(({ act }) => act)).toEqual([
    'registry.endKey',
    'registry.endKey',
    'registry.enterKey',
  ]);
});
