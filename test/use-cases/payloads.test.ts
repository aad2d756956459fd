import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Compile } from 'typebox/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIGNAL_TYPES, type SignalType } from '../../contract/signals/catalogue.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import { insertDraft, type DraftContent } from '../../db/application/drafts.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { ROUTINE_SIGNALS } from '../../machine/routine.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { today } from '../../tour/today.ts';
import { acceptMany } from '../../use-cases/application/accept-many.ts';
import { sendSignal } from '../../use-cases/application/send-signal.ts';
import { submitApplication } from '../../use-cases/application/submit-application.ts';
import { submitDraft } from '../../use-cases/application/submit-draft.ts';
import type { Command } from '../../use-cases/command/command.ts';
import type { Engine } from '../../use-cases/engine.ts';
import { objectToNotice } from '../../use-cases/notice/object-to-notice.ts';
import { readReceipts, RECEIPT_COLUMNS } from '../../use-cases/payment/read-receipts.ts';
import { signalOf } from '../../use-cases/payment/receipt-signal.ts';
import { receiveReceipts } from '../../use-cases/payment/receive-receipts.ts';
import { Refused } from '../../use-cases/refused.ts';
import { REPORT_EVENT, reportEvent } from '../../use-cases/registry/report-event.ts';
import { randomFrom } from '../faults/plan.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { tokenOf } from '../support/event-reader.ts';
import { exampleFor, fitsByAjv, misfitsOf, mutantsBeside } from '../support/payloads.ts';
import { senderOf } from '../support/people.ts';
import { recordsBut, ON_RECORD } from '../support/records.ts';
import { reportSigned } from '../support/register-feed.ts';

const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 1_000_000);
const MUTANTS = 20;
const QIAOXI = '91330105MA2AXQ001U';
const { publicKey, privateKey } = generateKeyPairSync('ed25519');

let awards: Awards;
/** An award that a department verifies. */
let award: string;
/** The engine of the use cases: it counts what reaches it, and what reached it waits for no row. */
let reached: string[];
let deps: Awards['deps'];
beforeAll(async () => {
  awards = await startAwards();
  award = (await visitorsAt(awards.url, () => undefined).submit('applicant-qiaoxi', application)).id;
  const reach = async (id: string): Promise<void> => {
    reached.push(id);
    return Promise.reject(new Refused('internal'));
  };
  const engine: Engine = { start: reach, deliver: reach };
  deps = { ...awards.deps, engine };
  const key = { id: 'sample', person: 'p-registry-1', publicKey: publicKey.export({ format: 'jwk' }).x };
  const proposed = awards.as('administrator-1').post('/registry-keys', key);
  expect(await confirmed(awards, proposed)).toMatchObject({ status: 200 });
  reached = [];
});
afterAll(async () => awards.stop());

const command = (about: string = award): Command => ({
  commandId: randomUUID(),
  application: about,
  repeated: false,
});
async function personOf(account: string): Promise<Person> {
  const person = await findPerson(awards.database, account, today());
  if (person === null) throw new Error(`nobody is registered as ${account}`);
  return person;
}

/** Sends a payload by one way in; says by which code it was refused, null if it was not. */
type WayIn = (payload: unknown) => Promise<string | null>;

const byAct =
  (account: string, act: (person: Person, payload: unknown) => Promise<unknown>): WayIn =>
  async (payload) =>
    act(await personOf(account), payload).then(
      () => null,
      (error: unknown) => {
        if (error instanceof Refused) return error.code;
        throw error;
      },
    );
const byRoute =
  (account: string, path: string, bodyOf = (payload: unknown): unknown => payload): WayIn =>
  async (payload) => {
    const sent = [path, bodyOf(payload), undefined, { 'if-match': '"1"' }] as const;
    const { status, body } = await awards.as(account).post(...sent);
    return status < 400 ? null : String(body['code']);
  };
/** In bulk a payload has no place: none is the one that each signal is sent with, and any other is one thing too many. */
const inBulk = (signal: SignalType) => (payload: unknown) => ({
  signal,
  applications: [{ application: award, version: 1 }],
  ...(JSON.stringify(payload) === '{}' ? {} : { payload }),
});
/** A draft of which the content came into the database past the form of drafts; a column holds no null, so `[]` stands for it. */
async function draftOf(content: unknown): Promise<string> {
  const id = randomUUID();
  const { id: person } = await personOf('applicant-qiaoxi');
  await insertDraft(awards.database, { id, person, content: (content ?? []) as DraftContent, most: 10_000 });
  return id;
}

function waysOf(type: SignalType): Readonly<Record<string, WayIn>> {
  const sender = senderOf(type);
  const bulk = {
    'route of many': byRoute('handler-1', '/tasks/accept', inBulk(type)),
    'act on many': byAct('handler-1', async (person, payload) =>
      acceptMany(deps, person, inBulk(type)(payload), null, async (about, _type, act) => act(command(about))),
    ),
  };
  if (type === 'application.submit')
    return {
      ...bulk,
      route: byRoute(sender, '/applications'),
      act: byAct(sender, async (person, form) => submitApplication(deps, person, command('A-new'), form)),
      'route of a draft': async (content) =>
        byRoute(sender, '/applications')({ draft: await draftOf(content) }),
      'act on a draft': byAct(sender, async (person, content) =>
        submitDraft(deps, person, command('A-new'), { draft: await draftOf(content) }),
      ),
    };
  const objecting = {
    'route of a notice': byRoute(sender, `/notices/${award}/objections`),
    'act on a notice': byAct(sender, async (person, sent) => objectToNotice(deps, person, command(), sent)),
  };
  return {
    ...bulk,
    ...(type === 'objection.file' ? objecting : {}),
    route: byRoute(sender, `/applications/${award}/signals/${type}`),
    act: byAct(sender, async (person, payload) =>
      sendSignal(deps, person, command(), { type, payload, version: 1, actsFor: null }),
    ),
  };
}

/** What a misfit may be refused by: it was not looked at any further. */
const BY_FORM: readonly (string | null)[] = ['request.invalid', 'payload.invalid', 'draft.incomplete'];

/** The payloads that a way in did not refuse for their form. */
async function takenBy(wayIn: WayIn, payloads: readonly unknown[]): Promise<readonly unknown[]> {
  const taken: unknown[] = [];
  for (const payload of payloads) {
    const code = await wayIn(payload);
    if (!BY_FORM.includes(code)) taken.push([code, payload]);
  }
  return taken;
}
const refusals = async (): Promise<number> => {
  const [row] = await awards.database.sql<{ n: number }[]>`select count(*)::int as n from request_refusals`;
  return row?.n ?? 0;
};
/** A draft is no award: those of the test come from the test. */
const records = async () => recordsBut(awards.asOwner(), [...ON_RECORD, 'drafts']);

/** Each is refused for its form, with a row for each, and there is no other record of it. */
async function refusesAll(wayIn: WayIn, payloads: readonly unknown[]): Promise<void> {
  const [before, rows] = [await records(), await refusals()];
  expect(await takenBy(wayIn, payloads)).toEqual([]);
  expect((await refusals()) - rows).toBe(payloads.length);
  expect([...(await records())]).toEqual([...before]);
  expect(reached).toEqual([]);
}

describe(`a payload that does not fit its signal (seed ${String(SEED)})`, () => {
  it.each(SIGNAL_TYPES)('is refused on record by every way in: %s', async (type) => {
    const misfits = misfitsOf(type, randomFrom(SEED), MUTANTS);
    for (const wayIn of Object.values(waysOf(type))) await refusesAll(wayIn, misfits);
  });

  it('would be found if a way in let it pass', async () => {
    const misfits = misfitsOf('office.approve', randomFrom(SEED), MUTANTS);
    const lettingPass: WayIn = async () => Promise.resolve(null);
    expect(await takenBy(lettingPass, misfits)).toHaveLength(MUTANTS + 1);
    const asked: WayIn = async () => Promise.resolve('state.notAccepting');
    expect(await takenBy(asked, misfits)).toHaveLength(MUTANTS + 1);
  });
});

describe('a payload that fits its signal', () => {
  it.each(SIGNAL_TYPES)('is not refused for its form by any way in: %s', async (type) => {
    for (const [name, wayIn] of Object.entries(waysOf(type))) {
      const isBulk = name.endsWith('many');
      const taken = await takenBy(wayIn, [isBulk ? {} : exampleFor(type)]);
      expect([name, taken.length]).toEqual([name, isBulk && !ROUTINE_SIGNALS.includes(type) ? 0 : 1]);
    }
    reached = [];
  });
});

describe('a report of a registry that has not its form', () => {
  const fits = Compile(REPORT_EVENT);
  const example = { ...REPORT_EVENT.examples[0], effectiveOn: today() };
  const misfits = [
    {},
    ...mutantsBeside(example, (value) => fits.Check(value), randomFrom(SEED), MUTANTS),
    { ...example, address: 'half of a pair: \ud800' },
  ];

  it('is refused on record by the route and by the act', async () => {
    const path = `/api/enterprises/${QIAOXI}/registry-events`;
    const bearer = await tokenOf(awards.url, 'registry-1');
    await refusesAll(async (event) => {
      const { body } = await reportSigned(awards.url, event as object, { key: privateKey, bearer, path });
      return typeof body['code'] === 'string' ? body['code'] : null;
    }, misfits);
    const signature = { key: 'sample', base: '', bytes: '' };
    await refusesAll(
      byAct('registry-1', async (person, event) => reportEvent(deps, person, QIAOXI, event, signature)),
      misfits,
    );
  });

  it('makes a payload that fits if it has it', () => {
    expect(fits.Check(example)).toBe(true);
  });
});

describe('a line of a bank', () => {
  /** A line says in text what a payload would say. */
  const lineOf = (payload: unknown, n: number): string => {
    const members = typeof payload === 'object' && payload !== null ? payload : {};
    const { reference = '', paidOn = '', amountFen = '', reasons = '' } = members as Record<string, unknown>;
    const amount = typeof amountFen === 'number' ? String(amountFen / 100) : amountFen;
    const cells = [
      `${award}-${n + 1}`,
      reasons === '' ? amount : '1.00',
      reasons === '' ? 'paid' : 'failed',
      ...[paidOn, reference, reasons],
    ];
    return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join();
  };
  const fileOf = (payloads: readonly unknown[]): string =>
    [RECEIPT_COLUMNS.join(), ...payloads.map(lineOf)].join('\n');

  it('that makes a signal makes one that fits', () => {
    const payloads = [
      { reference: 'B-1', paidOn: '2026-03-02', amountFen: 100 },
      { reasons: 'the account is closed' },
      ...misfitsOf('payment.confirm', randomFrom(SEED), MUTANTS),
      ...misfitsOf('payment.fail', randomFrom(SEED), MUTANTS),
    ];
    const read = readReceipts(fileOf(payloads));
    if (!read.ok) throw new Error(read.problem);
    expect(read.receipts.length).toBeGreaterThan(1);
    expect(read.refused.length).toBeGreaterThan(MUTANTS / 2);
    const made = read.receipts.flatMap((receipt) => {
      const { sequence, amountFen } = receipt;
      const seen = signalOf(receipt, { orderAtBank: sequence, amountFen, isAtTheBank: true, paid: [] });
      return 'signal' in seen ? [seen.signal] : [];
    });
    expect(made).toHaveLength(read.receipts.length);
    expect(made.filter(({ type, payload }) => !fitsByAjv(type, payload))).toEqual([]);
  });

  it('that makes none is refused, and reaches no award', async () => {
    const unreadable = fileOf([
      { reference: 'B-1', paidOn: '2026-02-30', amountFen: 1 },
      { paidOn: '2026-03-02', amountFen: 1 },
      { amountFen: 1 },
    ]);
    const { lines } = await receiveReceipts(deps, await personOf('finance-1'), { file: unreadable });
    expect(lines.map(({ code }) => code)).toEqual(['receipt.day', 'receipt.bankReference', 'receipt.day']);
    expect(reached).toEqual([]);
  });
});
