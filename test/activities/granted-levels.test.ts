import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLevels } from '../../audit/sweep/check-levels.ts';
import { findLevels } from '../../db/ledger/find-levels.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import {
  allotEnough,
  approvable as approvableAward,
  approve,
  clawBack,
  fall,
  moveAway,
  pay,
} from '../support/ledger-awards.ts';
import { WHO } from '../machine/life.ts';

const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

let count = 0;
const approvable = async (claim: object): Promise<HandDriver> =>
  approvableAward(deps, `G${(count += 1)}`, claim);
async function approved(claim: object): Promise<HandDriver> {
  const driver = await approvable(claim);
  await approve(driver);
  return driver;
}
async function paid(claim: object): Promise<HandDriver> {
  const driver = await approved(claim);
  await pay(driver);
  return driver;
}

interface Row {
  readonly level: number;
  readonly apart: string;
  readonly fen: number;
  readonly state: string;
  readonly day: string;
}
async function levelOf({ application }: HandDriver): Promise<Row | undefined> {
  const [row] = await database.sql<Row[]>`
    select level, apart, amount_fen::float8 as fen, state, day::text from granted_levels where application = ${application}`;
  return row;
}
const codeOf = (driver: HandDriver): string => (driver.context['verdict'] as { code: string }).code;

describe('a level that money is committed to', () => {
  it('is granted with its worth on its day, for a supplement as well', async () => {
    const lower = await approved({ recognition: 'product:level' });
    const higher = await paid({ recognition: 'product:level', item: 'P6' });
    const granted = { level: 2, apart: '', fen: 10_000_000, state: 'granted', day: '2026-03-02' };
    expect(await levelOf(higher)).toEqual(granted);
    await fall(lower);
    await higher.send('entitlement.changed', WHO.system, { because: lower.application });
    await approve(higher);
    await pay(higher);
    expect(higher.context['paidFen']).toBe(10_000_000);
    expect(await levelOf(higher)).toEqual(granted);
  });

  it('is free again once its award falls before it is paid, and only then', async () => {
    const fallen = await approved({ recognition: 'product:free' });
    await fall(fallen);
    expect(await levelOf(fallen)).toMatchObject({ level: 1, state: 'voided' });
    const next = await paid({ recognition: 'product:free' });
    expect(await levelOf(next)).toMatchObject({ level: 1, state: 'granted' });
    expect(codeOf(await approvable({ recognition: 'product:free' }))).toBe('already-awarded');
  });

  it('stays granted where it is recovered for a relocation: only a higher one is due, for the difference', async () => {
    const introduced = {
      item: 'N1',
      standsFor: 'C1',
      enterprise: '91330105MA2AXN003K',
      recognition: 'product:moved',
      recognisedOn: '2024-06-05',
    };
    const moved = await paid(introduced);
    await moveAway(moved);
    expect([moved.state, (await levelOf(moved))?.state]).toEqual(['clawedBack', 'recovered']);
    expect(codeOf(await approvable(introduced))).toBe('already-awarded');
    const higher = await approved({ ...introduced, standsFor: 'P6' });
    expect(higher.context['committedFen']).toBe(10_000_000);
  });

  it('is barred where it is recovered for an irregularity, with every other one on its recognition', async () => {
    const forged = await paid({ recognition: 'product:barred' });
    await clawBack(forged, 1_000_000);
    expect(await levelOf(forged)).toMatchObject({ state: 'barred' });
    expect(codeOf(await approvable({ recognition: 'product:barred', item: 'P6' }))).toBe(
      'recognition-barred',
    );
  });

  it('is counted apart where a ruling says so', async () => {
    await owner.sql`insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
      values ('A24', 'perCertificate', '2026-03-02', 'test', 'p-1', 'p-2', '2026-03-02')`;
    const two = [
      await paid({ item: 'Z2', recognition: 'enterprise:Q', certificate: 'one' }),
      await paid({ item: 'Z2', recognition: 'enterprise:Q', certificate: 'two' }),
    ];
    const levels = await Promise.all(two.map(levelOf));
    expect(levels.map((level) => level?.apart)).toEqual(['certificate |one', 'certificate |two']);
    expect(levels.map((level) => level?.state)).toEqual(['granted', 'granted']);
  });

  it('is what a sweep finds of it', async () => {
    for await (const unit of findLevels(database)) expect(checkLevels(unit)).toEqual([]);
  });
});

describe('the database', () => {
  it('takes no second grant of a level on a key, unless the first is void', async () => {
    const first = await approved({ recognition: 'product:twice' });
    const second = await approvable({ recognition: 'product:twice 2' });
    const grantsAgain = async (state: string): Promise<unknown> =>
      owner.sql`insert into granted_levels (application, key, apart, level, amount_fen, state, day)
        select ${second.application}, key, apart, level, amount_fen, ${state}, day from granted_levels
        where application = ${first.application}`;
    await expect(grantsAgain('granted')).rejects.toMatchObject({ constraint_name: 'level_granted_once' });
    await expect(grantsAgain('barred')).rejects.toMatchObject({ constraint_name: 'level_granted_once' });
    await grantsAgain('voided');
    await owner.sql`delete from granted_levels where application = ${second.application}`;
  });

  it('takes no commitment above the highest level on the key, and none without a level', async () => {
    const lower = await paid({ recognition: 'product:bound' });
    const commits = async (application: string, fen: number, granted: number | null): Promise<unknown> =>
      owner.sql.begin(async (sql) => {
        if (granted !== null)
          await sql`insert into granted_levels (application, key, apart, level, amount_fen, state, day)
            select ${application}, key, apart, 2, ${granted}, 'granted', day from granted_levels
            where application = ${lower.application}`;
        await sql`insert into transfers (application, step, kind, debit, credit, amount_fen, key)
          select ${application}, 1, kind, debit, credit, ${fen}, key from transfers
          where application = ${lower.application} and kind = 'commit'`;
      });
    const { application } = await approvable({ recognition: 'product:bound 2' });
    await expect(commits(application, 1, null)).rejects.toMatchObject({
      constraint_name: 'committed_to_a_level',
    });
    await expect(commits(application, 5_000_001, 10_000_000)).rejects.toMatchObject({
      constraint_name: 'within_highest_level',
    });
    await commits(application, 5_000_000, 10_000_000);
  });
});
