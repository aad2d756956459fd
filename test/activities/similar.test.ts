import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecognitions } from '../../audit/sweep/check-recognitions.ts';
import { checkSimilar } from '../../audit/sweep/check-similar.ts';
import { compareWithLedger } from '../../audit/compare-ledger.ts';
import { checkLaw } from '../../audit/check-law.ts';
import { findTransfers, findVerdicts } from '../../db/ledger/find-ledger.ts';
import { insertRegisterEvent } from '../../db/enterprise/register-feed.ts';
import { findAnsweredNear, findNear, type NearAward } from '../../db/recognition/find-near.ts';
import { findDerived } from '../../db/recognition/find-derived.ts';
import { findGranted } from '../../db/recognition/find-granted.ts';
import { findRecognitions } from '../../db/recognition/find-recognitions.ts';
import { ENTERPRISES } from '../../embedded/demonstration.ts';
import { decided } from '../support/decided.ts';
import type { WireClaim } from '../../contract/effects.ts';
import { scopeOf, soughtFor } from '../../policy/engine/recognised.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { WHO } from '../machine/life.ts';
import { FIRM, OTHER_FIRM, PACK } from '../policy/given.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, approvable, approve, fall, NOON, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const reasons = 'as the file shows';
/** A firm to which one recognition passes. */
const HEIR = ENTERPRISES.xinqian;
const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);

let count = 0;

async function proposed(claim: object, ...similar: object[]): Promise<HandDriver> {
  const certificate = randomUUID();
  return approvable(deps, `N${String((count += 1))}`, { certificate, ...claim }, NOON, { similar });
}

async function granted(claim: object, ...similar: object[]): Promise<HandDriver> {
  const driver = await proposed(claim, ...similar);
  await approve(driver);
  return driver;
}

const answer = (of: HandDriver, said: 'same' | 'different') => ({
  award: of.application,
  answer: said,
  reasons,
});
const propose = async (driver: HandDriver, ...similar: object[]) =>
  driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons, similar }, NOON);
const refusedFor = (code: string, ...awards: HandDriver[]) => ({
  result: 'refused',
  refusal: { code, awards: awards.map(({ application }) => application) },
});
const verdictOf = (driver: HandDriver) => driver.context['verdict'] as { code: string; amountFen: number };
/** One entry for each department that was asked. */
const asked = ({ context }: HandDriver): readonly string[] =>
  Object.keys(context['opinions'] as object).map(() => 'department');
const keyOf = async ({ application }: HandDriver): Promise<unknown> =>
  (await findVerdicts(database, application)).at(-1)?.key;

describe('a proposal', () => {
  it('is refused while an award that is near is not answered, and names it', async () => {
    const first = await granted({ recognition: 'product:运河酥糖' });
    const second = await proposed({ recognition: 'product:运河酥饼' });
    expect(second.lastOutcome).toMatchObject(refusedFor('similar.unanswered', first));
    expect(second.state).toBe('officeReview.proposing');
    expect(await findVerdicts(database, second.application)).toEqual([]);
  });

  it('goes on if nothing on record is near', async () => {
    await granted({ recognition: 'product:湖墅绸伞' });
    expect((await proposed({ recognition: 'product:半山泥猫' })).state).toBe('officeReview.approving');
  });

  it('goes on with the answer that it is another one, and is paid for itself', async () => {
    const first = await granted({ recognition: 'product:小河直街糕' });
    const second = await granted({ recognition: 'product:小河直街饼' }, answer(first, 'different'));
    expect(verdictOf(second)).toMatchObject({ code: 'granted', amountFen: 5_000_000 });
    expect(await keyOf(second)).not.toBe(await keyOf(first));
  });

  it('has the key of the other award with the answer that both are one: once is once', async () => {
    const first = await granted({ recognition: 'product:桥西茶点' });
    const second = await proposed({ recognition: 'product:桥西茶点心' }, answer(first, 'same'));
    expect(verdictOf(second)).toMatchObject({ code: 'already-awarded', amountFen: 0 });
    expect(await keyOf(second)).toBe(await keyOf(first));
  });

  it('tops up to a higher level of what the office found to be one', async () => {
    const first = await granted({ recognition: 'product:大关月饼' });
    const second = await granted({ recognition: 'product:大关月饼王', item: 'P6' }, answer(first, 'same'));
    expect(verdictOf(second)).toMatchObject({ code: 'topped-up', amountFen: 5_000_000 });
    await pay(second);
    expect(second.state).toBe('funded.settled');
    expect((await findTransfers(database, second.application)).map(({ key }) => key)).toEqual(
      Array(2).fill(await keyOf(first)),
    );
  });

  it('is refused if it answers about an award that is not near, or twice about one', async () => {
    const far = await granted({ recognition: 'product:拱宸桥模型' });
    const near = await granted({ recognition: 'product:卖鱼桥鱼丸' });
    const driver = await proposed(
      { recognition: 'product:卖鱼桥虾丸' },
      answer(near, 'same'),
      answer(far, 'same'),
    );
    expect(driver.lastOutcome).toMatchObject(refusedFor('similar.notAsked', far));
    await propose(driver, answer(near, 'different'), answer(near, 'same'));
    expect(driver.lastOutcome).toMatchObject(refusedFor('similar.notAsked', near));
  });

  it('answers anew when it is sent back: the newest answers hold', async () => {
    const first = await granted({ recognition: 'product:祥符荡藕粉' });
    const second = await proposed({ recognition: 'product:祥符荡藕饼' }, answer(first, 'same'));
    expect(verdictOf(second).amountFen).toBe(0);
    await second.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
    await propose(second);
    expect(second.lastOutcome).toMatchObject(refusedFor('similar.unanswered', first));
    await propose(second, answer(first, 'different'));
    expect(verdictOf(second).amountFen).toBe(5_000_000);
  });

  it('meets one certificate in another issuer’s words, shown by another firm', async () => {
    const first = await granted({ recognition: 'product:和睦豆干', certificate: '杭名评〔2026〕771号' });
    const other = await proposed({
      ...{ enterprise: OTHER_FIRM, recognition: 'product:石桥米线' },
      certificate: '杭州市名牌产品认定委员会杭名评〔2026〕771号',
    });
    expect(other.lastOutcome).toMatchObject(refusedFor('similar.unanswered', first));
    await propose(other, answer(first, 'same'));
    expect(verdictOf(other).code).toBe('certificate-used');
  });

  it('meets an equal name across a succession', async () => {
    const first = await granted({ enterprise: OTHER_FIRM, recognition: 'product:康桥黄酒' });
    await owner.sql`insert into successions (kind, from_enterprise, to_enterprise, on_day, proposed_by, confirmed_by)
      values ('division', ${OTHER_FIRM}, ${FIRM}, '2026-03-02', 'p-handler-1', 'p-approver-1')`;
    const heir = await proposed({ recognition: 'product:康桥黄酒' });
    expect(heir.lastOutcome).toMatchObject(refusedFor('similar.unanswered', first));
    await propose(heir, answer(first, 'different'));
    expect(verdictOf(heir).code).toBe('granted');
  });

  it('meets a payment before this system', async () => {
    const payment = {
      ...{ id: '2016-007', enterprise: FIRM, recognition: 'product:上塘河米酒', item: 'C1', amount: 50_000 },
      ...{ unit: 'yuan', paidOn: '2016-05-01', policy: 'gongshu-brand-2014' },
    };
    const file = { priorPayments: [payment] };
    await decided(deps, { kind: 'office.file', file }, '2026-03-02T04:00:00.000Z');
    const driver = await proposed({ recognition: 'product:上塘河米醋' });
    const award = 'payment:2016-007';
    expect(driver.lastOutcome).toMatchObject({ refusal: { code: 'similar.unanswered', awards: [award] } });
    await propose(driver, { award, answer: 'same', reasons });
    expect(verdictOf(driver).code).toBe('already-awarded');
  });
});

describe('two awards that are near', () => {
  it('are asked of once: what the one proposal answered the other does not answer again', async () => {
    const [one, other] = await Promise.all([
      proposed({ recognition: 'product:霞湾米粉' }),
      proposed({ recognition: 'product:霞湾米糕' }),
    ]);
    const [first, second] = one.state === 'officeReview.proposing' ? [one, other] : [other, one];
    if (first.state === 'officeReview.proposing') await propose(first, answer(second, 'same'));
    expect(first.state).toBe('officeReview.approving');
    await second.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
    await propose(second, answer(first, 'different'));
    expect(second.lastOutcome).toMatchObject(refusedFor('similar.notAsked', first));
    await propose(second);
    expect(await keyOf(second)).toBe(await keyOf(first));
  });

  it('are paid once if both are proposed at once, each as the same as the other', async () => {
    const claims = ['product:左家桥火腿', 'product:左家桥火腿肠'];
    const drivers = await Promise.all(claims.map(async (recognition) => proposed({ recognition })));
    await Promise.all(
      drivers.map(async (driver, place) => {
        if (driver.state === 'officeReview.approving')
          await driver.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
        await propose(driver, answer(drivers[1 - place] ?? driver, 'same'));
      }),
    );
    for (const driver of drivers) {
      if (driver.state === 'officeReview.proposing') await propose(driver);
      await approve(driver);
    }
    expect(
      drivers
        .map(verdictOf)
        .map(({ amountFen }) => amountFen)
        .sort(),
    ).toEqual([0, 5_000_000]);
    expect(await keyOf(drivers[0] as HandDriver)).toBe(await keyOf(drivers[1] as HandDriver));
  });

  it('and a third that is one with either count as one, however far', async () => {
    const first = await granted({ recognition: 'product:塘栖枇杷膏' });
    const second = await proposed({ recognition: 'product:塘栖枇杷糖' }, answer(first, 'same'));
    const third = await proposed({ recognition: 'product:塘栖枇杷糖水' }, answer(second, 'same'));
    expect(third.lastOutcome?.result).toBe('accepted');
    expect(verdictOf(third).code).toBe('already-awarded');
    expect(await keyOf(third)).toBe(await keyOf(first));
  });
});

describe('an award that was proposed', () => {
  const claimed = ({ context }: HandDriver): WireClaim => context['claim'] as WireClaim;
  const answeredOf = async (driver: HandDriver): Promise<readonly NearAward[]> =>
    findAnsweredNear(database.sql, driver.application, scopeOf(PACK, claimed(driver)));
  const nearOf = async (driver: HandDriver): Promise<readonly NearAward[]> =>
    findNear(database.sql, driver.application, soughtFor(PACK, claimed(driver)));

  it('meets those that either proposal has answered, and none that came later and is not answered', async () => {
    const first = await granted({ recognition: 'product:康桥青团' });
    const second = await proposed({ recognition: 'product:康桥青饼' }, answer(first, 'different'));
    const third = await proposed(
      { recognition: 'product:康桥青糕' },
      answer(first, 'different'),
      answer(second, 'different'),
    );
    const silent = await proposed({ recognition: 'product:康桥青豆' });
    expect(silent.state).toBe('officeReview.proposing');
    const met = [
      { award: first.application, answer: 'different', answeredBy: second.application },
      { award: third.application, answer: 'different', answeredBy: third.application },
    ];
    expect(await answeredOf(second)).toMatchObject(met);
    await approve(second);
    const [proposal, approval] = await findVerdicts(database, second.application);
    expect(proposal?.input.facts.similar).toMatchObject([{ award: first.application }]);
    expect(approval?.input.facts.similar).toMatchObject(met.map(({ award }) => ({ award })));
    expect(verdictOf(second).code).toBe('granted');
  });

  it('meets no other than a search for all that is near finds answered', async () => {
    const first = await granted({ recognition: 'product:石祥路酱鸭' });
    const second = await proposed({ recognition: 'product:石祥路酱鹅' }, answer(first, 'same'));
    const silent = await proposed({ recognition: 'product:石祥路酱肉' });
    for (const driver of [first, second, silent]) {
      const near = await nearOf(driver);
      expect(near.map(({ answer: said }) => said)).toContain('unanswered');
      expect(await answeredOf(driver)).toEqual(near.filter(({ answer: said }) => said !== 'unanswered'));
    }
    expect(await answeredOf(first)).toHaveLength(1);
    expect(await answeredOf(silent)).toEqual([]);
  });
});

describe('the record', () => {
  it('has each entry of a recognition, with who corrected it, when and why', async () => {
    const first = await granted({ recognition: 'product:勾庄年糕' });
    const second = await proposed({ recognition: 'product:勾庄年糕片' }, answer(first, 'same'));
    const entries = await findRecognitions(database, second.application);
    expect(entries.filter(({ source }) => source !== 'department')).toMatchObject([
      { source: 'claim', recognition: 'product:勾庄年糕片', enteredBy: 'p-applicant' },
      { source: 'office', recognition: 'product:勾庄年糕', enteredBy: 'p-handler', reasons },
    ]);
    expect(entries.map(({ source }) => source)).toEqual(['claim', ...asked(second), 'office']);
    for (const table of ['recognitions', 'similar_answers'])
      await expect(owner.sql`delete from ${owner.sql(table)}`).rejects.toMatchObject({ code: '42501' });
  });

  it('has what each department said of it, with its reasons', async () => {
    const claim = { recognition: 'product:瓜山豆腐' };
    const driver = await approvable(deps, 'NDEP', claim, NOON, { similar: [] }, 'department.object');
    const said = await findRecognitions(database, driver.application);
    expect(said.map(({ source }) => source)).toEqual(['claim', ...asked(driver)]);
    expect(said.at(-1)).toMatchObject({ source: 'department', recognition: 'product:瓜山豆腐', reasons });
  });

  it('has that a register reports the end of its holder, and to whom it has passed, by whom', async () => {
    const one = await granted({ recognition: 'product:半山立夏饭' });
    const other = await granted({ recognition: 'product:三墩茶糕' });
    const event = { id: randomUUID(), kind: 'dissolution', effectiveOn: '2030-01-01' } as const;
    await insertRegisterEvent(database, FIRM, event, 'p-registry-1', {});
    await insertRegisterEvent(database, FIRM, event, 'p-registry-1', {});
    const passed = { kind: 'assignment', from: FIRM, to: HEIR, on: '2030-02-01' } as const;
    const successions = [{ ...passed, recognition: 'product:半山 立夏饭' }];
    await decided(deps, { kind: 'office.file', file: { successions } }, '2030-02-01T04:00:00.000Z');
    const sourcesOf = async ({ application }: HandDriver) =>
      (await findRecognitions(database, application)).filter(({ source }) =>
        ['register', 'succession'].includes(source),
      );
    expect(await sourcesOf(one)).toMatchObject([
      { source: 'register', enterprise: FIRM, enteredBy: 'p-registry-1' },
      { source: 'succession', enterprise: HEIR, enteredBy: 'p-approver-1' },
    ]);
    expect(await sourcesOf(other)).toMatchObject([{ source: 'register', enterprise: FIRM }]);
    expect(checkRecognitions([PACK], await findDerived(database))).toEqual([]);
  });

  it('gives an auditor the same verdicts and the same keys', async () => {
    const first = await granted({ recognition: 'product:仓前羊肉' });
    const second = await granted({ recognition: 'product:仓前羊肉干', item: 'P6' }, answer(first, 'same'));
    const [transfers, verdicts] = await Promise.all([
      findTransfers(database, second.application),
      findVerdicts(database, second.application),
    ]);
    expect(compareWithLedger(second.taken, transfers, verdicts, packOf)).toEqual([]);
    expect(checkLaw(second.taken, verdicts, packOf)).toEqual([]);
    const moved = transfers.map((transfer) => ({ ...transfer, key: 'another' }));
    expect(compareWithLedger(second.taken, moved, verdicts, packOf)).not.toEqual([]);
  });

  it('lists for the sweep the pairs of granted awards that nobody answered', async () => {
    const first = await granted({ recognition: 'product:瓶窑馒头' });
    const second = await granted({ recognition: 'product:瓶窑馒首' }, answer(first, 'different'));
    const all = await findGranted(database);
    expect(checkSimilar([PACK], all)).toEqual([]);
    const unanswered = all.answered.filter(({ application }) => application !== second.application);
    expect(checkSimilar([PACK], { ...all, answered: unanswered })).toMatchObject([
      {
        check: 'similar',
        where: second.application,
        finding: expect.stringContaining(first.application) as string,
      },
    ]);
  });

  it('follows from the journal, and a sweep finds what does not', async () => {
    const first = await granted({ recognition: 'product:塘河绿豆糕' });
    await granted({ recognition: 'product:塘河绿豆饼' }, answer(first, 'different'));
    const derived = await findDerived(database);
    expect(derived.length).toBeGreaterThan(3);
    expect(checkRecognitions([PACK], derived)).toEqual([]);
    const unfound = derived.map((row) =>
      row.kept === null ? row : { ...row, kept: { ...row.kept, traces: [] } },
    );
    expect(checkRecognitions([PACK], unfound)).toHaveLength(
      derived.filter(({ kept }) => kept !== null && kept.traces.length > 0).length,
    );
    const turned = derived.map((row) => ({
      ...row,
      answers: row.answers.map((each) => ({ ...each, answer: 'same' })),
    }));
    expect(checkRecognitions([PACK], turned)).not.toEqual([]);
    expect(
      checkRecognitions(
        [PACK],
        derived.map((row) => ({ ...row, kept: null })),
      ),
    ).not.toEqual([]);
  });

  it('an award that is void since is on no pair, and its certificate is free', async () => {
    const certificate = '壬帖〔2026〕55';
    const theirs = { certificate, enterprise: OTHER_FIRM };
    await fall(await granted({ recognition: 'product:良渚玉饼', ...theirs }));
    const second = await granted({ recognition: 'product:径山抹茶', certificate });
    expect(verdictOf(second)).toMatchObject({ code: 'granted', amountFen: 5_000_000 });
    const third = await proposed({ recognition: 'product:闲林稻米', ...theirs });
    expect(verdictOf(third).code).toBe('certificate-used');
  });
});
