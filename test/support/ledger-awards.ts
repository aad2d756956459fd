import { randomUUID } from 'node:crypto';
import type { Deps } from '../../activities/deps.ts';
import type { Database } from '../../db/connect.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import type { Context } from '../machine/version-one.ts';
import { HandDriver } from './hand-driver.ts';
import { provenForm } from './proven.ts';
import { sentToBank } from './sent-to-bank.ts';
import { officer } from './officer.ts';

export const NOON = '2026-03-02T04:00:00.000Z';
const reasons = 'as the file shows';
const legalBasis = { kind: 'undertaking', reference: 'undertaking of 2026-01-10' };

/** A budget of 2026 that no number of awards exhausts. */
export async function allotEnough({ sql }: Database): Promise<void> {
  await sql`insert into allotments (id, form, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values ('enough', 'enough', 'brand', 2026, 9000000000000, 'test', '2026-01-01', 'p-1', 'p-2')`;
}

/** An officer of a unit. */

/** An award with a claim of its own, brought by hand to where its proposal waits for approval. */
export async function approvable(
  deps: Deps,
  application: string,
  claim: object,
  at = NOON,
  proposal: object = {},
  opinion: 'department.confirm' | 'department.object' = 'department.confirm',
): Promise<HandDriver> {
  const driver = new HandDriver(deps, application);
  const form = provenForm({ ...CLAIM, certificate: randomUUID(), ...claim });
  const agent = { ...WHO.applicant, enterprise: form.claim.enterprise };
  await driver.send('application.submit', agent, form, at);
  await driver.send('application.accept', WHO.handler, {}, at);
  for (const unit of Object.keys(driver.context['opinions'] as object))
    await driver.send(opinion, officer(unit), opinion === 'department.object' ? { reasons } : {}, at);
  await propose(driver, { outcome: 'grant', reasons, ...proposal }, at);
  return driver;
}

/**
 * The handler proposes. A test that says nothing of similar awards has one who knows each thing by its name: what is near by another
 * name is another thing.
 */
async function propose(driver: HandDriver, proposal: object, at: string): Promise<void> {
  const { sql } = driver.deps.database;
  let awards: readonly string[] = [];
  for (let tries = 0; tries < 4; tries += 1) {
    const similar = await sql<{ award: string; answer: string; reasons: string }[]>`
      select other.award, case when other.recognition = own.recognition then 'same' else 'different' end as answer, ${reasons} as reasons
      from recognitions own, recognitions other
      where own.award = ${driver.application} and own.source = 'claim'
        and other.award = any(${[...awards]}) and other.source in ('claim', 'payment')`;
    const outcome = await driver.send(
      'office.propose',
      WHO.handler,
      { ...(awards.length > 0 && { similar }), ...proposal },
      at,
    );
    if (outcome.result !== 'refused' || 'similar' in proposal) return;
    const { code, awards: named = [] } = outcome.refusal;
    if (code === 'similar.unanswered') awards = [...awards, ...named];
    else if (code === 'similar.notAsked') awards = awards.filter((award) => !named.includes(award));
    else return;
  }
}

/** For the office, and for the leading group where it decides too. */
export async function approve(driver: HandDriver, at = NOON): Promise<void> {
  await driver.send('office.approve', WHO.approver, { reasons }, at);
  if (driver.state === 'groupDecision') await driver.send('group.approve', WHO.group, { reasons }, at);
}

/** Pays what stands on a public notice that nobody objects to, or a supplement, which has none. */
export async function pay(driver: HandDriver, at = NOON): Promise<unknown> {
  if (driver.state === 'publicNotice.open') await driver.passes('notice.closed');
  const { paymentSequence: sequence, orderedAt } = driver.context as unknown as Context;
  const when = [at, orderedAt.at(-1) ?? at].sort().at(-1) ?? at;
  await sentToBank(driver.deps.database, driver.application, sequence);
  return driver.send('payment.confirm', WHO.finance, paidBy(driver, beijingDay(when)), when);
}

/** What the bank says of the open order of an award. */
export function paidBy({ application, context }: HandDriver, paidOn: string) {
  const { paymentSequence, committedFen } = context as unknown as Context;
  return { reference: `B-${application}-${String(paymentSequence)}`, paidOn, amountFen: committedFen };
}

/** An award on public notice falls before it is paid: the applicant withdraws it. */
export async function fall(driver: HandDriver, at = NOON): Promise<unknown> {
  return driver.send('application.withdraw', agentOf(driver), {}, at);
}

/** Somebody who acts for the enterprise of an award. */
function agentOf({ context }: HandDriver) {
  const { enterprise } = context['claim'] as { enterprise: string };
  return { ...WHO.applicant, enterprise };
}

/** An amount paid on an award is claimed back and repaid, whole or in a first part. */
export async function clawBack(
  driver: HandDriver,
  amountFen: number,
  firstFen = amountFen,
  at = NOON,
): Promise<void> {
  await driver.send('irregularity.find', WHO.handler, { legalBasis, facts: 'forged', amountFen }, at);
  await decided(driver, at);
  await repay(driver, firstFen, at);
}

/** An introduced firm moves away, and repays everything that it was paid. */
export async function moveAway(driver: HandDriver, at = NOON): Promise<void> {
  const move = { effectiveOn: at.slice(0, 10), address: 'elsewhere', district: '滨江区' };
  await driver.send('relocation.report', agentOf(driver), move, at);
  const claim = { legalBasis, method: 'full', reasons };
  await driver.send('clawback.propose', WHO.handler, claim, at);
  await decided(driver, at);
  await repay(driver, driver.context['paidFen'] as number, at);
}

async function decided(driver: HandDriver, at = NOON): Promise<void> {
  await driver.send('clawback.respond', agentOf(driver), { statement: 'no', documents: [] }, at);
  const decider = { ...WHO.approver, person: 'p-approver-2' };
  await driver.send('clawback.decide', decider, { decision: 'uphold', reasons }, at);
}

export async function repay(driver: HandDriver, amountFen: number, at = NOON): Promise<unknown> {
  const { payments } = driver.context as unknown as Context;
  const when = [at, `${payments[0]?.paidOn ?? beijingDay(at)}T12:00:00.000Z`].sort().at(-1) ?? at;
  const reference = `R-${driver.application}-${String(driver.seq)}`;
  const receipt = { amountFen, reference, receivedOn: beijingDay(when) };
  return driver.send('repayment.record', WHO.finance, receipt, when);
}
