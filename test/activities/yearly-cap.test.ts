import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkKeys } from '../../audit/sweep/check-sums.ts';
import { findKeySums } from '../../db/application/find-everything.ts';
import { SYSTEM } from '../../contract/parties.ts';
import type { PackContent } from '../../policy/engine/pack.ts';
import type { AssessmentInput } from '../../policy/engine/input.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, approve, fall, NOON, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

/** The installed text, with a cap of 120,000 yuan for each firm and year from 2018 to the end of 2027. */
vi.mock('../../policy/packs/installed.ts', async (original) => {
  const { INSTALLED } = await original<{ INSTALLED: readonly PackContent[] }>();
  const capped = (content: PackContent): object => ({
    ...content,
    numbers: {
      ...content.numbers,
      'cap.perEnterpriseAndYear': {
        ...content.numbers['cap.perEnterpriseAndYear'],
        values: [
          { from: '2018-05-22', value: 12_000_000 },
          { from: '2028-01-01', value: null },
        ],
      },
    },
  });
  return { INSTALLED: INSTALLED.map(capped) };
});

const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

const OTHER = '91330105MA2AYH0024';
const NEXT_YEAR = '2027-06-02T04:00:00.000Z';
let count = 0;
async function proposed(claim: object, at = NOON): Promise<HandDriver> {
  count += 1;
  return approvable(deps, `Y${String(count)}`, { recognition: `product:Y${String(count)}`, ...claim }, at);
}
async function approved(claim: object): Promise<HandDriver> {
  const driver = await proposed(claim);
  await approve(driver);
  return driver;
}
const verdictOf = ({ context }: HandDriver) => context['verdict'] as { code: string; amountFen: number };

async function inputOf({ application }: HandDriver): Promise<AssessmentInput | undefined> {
  const [row] = await database.sql<{ input: AssessmentInput }[]>`
    select input from verdicts where application = ${application} order by step desc limit 1`;
  return row?.input;
}

describe('what a firm is granted in a year that has a cap', () => {
  it('is the whole below it, what is left above it, and nothing at it', async () => {
    const below = await approved({});
    expect((await inputOf(below))?.position.firmYearFen).toBe(0);
    expect(below.context['committedFen']).toBe(5_000_000);
    await pay(below);
    const above = await approved({ item: 'P6' });
    expect((await inputOf(above))?.position.firmYearFen).toBe(5_000_000);
    expect(above.context['committedFen']).toBe(7_000_000);
    const at = await proposed({});
    expect(verdictOf(at)).toMatchObject({ code: 'yearly-cap-reached', amountFen: 0 });
    for await (const sums of findKeySums(database)) expect(checkKeys(sums)).toEqual([]);
    await fall(above);
    expect(verdictOf(await proposed({})).amountFen).toBe(5_000_000);
    const exactly = await approved({ item: 'P6' });
    expect(exactly.context['committedFen']).toBe(7_000_000);
  });

  it('is counted for each firm, and for each year in which a cap is in force', async () => {
    const other = await proposed({ enterprise: OTHER });
    expect(verdictOf(other).amountFen).toBe(5_000_000);
    const next = await proposed({ item: 'P6' }, '2027-03-02T04:00:00.000Z');
    expect(verdictOf(next).amountFen).toBe(10_000_000);
    expect((await inputOf(next))?.position.firmYearFen).toBe(0);
    const later = await proposed({ item: 'P6' }, '2028-03-02T04:00:00.000Z');
    expect(verdictOf(later).amountFen).toBe(10_000_000);
    expect((await inputOf(later))?.position).not.toHaveProperty('firmYearFen');
  });

  it('is told to the awards that it cut when another one of the year falls, as far as the room reaches', async () => {
    const other = async (name: string): Promise<HandDriver> => {
      const claim = { item: 'P6', recognition: `product:${name}` };
      const driver = await approvable(deps, name, claim, NEXT_YEAR);
      await approve(driver, NEXT_YEAR);
      return driver;
    };
    const first = await other('R1');
    const cut = await other('R2');
    expect(cut.context['committedFen']).toBe(2_000_000);
    await pay(cut, NEXT_YEAR);
    await fall(first, NEXT_YEAR);
    expect(first.lastOutcome).toMatchObject({
      sends: [{ application: 'R2', event: { type: 'entitlement.changed', payload: { because: 'R1' } } }],
    });
    await cut.send('entitlement.changed', SYSTEM, { because: 'R1' }, NEXT_YEAR);
    expect(verdictOf(cut)).toMatchObject({ code: 'remainder', amountFen: 8_000_000 });
  });

  it('never passes it, whoever is decided at the same moment', async () => {
    const awards: HandDriver[] = [];
    for (let index = 0; index < 4; index += 1) awards.push(await proposed({ enterprise: OTHER, item: 'P6' }));
    await Promise.all(awards.map(async (award) => approve(award)));
    const [sum] = await database.sql<{ fen: number }[]>`
      select sum(transfers.amount_fen)::float8 as fen from transfers join applications on id = application
      where enterprise = ${OTHER} and kind = 'commit'`;
    expect(sum?.fen).toBe(12_000_000);
  });
});
