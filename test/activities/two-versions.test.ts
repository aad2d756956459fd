import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PackContent } from '../../policy/engine/pack.ts';
import { findPack, packOf } from '../../policy/packs/versions.ts';
import { WHO } from '../machine/life.ts';
import { allotEnough, approvable, approve, NOON } from '../support/ledger-awards.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';

/** Two texts of one district are installed. */
vi.mock('../../policy/packs/installed.ts', async (original) => {
  const { INSTALLED } = await original<{ INSTALLED: readonly PackContent[] }>();
  const { GONGSHU_2027 } = await import('../packs/gongshu-brand-2027/pack.ts');
  return { INSTALLED: [...INSTALLED, GONGSHU_2027] };
});

const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => {
  await allotEnough(owner);
  await owner.sql`insert into policy_acts (kind, version, document_number, day, proposed_by, confirmed_by)
    values ('adopt', 'gongshu-brand-2027', 'test 2027-1', '2026-01-01', 'p-1', 'p-2')`;
});
afterAll(close);

const reasons = 'as the later text says';
const VERSION = 'gongshu-brand-2027';
const policyOf = ({ context }: HandDriver): unknown => context['policy'];

/** The newest verdict of an award. */
async function verdictOf({ application }: HandDriver): Promise<unknown> {
  const [row] = await database.sql<{ verdict: unknown }[]>`
    select verdict from verdicts where application = ${application} order by step desc limit 1`;
  return row?.verdict;
}

/** An award whose proposal was sent back to the office. */
async function inReview(application: string): Promise<HandDriver> {
  const award = await approvable(deps, application, { recognition: `product:${application}` });
  await award.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
  return award;
}

describe('an award under way when its district has a new text', () => {
  it('is on the old one, is compared with the new one, and is moved to it', async () => {
    const award = await inReview('moved');
    expect(policyOf(award)).toMatchObject({ version: 'gongshu-brand-2018', kind: 'simulation' });
    await award.send('policy.compare', WHO.handler, { version: VERSION }, NOON);
    expect(award.context['comparison']).toMatchObject({
      policy: { version: VERSION, kind: 'adopted' },
      stay: { outcome: 'grant', amountFen: 5_000_000 },
      move: { outcome: 'grant', amountFen: 6_000_000 },
    });
    expect(await verdictOf(award)).toMatchObject({ pack: packOf(VERSION).digest });
    expect(policyOf(award)).toMatchObject({ version: 'gongshu-brand-2018' });
    await award.send('policy.move', WHO.handler, { version: VERSION, reasons }, NOON);
    expect(policyOf(award)).toMatchObject({ version: VERSION, kind: 'adopted' });
    await award.send('office.propose', WHO.handler, { outcome: 'grant', reasons }, NOON);
    await approve(award);
    expect(award.context['committedFen']).toBe(6_000_000);
    expect(await verdictOf(award)).toMatchObject({
      policy: { version: VERSION },
      pack: packOf(VERSION).digest,
      amountFen: 6_000_000,
    });
  });

  it('stays on the old one unless somebody moves it', async () => {
    const award = await inReview('stays');
    await award.send('office.propose', WHO.handler, { outcome: 'grant', reasons }, NOON);
    await approve(award);
    expect(award.context['committedFen']).toBe(5_000_000);
    expect(await verdictOf(award)).toMatchObject({ pack: packOf('gongshu-brand-2018').digest });
  });

  it('is compared with no version that has no text here', async () => {
    const award = await inReview('unknown');
    expect(findPack('gongshu-brand-2014')).toBeNull();
    const outcome = await award.send('policy.compare', WHO.handler, { version: 'gongshu-brand-2014' }, NOON);
    expect(outcome).toMatchObject({ result: 'refused', refusal: { code: 'policy.unknownVersion' } });
  });
});

describe('the two texts', () => {
  it('count on the same keys, and the later one knows what it dropped', () => {
    expect(packOf(VERSION).items).not.toHaveProperty('M4');
    expect(packOf(VERSION).item('M4').family).toBe('mark');
    expect(packOf(VERSION).digest).not.toBe(packOf('gongshu-brand-2018').digest);
  });
});
