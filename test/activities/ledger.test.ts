import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetAt } from '../../activities/budget-at.ts';
import { insertAllotment } from '../../db/ledger/insert-allotment.ts';
import { decided, money } from '../support/decided.ts';
import type { Deps } from '../../activities/deps.ts';
import { live } from '../../use-cases/live/live.ts';
import { metrics } from '../../api/metrics.ts';
import { domainCounts } from '../../server/domain-counts.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { findQueue, reached } from '../../db/ledger/find-queue.ts';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import {
  approvable as approvableAward,
  approve,
  clawBack,
  fall,
  NOON,
  pay,
} from '../support/ledger-awards.ts';
import { PACK } from '../policy/given.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

const reasons = 'as the file shows';
const { database, owner, deps: silent, close } = await seededDatabase();
afterAll(close);

let sent: [string, AwardEvent][];
beforeEach(() => {
  sent = [];
});
const deliver = async (application: string, event: AwardEvent): Promise<void> => {
  sent.push([application, event]);
  return Promise.resolve();
};
const deps: Deps = { ...silent, deliver };
afterEach(async () => {
  await owner.sql`set session_replication_role = replica`;
  await owner.sql`truncate policy_acts, prior_payments, successions`;
  await owner.sql`delete from ruling_changes where ruling <> 'A47'`;
  await owner.sql`set session_replication_role = origin`;
});

let count = 0;

const approvable = async (claim: object, at = NOON, proposal: object = {}): Promise<HandDriver> =>
  approvableAward(deps, `L${(count += 1)}`, claim, at, proposal);

async function approved(claim: object, at = NOON): Promise<HandDriver> {
  const driver = await approvable(claim, at);
  await approve(driver, at);
  return driver;
}

async function paid(claim: object): Promise<HandDriver> {
  const driver = await approved(claim);
  await pay(driver);
  return driver;
}

const DRAFTED = { draftingRank: 1, ledDrafting: true } as const;
const replaced = (answer: 'confirmed' | 'denied') => ({ replacement: { answer, reasons } });

/** An award of a standard that replaces another one, as the office has confirmed. */
async function replacing(claim: object): Promise<HandDriver> {
  const driver = await approvable({ ...claim, ...DRAFTED }, NOON, replaced('confirmed'));
  await approve(driver);
  await pay(driver);
  return driver;
}

const amountOf = (driver: HandDriver): number =>
  (driver.context['verdict'] as { amountFen: number }).amountFen;
const codeOf = (driver: HandDriver): string => (driver.context['verdict'] as { code: string }).code;

describe('Article 18 on the ledger', () => {
  it('tops a higher level up by the difference to what was paid', async () => {
    await paid({ recognition: 'product:top' });
    expect(amountOf(await paid({ recognition: 'product:top', item: 'P6' }))).toBe(5_000_000);
  });

  it('grants a level once, whatever the certificate says of it', async () => {
    await paid({ recognition: 'product:once', certificate: '杭名 2018-1' });
    expect(codeOf(await approvable({ recognition: 'product:once more', certificate: '杭名2018—1' }))).toBe(
      'already-awarded',
    );
  });

  it('awards nothing on a recognition that was recovered for irregularity', async () => {
    await clawBack(await paid({ recognition: 'product:forged' }), 5_000_000);
    expect(codeOf(await approvable({ recognition: 'product:forged' }))).toBe('recognition-barred');
    expect(codeOf(await approvable({ recognition: 'product:forged', item: 'P6' }))).toBe(
      'recognition-barred',
    );
  });

  it('pays one mark once in the nation', async () => {
    const mark = { item: 'M1', recognition: 'mark:1234567', recognitionRoute: 'administrative' };
    await paid(mark);
    const other = { ...mark, enterprise: '91330105MA2AYH0024' };
    expect(codeOf(await approvable(other))).toBe('already-awarded');
  });

  it('counts what the predecessor paid before this system', async () => {
    const key = formatKey(keyOf(PACK, { ...CLAIM, recognition: 'product:prior' }));
    await database.sql`insert into prior_payments (id, form, key, enterprise, item, certificate, certificate_form, policy, net_paid_fen, paid_on)
      values ('prior-1', 'prior-1', ${key}, ${CLAIM.enterprise}, 'C1', 'old', 'old', 'gongshu-brand-2014', 5000000, '2016-05-01')`;
    expect(amountOf(await approvable({ recognition: 'product:prior', item: 'P6' }))).toBe(5_000_000);
  });

  it('counts what the firm whose heir this one is was paid', async () => {
    const from = '91330105MA2AYH0024';
    const theirs = await paid({ recognition: 'product:heir', enterprise: from });
    const same = { similar: [{ award: theirs.application, answer: 'same', reasons }] };
    const inherited = async (kind: 'division' | 'merger', day: string): Promise<unknown> =>
      database.sql`insert into successions (kind, from_enterprise, to_enterprise, on_day, proposed_by, confirmed_by)
        values (${kind}, ${from}, ${CLAIM.enterprise}, ${day}, 'p-handler-1', 'p-approver-1')`;
    await inherited('division', '2026-03-02');
    expect(codeOf(await approvable({ recognition: 'product:heir' }, NOON, same))).toBe('granted');
    await inherited('merger', '2026-03-03');
    const later = '2026-03-04T04:00:00.000Z';
    expect(codeOf(await approvable({ recognition: 'product:heir' }, later, same))).toBe('already-awarded');
  });

  it('sees a standard and the one that it replaces as one recognition, however long the line', async () => {
    const first = await paid({ item: 'S3', recognition: 'standard:one', ...DRAFTED });
    const second = await replacing({ item: 'S2', recognition: 'standard:two', replaces: 'standard:one' });
    const third = await replacing({ item: 'S1', recognition: 'standard:three', replaces: 'standard:two' });
    expect([first, second, third].map(amountOf)).toEqual([8_000_000, 2_000_000, 5_000_000]);
  });

  it('waits with a replacement that the applicant declares until the office has said whether it is so', async () => {
    await paid({ item: 'S3', recognition: 'standard:declared', ...DRAFTED });
    const claim = {
      item: 'S2',
      recognition: 'standard:declaring',
      replaces: 'standard:declared',
      ...DRAFTED,
    };
    const driver = await approvable(claim);
    expect(driver.lastOutcome).toMatchObject({
      refusal: { code: 'replacement.unanswered', state: 'officeReview.proposing' },
    });
    await driver.send(
      'office.propose',
      WHO.handler,
      { outcome: 'grant', reasons, ...replaced('denied') },
      NOON,
    );
    expect(amountOf(driver)).toBe(10_000_000);
    await driver.send('office.sendBack', WHO.approver, { to: 'office', reasons }, NOON);
    await driver.send(
      'office.propose',
      WHO.handler,
      { outcome: 'grant', reasons, ...replaced('confirmed') },
      NOON,
    );
    expect(amountOf(driver)).toBe(2_000_000);
  });

  it('takes no answer about a replacement that nobody declares', async () => {
    const driver = await approvable({ recognition: 'product:undeclared' }, NOON, replaced('confirmed'));
    expect(driver.lastOutcome).toMatchObject({ refusal: { code: 'replacement.notDeclared' } });
  });

  it('moves the keys of the firm that declares a replacement, and of no other', async () => {
    const other = '91330105MA2AYH0024';
    await paid({ item: 'S3', recognition: 'standard:theirs', enterprise: other, ...DRAFTED });
    const own = await replacing({ item: 'S2', recognition: 'standard:ours', replaces: 'standard:theirs' });
    expect(amountOf(own)).toBe(10_000_000);
    const later = await paid({ item: 'S2', recognition: 'standard:theirs', enterprise: other, ...DRAFTED });
    expect(amountOf(later)).toBe(2_000_000);
  });
});

describe('an award that falls before it is paid', () => {
  it('tells the settled award that gains, which is paid the difference after approval', async () => {
    const lower = await approved({ recognition: 'product:gain' });
    const higher = await paid({ recognition: 'product:gain', item: 'P6' });
    await fall(lower);
    expect(lower.lastOutcome).toMatchObject({
      sends: [{ application: higher.application, event: { type: 'entitlement.changed' } }],
    });
    await higher.send('entitlement.changed', WHO.system, { because: lower.application });
    expect(higher.state).toBe('officeReview.approving');
    expect(amountOf(higher)).toBe(5_000_000);
    await higher.send('office.approve', WHO.approver, { reasons });
    await pay(higher);
    expect(higher.state).toBe('funded.settled');
    expect(higher.context['paidFen']).toBe(10_000_000);
  });

  it.each(['department.confirm', 'department.object'] as const)(
    'tells an award again whose last supplement the office refused, after a %s',
    async (opinion) => {
      const recognition = `product:turned down, ${opinion}`;
      const lower = await approved({ recognition });
      const higher = await approvableAward(
        deps,
        `L${(count += 1)}`,
        { recognition, item: 'P6' },
        NOON,
        {},
        opinion,
      );
      await approve(higher);
      await pay(higher);
      expect(higher.context['paidFen']).toBe(5_000_000);

      const gains = { sends: [{ application: higher.application, event: { type: 'entitlement.changed' } }] };
      await fall(lower);
      expect(lower.lastOutcome).toMatchObject(gains);
      await higher.send('entitlement.changed', WHO.system, { because: lower.application });
      await higher.send('office.sendBack', WHO.approver, { to: 'office', reasons });
      await higher.send('office.propose', WHO.handler, { outcome: 'refuse', reasons });
      await higher.send('office.approve', WHO.approver, { reasons });
      expect([higher.state, higher.context['paidFen']]).toEqual(['funded.settled', 5_000_000]);

      await higher.send('entitlement.changed', WHO.system, { because: lower.application });
      expect([higher.state, amountOf(higher)]).toEqual(['officeReview.approving', 5_000_000]);
    },
  );

  it('that leaves nothing to gain settles the award again, paid and not refused', async () => {
    const driver = await paid({ recognition: 'product:nothing' });
    await driver.send('entitlement.changed', WHO.system, { because: 'another' });
    await driver.send('office.approve', WHO.approver, { reasons });
    expect(driver.state).toBe('funded.settled');
    expect((await driver.send('application.withdraw', WHO.applicant)).result).toBe('refused');
  });
});

describe('an exhausted budget', () => {
  /** A year of its own, so that no other test takes from it. */
  const day = (time: string): string => `2041-03-04T${time}.000Z`;
  const allot = async (id: string, yuan: number): Promise<readonly string[]> =>
    decided(deps, money(id, 2041, yuan * 100, '2041-01-01'), day('12:00:00'));
  const allow = async (driver: HandDriver): Promise<void> => {
    const event = sent.find(([application]) => application === driver.application)?.[1];
    if (event === undefined) throw new Error('nobody was told');
    await driver.send(event.type, event.actor, event.payload, event.at);
  };

  it('queues awards by approval, releases them in that order, never cuts an amount and lets nobody jump in', async () => {
    expect(await allot('2041-1', 49_999)).toEqual([]);
    const first = await approved({ recognition: 'product:q1' }, day('01:00:00'));
    const second = await approved({ recognition: 'product:q2', item: 'P6' }, day('02:00:00'));
    expect([first.state, second.state]).toEqual([
      'officeReview.queuedForBudget',
      'officeReview.queuedForBudget',
    ]);
    expect(await allot('2041-2', 1)).toEqual([first.application]);
    await allow(first);
    expect(first.state).toBe('publicNotice.open');
    expect(await allot('2041-3', 99_999)).toEqual([]);
    const third = await approved({ recognition: 'product:q3' }, day('03:00:00'));
    expect(third.state).toBe('officeReview.queuedForBudget');
    expect(await allot('2041-4', 1)).toEqual([second.application]);
    await allow(second);
    expect(second.state).toBe('publicNotice.open');
    expect(amountOf(second)).toBe(10_000_000);
    expect(third.state).toBe('officeReview.queuedForBudget');
  });

  it('is waited for, as the metrics say it, with what is still to come: of a supplement with the difference', async () => {
    const late = '2043-03-04T01:00:00.000Z';
    const { registry } = metrics(live(database, UNANNOUNCED), async () => domainCounts(database, 0));
    const waiting = async (): Promise<{ fen: number; listed: number }> => {
      const text = await registry.getSingleMetricAsString('gongshu_budget_queue_fen');
      const { queue } = await findQueue(database.sql, budgetAt(PACK, late), late);
      return {
        fen: Number(/^gongshu_budget_queue_fen (\d+)$/m.exec(text)?.[1]),
        listed: queue.reduce((sum, { amountFen }) => sum + amountFen, 0),
      };
    };
    const lower = await approved({ recognition: 'product:metric' });
    const higher = await paid({ recognition: 'product:metric', item: 'P6' });
    await fall(lower);
    const before = await waiting();

    await higher.send('entitlement.changed', WHO.system, { because: lower.application }, late);
    await higher.send('office.approve', WHO.approver, { reasons }, late);
    expect([higher.state, higher.context['paidFen']]).toEqual(['officeReview.queuedForBudget', 5_000_000]);
    expect(await waiting()).toEqual({ fen: before.fen + 5_000_000, listed: before.listed + 5_000_000 });

    const whole = await approved({ recognition: 'product:entire', item: 'P6' }, late);
    expect(whole.state).toBe('officeReview.queuedForBudget');
    const after = await waiting();
    expect(after).toEqual({ fen: before.fen + 15_000_000, listed: before.fen + 15_000_000 });

    // Exactly what the metric says is what money in the budget would be taken by.
    await decided(deps, money('2043-1', 2043, after.fen, '2043-01-01'), late);
    const sent = await findQueue(database.sql, budgetAt(PACK, late), late);
    expect(reached(sent.queue, sent.leftFen)).toEqual(sent.queue);
    expect(reached(sent.queue, sent.leftFen - 1)).toHaveLength(sent.queue.length - 1);
  });

  it('takes an allotment once, from two different persons, above nothing', async () => {
    await allot('2041-9', 10);
    await expect(allot('2041-9', 10)).rejects.toMatchObject({ code: 'record.exists' });
    const [row] = await database.sql<
      { n: number }[]
    >`select count(*)::int as n from allotments where id = '2041-9'`;
    expect(row?.n).toBe(1);
    const one = {
      id: 'x',
      form: 'x',
      fund: 'brand',
      year: 2041,
      amountFen: 1,
      source: 's',
      decidedOn: '2041-01-01',
    };
    await expect(insertAllotment(database, { ...one, by: ['p', 'p'] })).rejects.toMatchObject({
      constraint_name: 'allotment_by_two',
    });
    await expect(insertAllotment(database, { ...one, amountFen: 0, by: ['p', 'q'] })).rejects.toMatchObject({
      constraint_name: 'allotment_positive',
    });
  });
});

describe('what the office has decided of the policy', () => {
  it('an adopted version is what the verdict says, from its day on', async () => {
    expect(codeOf(await approvable({ recognition: 'product:adopted one' }))).toBe('granted');
    await database.sql`insert into policy_acts (kind, version, document_number, day, proposed_by, confirmed_by)
      values ('adopt', 'gongshu-brand-2018', '拱政办发〔2026〕1号', '2026-04-01', 'p-1', 'p-2')`;
    const before = await approvable({ recognition: 'product:before it' }, '2026-03-31T15:59:59.999Z');
    const after = await approvable(
      { recognition: 'product:after that', recognisedOn: '2026-04-01' },
      '2026-03-31T16:00:00.000Z',
    );
    expect([codeOf(before), codeOf(after)]).toEqual(['not-yet-in-force', 'granted']);
    const [row] = await database.sql<{ kind: string }[]>`
      select verdict#>>'{policy,kind}' as kind from verdicts where application = ${after.application}`;
    expect(row?.kind).toBe('adopted');
  });

  it('a ruling holds from its day on, is recorded with two persons, and touches no decided award', async () => {
    const earlier = await paid({ recognition: 'product:ruling', item: 'P6' });
    await database.sql`insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
      values ('A13', 'lenient', '2026-03-02', 'test', 'p-1', 'p-2', '2026-03-02')`;
    const strict = await approvable(
      { recognition: 'product:ruling', item: 'P7' },
      '2026-03-01T15:59:59.999Z',
    );
    const lenient = await approvable(
      { recognition: 'product:ruling', item: 'P7' },
      '2026-03-01T16:00:00.000Z',
    );
    expect([codeOf(strict), amountOf(lenient)]).toEqual(['already-awarded', 10_000_000]);
    expect(earlier.context['paidFen']).toBe(10_000_000);
    const insert = async (by: string, from: string): Promise<unknown> =>
      database.sql`insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
        values ('A13', 'lenient', ${from}, 'test', 'p-1', ${by}, '2026-03-02')`;
    await expect(insert('p-1', '2026-03-02')).rejects.toMatchObject({ constraint_name: 'ruling_by_two' });
    await expect(insert('p-2', '2026-03-01')).rejects.toMatchObject({
      constraint_name: 'ruling_not_retroactive',
    });
  });

  it('a recognition before the policy is paid only with a recorded decision by reference', async () => {
    const old = { recognition: 'product:old', recognisedOn: '2017-06-01' };
    expect(codeOf(await approvable(old))).toBe('needs-by-reference-decision');
    const decided = await approvable(old, NOON, { byReference: 'comparable to cases of 2018' });
    expect([codeOf(decided), amountOf(decided)]).toEqual(['granted', 5_000_000]);
  });
});
