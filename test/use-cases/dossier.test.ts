import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApplication } from '../../db/application/find-application.ts';
import { findPerson } from '../../db/person/find-person.ts';
import { listOwnObjections } from '../../use-cases/dossier/list-own-objections.ts';
import { readDossier } from '../../use-cases/dossier/read-dossier.ts';
import { Refused } from '../../use-cases/refused.ts';
import { fieldsOf, schemaOf } from '../../contract/dossier/definition.ts';
import type { Reader } from '../../contract/dossier/readers.ts';
import { DOSSIER } from '../../contract/dossier/dossier.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { machineOf } from '../../machine/versions.ts';
import { actorsFor } from '../../use-cases/application/acting-as.ts';
import { exampleFor } from '../support/payloads.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { HandDriver } from '../support/hand-driver.ts';
import { allotEnough, NOON, paidBy } from '../support/ledger-awards.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { provenForm } from '../support/proven.ts';
import { provenBy } from '../../tour/proven-by.ts';
import { seededDatabase, type SeededDatabase } from '../support/seeded-database.ts';

const ENTERPRISE = '91330105MA2AXQ001U';
const FILE = 'ab'.repeat(32);
const AGENT = { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise: ENTERPRISE } as const;
const HANDLER = { person: 'p-handler-1', as: 'handle' } as const;
const APPROVER = { person: 'p-approver-1', as: 'approve' } as const;
const OTHER_APPROVER = { person: 'p-approver-2', as: 'approve' } as const;
const GROUP = { person: 'p-group-head', as: 'group' } as const;
const PAYER = { person: 'p-finance-1', as: 'pay' } as const;
const CITIZEN = { person: 'p-citizen-1', as: 'objector' } as const;
const officer = (unit: string, account = `officer-${unit}`) =>
  ({ person: `p-${account}`, as: 'verify', unit }) as const;
const ACCOUNTS = [
  'applicant-qiaoxi',
  'applicant-yunhe',
  'street-banshan',
  'officer-market',
  'officer-commerce',
  'handler-1',
  'approver-2',
  'group-deputy',
  'finance-1',
  'auditor-1',
  'administrator-1',
  'citizen-1',
] as const;
type Account = (typeof ACCOUNTS)[number];

let seeded: SeededDatabase;
beforeAll(async () => {
  seeded = await seededDatabase();
  await allotEnough(seeded.owner);
});
afterAll(async () => seeded.close());

const payer = { holder: '拱墅区财政局（样例）', bank: '102331000000', number: '1202000000000001' };

/** What an account reads; null if the award does not exist for it. */
async function read(account: Account, id: string): Promise<Record<string, never> | null> {
  const { database } = seeded;
  const person = await findPerson(database, account, '2026-03-02');
  if (person === null) throw new Error(`nobody is ${account}`);
  const row = await findApplication(database, id, person);
  if (row === null) return null;
  try {
    return (await readDossier({ database, payer }, person, row)) as Record<string, never>;
  } catch (error) {
    if (error instanceof Refused && error.code === 'application.unknown') return null;
    throw error;
  }
}

const claim = (certificate: string, recognition = 'product:龙井-K1') => ({
  item: 'C1',
  enterprise: ENTERPRISE,
  recognition,
  recognisedOn: '2026-01-05',
  certificate,
  renewal: false,
});
/** Everything that the claim must prove, shown by one file. */
const DOCUMENTS = provenBy(claim('K-1'), FILE);

/** One life with a word of its own in each act; it stops at each of nine states for a look. */
async function live(driver: HandDriver, look: (state: string) => Promise<void>): Promise<void> {
  const stop = async (state: string): Promise<void> => {
    expect(driver.state).toBe(state);
    await look(state);
  };
  await driver.send('application.submit', AGENT, { claim: claim('K-1'), documents: [] }, NOON);
  await stop('submitted');
  await driver.send('application.return', HANDLER, { reasons: 'canary return' }, NOON);
  await stop('returned');
  const form = { claim: { ...claim('K-1'), recognisedOn: '2026-01-06' }, documents: DOCUMENTS };
  await driver.send('application.resubmit', AGENT, form, NOON);
  await driver.send('application.accept', HANDLER, {}, NOON);
  await driver.send('department.object', officer('market'), { reasons: 'canary opinion' }, NOON);
  await driver.send('department.confirm', officer('finance', 'officer-finance-bureau'), {}, NOON);
  await stop('departmentVerification.answering');
  await driver.send('department.confirm', officer('street'), {}, NOON);
  await driver.send('office.propose', HANDLER, { outcome: 'grant', reasons: 'canary proposal' }, NOON);
  await stop('officeReview.approving');
  await driver.send('office.approve', APPROVER, { reasons: 'canary approval' }, NOON);
  await stop('groupDecision');
  await driver.send('group.approve', GROUP, { reasons: 'canary decision' }, NOON);
  await driver.send('objection.file', CITIZEN, { reasons: 'canary objection' }, NOON);
  await stop('publicNotice.contested');
  const answer = { objection: 1, decision: 'dismissed', reply: 'canary reply' };
  await driver.send('objection.answer', OTHER_APPROVER, answer, NOON);
  await driver.passes('notice.closed');
  await driver.send('payment.fail', PAYER, { reasons: 'canary failure' });
  await driver.send('account.correct', AGENT);
  await sentToBank(driver.deps.database, driver.application, 2);
  const received = { ...paidBy(driver, '2026-03-02'), reference: 'canary reference' };
  await driver.send('payment.confirm', PAYER, received);
  await stop('funded.settled');
  const legalBasis = { kind: 'undertaking', reference: 'canary basis' };
  await driver.send('irregularity.find', HANDLER, {
    legalBasis,
    facts: 'canary facts',
    amountFen: 3_000_000,
  });
  await driver.send('clawback.respond', AGENT, { statement: 'canary statement', documents: [] });
  await stop('clawback.deciding');
  const decided = { decision: 'reduce', amountFen: 2_000_000, reasons: 'canary claim' };
  await driver.send('clawback.decide', OTHER_APPROVER, decided);
  const receipt = { amountFen: 500_000, reference: 'canary receipt', receivedOn: '2026-03-02' };
  await driver.send('repayment.record', PAYER, receipt);
  await stop('clawback.repaying');
}

/** In which words each account finds the canaries of the whole life. */
const FOUND: Readonly<Partial<Record<Account, readonly string[]>>> = {
  'applicant-qiaoxi': [
    'return',
    'decision',
    'objection',
    'reply',
    'failure',
    'reference',
    'basis',
    'facts',
    'statement',
    'claim',
    'receipt',
  ],
  'officer-market': ['return', 'opinion', 'decision'],
  'finance-1': ['decision', 'failure', 'reference', 'basis', 'facts', 'claim', 'receipt'],
};
const CANARIES = [
  'return',
  'opinion',
  'proposal',
  'decision',
  'objection',
  'reply',
  'failure',
  'reference',
  'basis',
  'facts',
  'statement',
  'claim',
  'receipt',
];
const DECIDERS: readonly Account[] = ['handler-1', 'approver-2', 'group-deputy', 'auditor-1'];
const STRANGERS: readonly Account[] = [
  'applicant-yunhe',
  'street-banshan',
  'officer-commerce',
  'administrator-1',
  'citizen-1',
];

const FIELDS = fieldsOf(DOSSIER);
const PLACES: ReadonlySet<string> = new Set(FIELDS.map(({ at }) => at));
/** States in which people have decided. */
const DECIDED: ReadonlySet<string> = new Set([
  'publicNotice.contested',
  'funded.settled',
  'clawback.deciding',
  'clawback.repaying',
]);

/** What a person may do is theirs: another one's says nothing of it. */
const THEIR_OWN = /^(allowed|blocked)\./;

/** In what right an account reads the award in a state, said by hand. */
function readsAs(account: Account, state: string): readonly Reader[] {
  switch (account) {
    case 'applicant-qiaoxi':
      return ['applicant'];
    case 'officer-market':
      return state === 'submitted' || state === 'returned' ? [] : ['department'];
    case 'handler-1':
    case 'approver-2':
      return ['office'];
    case 'group-deputy':
      return ['group'];
    case 'finance-1':
      return ['finance'];
    case 'auditor-1':
      return ['auditor'];
    case 'administrator-1':
    case 'applicant-yunhe':
    case 'citizen-1':
    case 'officer-commerce':
    case 'street-banshan':
      return [];
  }
}

/** The texts below each place of the definition that a dossier has. */
function valuesIn(dossier: unknown, at = '', found = new Map<string, string[]>()): Map<string, string[]> {
  if (PLACES.has(at)) found.set(at, [...(found.get(at) ?? []), JSON.stringify(dossier).replaceAll('"', '')]);
  else if (Array.isArray(dossier)) for (const entry of dossier) valuesIn(entry, `${at}.*`, found);
  else if (typeof dossier === 'object' && dossier !== null)
    for (const [name, value] of Object.entries(dossier))
      valuesIn(value, at === '' ? name : `${at}.${name}`, found);
  return found;
}

/** What a dossier says of the acts of its reader. */
interface OfActs {
  readonly allowed: readonly { readonly type: string }[];
  readonly blocked: readonly {
    readonly type: string;
    readonly code: string;
    readonly since: string | null;
  }[];
}

describe('the dossier of a lived award', () => {
  const seen = new Map<string, Readonly<Record<Account, Record<string, never> | null>>>();
  const fits = (() => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    return ajv.compile(schemaOf(DOSSIER));
  })();
  beforeAll(async () => {
    const driver = new HandDriver(seeded.deps, 'K1');
    await live(driver, async (state) => {
      for (const account of ACCOUNTS) await attempt(account, state);
      const entries = await Promise.all(
        ACCOUNTS.map(async (account) => [account, await read(account, 'K1')] as const),
      );
      seen.set(state, Object.fromEntries(entries) as Record<Account, Record<string, never> | null>);
    });
  });
  const at = (state: string, account: Account) => seen.get(state)?.[account];

  const [unexplained, otherwise]: [string[], string[]] = [[], []];
  const reasons = new Set<string>();
  let explained = 0;
  /** Compares what a person is told of each act that is theirs with what the machine answers to it. */
  async function attempt(account: Account, state: string): Promise<void> {
    const dossier = (await read(account, 'K1')) as unknown as OfActs | null;
    const person = await findPerson(seeded.database, account, '2026-03-02');
    const row = person && (await findApplication(seeded.database, 'K1', person));
    if (dossier === null || person === null || row === null) return;
    const definition = machineOf(1);
    for (const type of SIGNAL_TYPES.filter((each) => each !== 'application.submit')) {
      const actors = actorsFor(person, type, row).filter(({ as }) => as !== 'objector');
      if (actors.length === 0) continue;
      explained += 1;
      const stop = dossier.blocked.filter((entry) => entry.type === type);
      const offered = dossier.allowed.filter((entry) => entry.type === type);
      if (stop.length + offered.length !== 1) unexplained.push(`${state} ${account} ${type}`);
      for (const { code } of stop) {
        reasons.add(code);
        const [actor] = actors;
        const event = { type, payload: exampleFor(type), actor, at: NOON, commandId: 'c' } as AwardEvent;
        const decision = definition.decide(definition.restore(row.snapshot), event);
        const answer = decision.accepted ? 'accepted' : decision.refusal.code;
        if (answer !== code) otherwise.push(`${state} ${account} ${type}: ${code}, not ${answer}`);
      }
    }
  }

  it('is looked at in nine states by twelve people', () => {
    expect(seen.size).toBe(9);
    expect([...seen.values()].every((looks) => Object.keys(looks).length === 12)).toBe(true);
  });

  it('fits its schema, whoever reads it, wherever it stands', () => {
    const wrong = [...seen].flatMap(([state, looks]) =>
      Object.entries(looks).flatMap(([account, dossier]) =>
        dossier === null || fits(dossier) ? [] : [`${state} ${account} ${JSON.stringify(fits.errors)}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(STRANGERS)('is nothing for %s in any state', (account) => {
    expect([...seen].filter(([, looks]) => looks[account] !== null).map(([state]) => state)).toEqual([]);
  });

  it('is nothing for an officer before it was routed to their unit', () => {
    expect(at('submitted', 'officer-market')).toBeNull();
    expect(at('departmentVerification.answering', 'officer-market')).not.toBeNull();
  });

  it.each([...Object.entries(FOUND), ...DECIDERS.map((account) => [account, CANARIES] as const)])(
    'shows %s the words that are for them, and no others',
    (account, words) => {
      const text = JSON.stringify(at('clawback.repaying', account as Account));
      expect(CANARIES.filter((word) => text.includes(`canary ${word}`))).toEqual(words);
    },
  );

  it('shows an applicant and a payer no officer, and nobody who objected', () => {
    for (const [, looks] of seen)
      for (const account of ['applicant-qiaoxi', 'finance-1'] as const)
        expect(JSON.stringify(looks[account]).match(/p-[a-z]+-[a-z0-9-]+/g)).toBeNull();
    expect(JSON.stringify(at('clawback.repaying', 'handler-1'))).toContain('p-citizen-1');
  });

  it('shows the firm no verdict while nothing is decided, and then the decision beside it', () => {
    expect(at('officeReview.approving', 'applicant-qiaoxi')).not.toHaveProperty('verdict');
    expect(at('groupDecision', 'applicant-qiaoxi')).toMatchObject({ decision: null });
    expect(at('groupDecision', 'handler-1')).toMatchObject({ verdict: { outcome: 'grant' }, decision: null });
    expect(at('publicNotice.contested', 'applicant-qiaoxi')).toMatchObject({
      verdict: { outcome: 'grant', amountFen: 5_000_000 },
      decision: { outcome: 'grant', by: 'group', amountFen: 5_000_000, words: 'canary decision' },
    });
  });

  it('says what a correction changed', () => {
    expect(at('clawback.repaying', 'applicant-qiaoxi')).toMatchObject({
      recognition: { kind: 'product', shownName: '龙井-K1', certificate: 'K-1' },
      changes: [
        {
          fields: [{ field: 'recognisedOn', before: '2026-01-05', after: '2026-01-06' }],
          documentsAdded: DOCUMENTS,
          documentsRemoved: [],
        },
      ],
      corrections: [{ words: 'canary return', correctedAt: NOON }],
      documents: DOCUMENTS,
    });
  });

  it('tells paid, refunded, owed and net apart', () => {
    expect(at('clawback.repaying', 'finance-1')).toMatchObject({
      amounts: {
        paidFen: 5_000_000,
        refundedFen: 500_000,
        owedFen: 1_500_000,
        netFen: 4_500_000,
        writtenOffFen: 0,
      },
      payments: [
        { sequence: 1, state: 'failed', words: 'canary failure' },
        { sequence: 2, state: 'paid', reference: 'canary reference', amountFen: 5_000_000 },
      ],
      demands: [{ demandedFen: 3_000_000, decision: { result: 'reduce', amountFen: 2_000_000 } }],
      repaymentAccount: payer,
    });
  });

  it('says why somebody may not act, and since when', () => {
    const acts = (state: string, account: Account) => at(state, account) as unknown as OfActs;
    const offered = acts('groupDecision', 'group-deputy').allowed.map(({ type }) => type);
    expect(offered).toEqual(['group.approve', 'group.refuse']);
    expect(acts('groupDecision', 'group-deputy').blocked).toMatchObject([
      { type: 'clawback.writeOff', code: 'state.notAccepting', since: NOON },
    ]);
    expect(at('clawback.deciding', 'approver-2')).toMatchObject({ allowed: [{ type: 'clawback.decide' }] });
    expect(acts('departmentVerification.answering', 'officer-market').blocked).toContainEqual(
      expect.objectContaining({ type: 'department.confirm', code: 'unit.notAsked', since: NOON }),
    );
  });

  it('offers or explains every act that one of the twelve has a capacity for, in each state', () => {
    expect(unexplained).toEqual([]);
    expect(explained).toBeGreaterThan(300);
  });

  it('gives the reason with which the machine refuses the attempt', () => {
    expect(otherwise).toEqual([]);
    expect([...reasons].sort()).toEqual([
      'enterprise.notEnded',
      'state.notAccepting',
      'unit.notAsked',
      'unit.nothingLate',
    ]);
  });

  it('shows each of the twelve in each state the fields that name them, and no value of any other', () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const [state, looks] of seen) {
      const whole = new Map(Object.values(looks).flatMap((dossier) => [...valuesIn(dossier)]));
      for (const account of ACCOUNTS) {
        const mine = valuesIn(looks[account]);
        const hidden = new Set<string>();
        for (const { at, sight } of FIELDS) {
          cells += 1;
          const may = readsAs(account, state).some(
            (reader) => sight[reader] === 'always' || (sight[reader] === 'decided' && DECIDED.has(state)),
          );
          const isThere = THEIR_OWN.test(at) ? mine.has(at) : whole.has(at);
          if (mine.has(at) !== (may && isThere)) wrong.push(`${state} ${account} ${at}`);
          if (!may) for (const text of whole.get(at) ?? []) if (text.startsWith('canary ')) hidden.add(text);
        }
        const text = JSON.stringify(looks[account] ?? null);
        const shown = new Set([...mine.values()].flat());
        for (const canary of hidden)
          if (!shown.has(canary) && text.includes(canary)) wrong.push(`${state} ${account} ${canary}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(cells).toBe(FIELDS.length * ACCOUNTS.length * seen.size);
    expect(FIELDS.length).toBeGreaterThan(60);
  });

  it('is at most 20 kB, with a claw-back', () => {
    for (const dossier of Object.values(seen.get('clawback.repaying') ?? {}))
      expect(Buffer.byteLength(JSON.stringify(dossier))).toBeLessThan(20_000);
  });

  it('reaches the objector as a reply, and nobody else', async () => {
    const { database } = seeded;
    expect(await listOwnObjections({ database }, { id: 'p-citizen-1' })).toMatchObject([
      { application: 'K1', words: 'canary objection', state: 'dismissed', reply: 'canary reply', number: 1 },
    ]);
    expect(await listOwnObjections({ database }, { id: 'p-applicant-yunhe' })).toEqual([]);
  });
});

describe('an act that the record forbids', () => {
  const stopsOf = async (account: Account, id: string) =>
    ((await read(account, id)) as unknown as OfActs).blocked.map(({ type, code, since }) => [
      type,
      code,
      since,
    ]);
  /** Up to a state in which the office and finance have something to do. */
  const driven = async (id: string) => {
    const driver = new HandDriver(seeded.deps, id);
    await driver.send('application.submit', AGENT, provenForm(claim(id, `product:${id}`)), NOON);
    return driver;
  };

  it('is explained before anybody tries, and refused with the same reason', async () => {
    const driver = await driven('K8');
    const { owner } = seeded;
    expect((await stopsOf('handler-1', 'K8')).map(([type]) => type)).not.toContain('application.accept');
    await owner.sql`insert into agents (person_id, enterprise) values ('p-handler-1', ${ENTERPRISE})`;
    try {
      expect(await stopsOf('handler-1', 'K8')).toContainEqual(['application.accept', 'interest.known', null]);
      const outcome = await driver.send('application.accept', HANDLER, {}, NOON);
      expect(outcome).toMatchObject({ result: 'refused', refusal: { code: 'interest.known' } });
    } finally {
      await owner.sql`delete from agents where person_id = 'p-handler-1'`;
    }
  });

  it('is answered with who approved, for an objection to their own approval', async () => {
    const driver = await driven('K9');
    await driver.send('application.accept', HANDLER, {}, NOON);
    for (const [unit, account] of [
      ['market', 'officer-market'],
      ['finance', 'officer-finance-bureau'],
      ['street', 'officer-street'],
    ] as const)
      await driver.send('department.confirm', officer(unit, account), {}, NOON);
    await driver.send('office.propose', HANDLER, { outcome: 'grant', reasons: 'r' }, NOON);
    await driver.send('office.approve', OTHER_APPROVER, { reasons: 'r' }, NOON);
    await driver.send('objection.file', CITIZEN, { reasons: 'no' }, NOON);
    expect(await stopsOf('approver-2', 'K9')).toContainEqual([
      'objection.answer',
      'objection.ownApproval',
      NOON,
    ]);
    const answer = { objection: 1, decision: 'dismissed', reply: 'r' };
    const outcome = await driver.send('objection.answer', OTHER_APPROVER, answer, NOON);
    expect(outcome).toMatchObject({ result: 'refused', refusal: { code: 'objection.ownApproval' } });
  });
});

describe('a decision', () => {
  const upTo = async (id: string, ...rest: readonly (readonly [string, object, object?])[]) => {
    const driver = new HandDriver(seeded.deps, id);
    await driver.send('application.submit', AGENT, provenForm(claim(id, `product:${id}`)), NOON);
    for (const [type, actor, payload] of rest)
      await driver.send(type, actor as typeof AGENT, payload ?? {}, NOON);
    return { driver, dossier: (await read('applicant-qiaoxi', id)) as unknown as Record<string, unknown> };
  };
  const verified = [
    ['application.accept', HANDLER],
    ['department.confirm', officer('market')],
    ['department.confirm', officer('finance', 'officer-finance-bureau')],
    ['department.confirm', officer('street')],
  ] as const;

  it('is a refusal although the rules would grant: the applicant reads both', async () => {
    const { driver, dossier } = await upTo(
      'K2',
      ...verified,
      ['office.propose', HANDLER, { outcome: 'refuse', reasons: 'the certificate is forged' }],
      ['office.approve', APPROVER, { reasons: 'refused for this' }],
    );
    expect(driver.state).toBe('refused');
    expect(dossier).toMatchObject({
      decision: { outcome: 'refuse', amountFen: 0, words: 'refused for this' },
      verdict: { outcome: 'grant', amountFen: 5_000_000 },
      reviewRequest: null,
    });
  });

  it('is a refusal of the office if it is declined, without any verdict', async () => {
    const { dossier } = await upTo('K3', ['application.decline', HANDLER, { reasons: 'not ours' }]);
    expect(dossier).toMatchObject({ decision: { outcome: 'refuse', by: 'office' }, verdict: null });
  });

  it('falls if an objection to it is upheld', async () => {
    const { dossier } = await upTo(
      'K4',
      ...verified,
      ['office.propose', HANDLER, { outcome: 'grant', reasons: 'r' }],
      ['office.approve', APPROVER, { reasons: 'r' }],
      ['objection.file', CITIZEN, { reasons: 'no' }],
      ['objection.answer', OTHER_APPROVER, { objection: 1, decision: 'upheld', reply: 'right' }],
    );
    expect(dossier).toMatchObject({ decision: null, decisions: [{ outcome: 'grant' }] });
    expect(dossier).not.toHaveProperty('verdict');
  });
});
