import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Duty } from '../../contract/parties.ts';
import type { Outcome } from '../../contract/step.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { findAnswers } from '../../db/command/find-answers.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { exportPayments } from '../../use-cases/payment/export-payments.ts';
import { receiveReceipts } from '../../use-cases/payment/receive-receipts.ts';
import { releasePayments } from '../../use-cases/payment/release-payments.ts';
import { Refused } from '../../use-cases/refused.ts';
import { enrol } from '../support/enrol.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve, NOON, paidBy } from '../support/ledger-awards.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { HandDriver as Driver } from '../support/hand-driver.ts';
import { provenForm } from '../support/proven.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { CLAIM, WHO } from '../machine/life.ts';

const place = await seededDatabase();
const { sql } = place.database;
afterAll(place.close);

const QIAOXI = '91330105MA2AXQ001U';
const XINQIAN = '91330105MA2AXN003K';
const FIRMS = [QIAOXI, XINQIAN];
const [HEIR, HEIR_OF_HEIR, ANCESTOR] = [
  '91330105MA2AHE001X',
  '91330105MA2AHE002Y',
  '91330105MA2AAN003Z',
] as const;
const reasons = 'as the file shows';
const DAYS = ['2026-01-01', '2099-12-31'] as const;

/** Each duty, what it is asked to do, and an award that waits for it. */
const DUTIES = ['handle', 'verify', 'approve', 'group', 'pay', 'judge'] as const;
type Held = (typeof DUTIES)[number];
const awards = new Map<Held, HandDriver>();
const ACTS: Readonly<Record<Held, readonly [type: string, as: Duty, payload: object]>> = {
  handle: ['application.accept', 'handle', {}],
  verify: ['department.confirm', 'verify', {}],
  approve: ['office.approve', 'approve', { reasons }],
  group: ['group.approve', 'group', { reasons }],
  pay: ['payment.confirm', 'pay', {}],
  judge: ['objection.answer', 'approve', { objection: 1, decision: 'dismissed', reply: 'not so' }],
};

/** What is done with the money of an award beside its steps, and an award whose order waits for it. */
const SENDING = ['export', 'release', 'receipts'] as const;
type Sending = (typeof SENDING)[number];
const orders = new Map<Sending, HandDriver>();
const noAccounts = async () => Promise.resolve(new Map<string, never>());
const payments = { database: place.database, accounts: noAccounts };
const sendings: Readonly<Record<Sending, (payer: Person, driver: HandDriver) => Promise<unknown>>> = {
  export: async (payer, driver) => exportPayments(payments, payer, { orders: [orderOf(driver)] }),
  release: async (payer) => releasePayments(payments, payer, file),
  receipts: async (payer, driver) => {
    const { reference, paidOn, amountFen } = paidBy(driver, beijingDay(orderedAt(driver)));
    const line = [orderOf(driver), String(amountFen / 100), 'paid', paidOn, reference, ''].join();
    const bank = { file: `reference,amount,result,day,bankReference,reason\n${line}\n` };
    const [taken] = (await receiveReceipts(sentTo(driver), payer, bank)).lines;
    if (taken?.outcome === 'refused') throw new Refused(taken.code as 'interest.known');
  },
};
let file = { id: '', digest: '' };

/** Receipts reach an award that is driven by hand. */
function sentTo(driver: HandDriver) {
  const deliver = async (_: string, event: AwardEvent) => {
    await driver.record(driver.sent(event));
  };
  const wait = async (command: string) => (await findAnswers(place.database, [command]))[0] ?? null;
  return { database: place.database, engine: { deliver }, answers: { wait }, patienceMs: 0 } as never;
}
const orderOf = ({ application, context }: HandDriver): string =>
  `${application}-${String(context['paymentSequence'])}`;
const orderedAt = ({ context }: HandDriver): string => (context['orderedAt'] as string[])[0] ?? NOON;

/** Somebody who pays does so with an order; answered as a step is. */
async function send(sending: Sending, { person }: Actor): Promise<unknown> {
  const [payer, driver] = [await findPerson(place.database, person, dayIn(new Date())), orders.get(sending)];
  if (payer === null || driver === undefined) throw new Error(`${person} cannot ${sending}`);
  try {
    await sendings[sending](payer, driver);
    return { result: 'accepted' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { result: 'refused', refusal: { code: error.code } };
  }
}

/** How somebody may be bound to a firm, and how it comes on record. */
const RELATIONS: Readonly<Record<string, (person: string) => Promise<unknown>>> = {
  'its agent': async (person) => agentOf(person, QIAOXI, XINQIAN),
  'its agent of before': async (person) => {
    for (const firm of FIRMS)
      await sql`insert into admin_acts (person, act, about, detail) values ('p-a', 'agent.appoint', ${firm}, ${sql.json({ agent: person })})`;
  },
  'an agent of its successor': async (person) => agentOf(person, HEIR),
  'an agent of the successor of its successor': async (person) => agentOf(person, HEIR_OF_HEIR),
  'an agent of its predecessor': async (person) => agentOf(person, ANCESTOR),
  'who drafted for it': async (person) => {
    for (const enterprise of FIRMS)
      await sql`insert into drafts (id, person, content) values (${`${person}-${enterprise}`}, ${person}, ${sql.json({ claim: { enterprise }, documents: [] })})`;
  },
  'who applied for it once': async (person) => {
    for (const enterprise of FIRMS) {
      const form = provenForm({
        ...CLAIM,
        enterprise,
        certificate: `${person}-${enterprise}`,
        recognition: `product:${person}-${enterprise}`,
      });
      await new Driver(place.deps, `by-${person}-${enterprise}`).send(
        'application.submit',
        { person, as: 'applicant', enterprise },
        form,
        NOON,
      );
      await sql`delete from agents where person_id = ${person}`;
    }
  },
  'who declared it': async (person) => interestOf(person, QIAOXI, XINQIAN),
  'who declared one in its successor': async (person) => interestOf(person, HEIR),
  'the substitute of its agent': async (person) => {
    await agentOf('p-busy-agent', QIAOXI, XINQIAN);
    await delegated('p-busy-agent', person);
  },
  'the principal of its agent': async (person) => {
    await agentOf('p-helping-agent', QIAOXI, XINQIAN);
    await delegated(person, 'p-helping-agent');
  },
  'an agent of it on whose behalf somebody acts': async (person) => agentOf(person, QIAOXI, XINQIAN),
};
const NAMES = Object.keys(RELATIONS);
const idOf = (relation: string): string => `p-relation-${String(NAMES.indexOf(relation))}`;

const isSending = (duty: string): duty is Sending => SENDING.some((each) => each === duty);

async function agentOf(person: string, ...firms: readonly string[]): Promise<void> {
  for (const enterprise of firms) await enrol(place.database, { person, as: 'applicant', enterprise });
}

async function interestOf(person: string, ...firms: readonly string[]): Promise<void> {
  for (const firm of firms) {
    await sql`insert into enterprises (code, name, beneficiary) values (${firm}, ${firm}, 'enterprise') on conflict do nothing`;
    await sql`insert into interests (person_id, enterprise, from_day) values (${person}, ${firm}, ${DAYS[0]})`;
  }
}

async function delegated(
  principal: string,
  substitute: string,
  capacity = 'handle',
  unit: string | null = null,
): Promise<void> {
  for (const id of [principal, substitute])
    await sql`insert into persons (id, account) values (${id}, ${id}) on conflict do nothing`;
  await sql`insert into delegations (principal, substitute, capacity, unit, from_day, until_day, reason)
    values (${principal}, ${substitute}, ${capacity}, ${unit}, ${DAYS[0]}, ${DAYS[1]}, 'away')`;
}

/** Somebody does what a duty is asked to; money goes on the day of its order. */
async function act(duty: Held, actor: Actor): Promise<Outcome | undefined> {
  const award = awards.get(duty);
  const [type, , payload] = ACTS[duty];
  if (award === undefined || duty !== 'pay') return award?.send(type, actor, payload, NOON);
  const ordered = orderedAt(award);
  return award.send(type, actor, paidBy(award, beijingDay(ordered)), ordered);
}

/** Somebody in a duty; for the last relation through a substitute who is bound to nobody. */
async function holder(relation: string, duty: Held | Sending): Promise<Actor> {
  const person = idOf(relation);
  const as = isSending(duty) ? 'pay' : ACTS[duty][1];
  const unit = duty === 'verify' ? 'market' : undefined;
  const of = { as, ...(unit === undefined ? {} : { unit }) };
  if (!relation.endsWith('somebody acts')) return { person, ...of };
  const substitute = `p-clean-${duty}`;
  await delegated(person, substitute, as, unit ?? null);
  return { person: substitute, principal: person, ...of };
}

beforeAll(async () => {
  for (const firm of FIRMS) {
    for (const [from, to] of [
      [firm, HEIR],
      [HEIR, HEIR_OF_HEIR],
      [ANCESTOR, firm],
    ] as const)
      await sql`insert into successions (kind, from_enterprise, to_enterprise, on_day, proposed_by, confirmed_by)
        values ('division', ${from}, ${to}, '2026-01-01', 'p-1', 'p-2')`;
  }
  for (const relation of NAMES) {
    const person = idOf(relation);
    await sql`insert into persons (id, account) values (${person}, ${person})`;
    await RELATIONS[relation]?.(person);
  }
  const { deps } = place;
  const submitted = new Driver(deps, 'I-handle');
  await submitted.send(
    'application.submit',
    WHO.applicant,
    provenForm({ ...CLAIM, certificate: 'I-handle', recognition: 'product:I-handle' }),
    NOON,
  );
  awards.set('handle', submitted);
  const asked = new Driver(deps, 'I-verify');
  await asked.send(
    'application.submit',
    WHO.applicant,
    provenForm({ ...CLAIM, certificate: 'I-verify', recognition: 'product:I-verify' }),
    NOON,
  );
  await asked.send('application.accept', WHO.handler, {}, NOON);
  awards.set('verify', asked);
  awards.set('approve', await approvable(deps, 'I-approve', { recognition: 'product:I-approve' }));
  const decided = await approvable(deps, 'I-group', {
    item: 'N1',
    standsFor: 'C1',
    enterprise: XINQIAN,
    recognition: 'product:I-group',
  });
  await decided.send('office.approve', WHO.approver, { reasons }, NOON);
  awards.set('group', decided);
  const paid = await approvable(deps, 'I-pay', { recognition: 'product:I-pay' });
  await approve(paid);
  await paid.passes('notice.closed');
  await sentToBank(place.database, paid.application, paid.context['paymentSequence'] as number);
  awards.set('pay', paid);
  for (const sending of SENDING) {
    const award = await approvable(deps, `I_${sending}`, { recognition: `product:I-${sending}` });
    await approve(award);
    await award.passes('notice.closed');
    orders.set(sending, award);
    if (sending === 'receipts') await sentToBank(place.database, award.application);
  }
  await enrol(place.database, { person: 'p-maker', as: 'pay' });
  const maker = await findPerson(place.database, 'p-maker', dayIn(new Date()));
  if (maker === null) throw new Error('nobody makes files');
  file = await exportPayments(payments, maker, { orders: ['I_release-1'] });
  const contested = await approvable(deps, 'I-judge', { recognition: 'product:I-judge' });
  await approve(contested);
  await contested.send('objection.file', { person: 'p-citizen-1', as: 'objector' }, { reasons }, NOON);
  awards.set('judge', contested);
});

describe.each(DUTIES)('the duty to %s', (duty) => {
  it.each(NAMES)('is nothing for %s', async (relation) => {
    const outcome = await act(duty, await holder(relation, duty));
    const code = relation === 'who declared it' ? 'interest.declared' : 'interest.known';
    expect(outcome).toMatchObject({ result: 'refused', refusal: { code } });
  });
});

describe.each(SENDING)('to %s a payment', (sending) => {
  it.each(NAMES)('is nothing for %s', async (relation) => {
    const actor = await holder(relation, sending);
    await enrol(place.database, { person: actor.principal ?? actor.person, as: 'pay' });
    const code = relation === 'who declared it' ? 'interest.declared' : 'interest.known';
    expect(await send(sending, actor)).toEqual({ result: 'refused', refusal: { code } });
  });

  it('is for somebody who is bound to nobody', async () => {
    const actor = { person: `p-free-${sending}`, as: 'pay' } as const;
    await enrol(place.database, actor);
    expect(await send(sending, actor)).toEqual({ result: 'accepted' });
  });
});

it('who approved an award does not answer objections against it; a colleague who is bound to nobody does', async () => {
  const [type, as, payload] = ACTS.judge;
  expect(await awards.get('judge')?.send(type, WHO.approver, payload, NOON)).toMatchObject({
    refusal: { code: 'objection.ownApproval' },
  });
  expect(await awards.get('judge')?.send(type, { person: 'p-clean', as }, payload, NOON)).toMatchObject({
    result: 'accepted',
  });
});

it.each(DUTIES.filter((duty) => duty !== 'judge'))('somebody who is bound to nobody may %s', async (duty) => {
  const [, as] = ACTS[duty];
  const unit = duty === 'verify' ? { unit: 'market' } : {};
  const outcome = await act(duty, { person: `p-free-${duty}`, as, ...unit });
  expect(outcome).toMatchObject({ result: 'accepted' });
});
