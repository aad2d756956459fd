import { afterAll, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const { applicationUrl, ownerUrl, drop } = await freshDatabase();
const [application, owner] = [connect(applicationUrl, 1), connect(ownerUrl, 1)];
afterAll(async () => {
  await application.close();
  await owner.close();
  await drop();
});

const settingOf = async ({ sql }: Database, name: string): Promise<unknown> =>
  (await sql`select current_setting(${name}) as value`)[0]?.['value'];

it.each([
  ['plan_cache_mode', 'force_generic_plan', 'auto'],
  ['random_page_cost', '1.1', '4'],
])('the role of the processes has %s as %s, which others have as %s', async (name, its, others) => {
  expect(await settingOf(application, name)).toBe(its);
  expect(await settingOf(owner, name)).toBe(others);
});
