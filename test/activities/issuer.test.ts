import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecognitions } from '../../audit/sweep/check-recognitions.ts';
import { checkSimilar } from '../../audit/sweep/check-similar.ts';
import { checkLaw } from '../../audit/check-law.ts';
import { findVerdicts } from '../../db/ledger/find-ledger.ts';
import { findDerived } from '../../db/recognition/find-derived.ts';
import { findGranted } from '../../db/recognition/find-granted.ts';
import { findRecognitions } from '../../db/recognition/find-recognitions.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { WHO } from '../machine/life.ts';
import { OTHER_FIRM, PACK } from '../policy/given.ts';
import { decided } from '../support/decided.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, approve, NOON } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const reasons = 'as both documents show';
const [CITY, PROVINCE] = ['杭州市名牌产品认定委员会', '浙江省名牌产品认定委员会'];
const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

let count = 0;
const proposed = async (claim: object, ...similar: object[]): Promise<HandDriver> =>
  approvable(deps, `I${String((count += 1))}`, claim, NOON, { similar });
async function granted(claim: object, ...similar: object[]): Promise<HandDriver> {
  const driver = await proposed(claim, ...similar);
  await approve(driver);
  return driver;
}
const answer = (of: HandDriver, said: 'same' | 'different') => ({
  ...{ award: of.application, answer: said },
  reasons,
});
const propose = async (driver: HandDriver, ...similar: object[]) =>
  driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons, similar }, NOON);
const asks = (...awards: string[]) => ({ refusal: { code: 'similar.unanswered', awards } });
const verdictOf = (driver: HandDriver) => driver.context['verdict'] as { code: string; amountFen: number };

/** A product of one firm and a trade name of the same: two families. */
const product = (words: string, certificate: string, issuer?: string) => ({
  ...{ recognition: `product:${words}`, certificate },
  ...(issuer === undefined ? {} : { issuer }),
});
const tradeName = (words: string, certificate: string, issuer?: string) => ({
  ...product('', certificate, issuer),
  ...{ item: 'P5', recognition: `tradename:${words}` },
});

describe('one number of two issuers', () => {
  it('is asked of the office, in another family too, and both are paid if they are two certificates', async () => {
    const first = await granted(product('运河酥糖', '77 31X', CITY));
    const second = await proposed(tradeName('湖墅老店', '7731X', PROVINCE));
    expect(second.lastOutcome).toMatchObject(asks(first.application));
    await propose(second, answer(first, 'different'));
    await approve(second);
    expect(verdictOf(second)).toMatchObject({ code: 'granted' });
    expect(verdictOf(second).amountFen).toBeGreaterThan(0);
    const verdicts = await findVerdicts(database, second.application);
    expect(checkLaw(second.taken, verdicts, packOf)).toEqual([]);
    expect(verdicts.at(-1)?.input.facts.similar).toMatchObject([
      { award: first.application, why: 'otherIssuer', issuer: CITY, answer: 'different' },
    ]);
  });

  it('is refused if the office finds it to be one certificate, and keeps its own recognition', async () => {
    const first = await granted(product('小河糕', 'QX90642', CITY));
    const second = await proposed(tradeName('半山老店', 'QX90642', PROVINCE), answer(first, 'same'));
    expect(verdictOf(second)).toMatchObject({ code: 'certificate-of-another', amountFen: 0 });
    const verdicts = await findVerdicts(database, second.application);
    expect(verdicts.at(-1)?.input.facts).toMatchObject({ alsoIssued: [CITY] });
    expect(verdicts.at(-1)?.input.facts.knownAs).toBeUndefined();
    expect(checkLaw(second.taken, verdicts, packOf)).toEqual([]);
    const entries = await findRecognitions(database, second.application);
    expect(entries.at(-1)).toMatchObject({ recognition: 'tradename:半山老店', issuer: PROVINCE });
  });

  it('is used by the other firm if that was granted on what the office finds to be one certificate', async () => {
    const first = await granted(product('和睦豆干', '壬帖55', CITY));
    const theirs = { ...product('石桥米线', '壬帖55', PROVINCE), enterprise: OTHER_FIRM };
    const second = await proposed(theirs);
    expect(second.lastOutcome).toMatchObject(asks(first.application));
    await propose(second, answer(first, 'same'));
    expect(verdictOf(second).code).toBe('certificate-used');
    await second.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
    await propose(second, answer(first, 'different'));
    expect(verdictOf(second)).toMatchObject({ code: 'granted', amountFen: 5_000_000 });
  });

  it('is one certificate if the issuer is spelt otherwise, or if one of them does not say it', async () => {
    await granted(product('大关月饼', 'HB880N', 'HZ 名牌办'));
    const spelt = await proposed(tradeName('大关老店', 'HB880N', 'ｈｚ名牌辦'));
    expect(verdictOf(spelt).code).toBe('certificate-of-another');
    const unsaid = await proposed({ ...product('拱宸酒', 'HB880N'), enterprise: OTHER_FIRM });
    expect(verdictOf(unsaid).code).toBe('certificate-used');
    await granted(product('祥符藕粉', '丙22号文'));
    const said = await proposed(tradeName('祥符老店', '丙22号文', CITY));
    expect(verdictOf(said).code).toBe('certificate-of-another');
  });

  it('is asked of a payment before this system, under the issuer that the office entered', async () => {
    const payment = {
      ...{ id: '2016-107', enterprise: OTHER_FIRM, recognition: 'product:上塘米酒', item: 'C1' },
      ...{ amount: 50_000, unit: 'yuan', paidOn: '2016-05-01', policy: 'gongshu-brand-2014' },
      ...{ certificate: '戊戌306', issuer: CITY },
    };
    const file = { priorPayments: [payment] };
    await decided(deps, { kind: 'office.file', file }, '2026-03-02T04:00:00.000Z');
    const driver = await proposed(product('卖鱼桥鱼丸', '戊戌306', PROVINCE));
    const award = 'payment:2016-107';
    expect(driver.lastOutcome).toMatchObject(asks(award));
    await propose(driver, { award, answer: 'same', reasons });
    expect(verdictOf(driver).code).toBe('certificate-used');
  });

  it('is paid once if two are proposed at once, each as the same as the other', async () => {
    const drivers = await Promise.all([
      proposed(product('左家桥火腿', 'ZJK19M', CITY)),
      proposed(tradeName('左家老店', 'ZJK19M', PROVINCE)),
    ]);
    await Promise.all(
      drivers.map(async (driver, place) => {
        if (driver.state === 'officeReview.approving')
          await driver.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
        await propose(driver, answer(drivers[1 - place] ?? driver, 'same'));
      }),
    );
    for (const driver of drivers) if (driver.state === 'officeReview.proposing') await propose(driver);
    await Promise.all(drivers.map(async (driver) => approve(driver)));
    const paid = drivers.map(verdictOf).filter(({ amountFen }) => amountFen > 0);
    expect(paid).toHaveLength(1);
    expect(drivers.map(verdictOf).map(({ code }) => code)).toContain('certificate-of-another');
  });

  it('is on the list of the sweep if nobody answered, and what is kept follows from the journal', async () => {
    const first = await granted(product('瓶窑馒头', '辛丑荷花4', CITY));
    const second = await granted(tradeName('瓶窑老店', '辛丑荷花4', PROVINCE), answer(first, 'different'));
    const all = await findGranted(database);
    expect(checkSimilar([PACK], all)).toEqual([]);
    const answered = all.answered.filter(({ application }) => application !== second.application);
    expect(checkSimilar([PACK], { ...all, answered })).toMatchObject([
      { where: second.application, finding: expect.stringContaining('another issuer') as string },
    ]);
    const derived = await findDerived(database);
    expect(checkRecognitions([PACK], derived)).toEqual([]);
    const moved = derived.map((row) =>
      row.kept === null ? row : { ...row, kept: { ...row.kept, issuer: 'another' } },
    );
    expect(checkRecognitions([PACK], moved)).not.toEqual([]);
  });
});
