import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDuties } from '../../audit/sweep/check-duties.ts';
import { checkLevels } from '../../audit/sweep/check-levels.ts';
import { checkBudgets, checkKeys } from '../../audit/sweep/check-sums.ts';
import { auditAward } from '../../audit/audit-award.ts';
import {
  findActs,
  findApplicationIds,
  findBudgetSums,
  findKeySums,
} from '../../db/application/find-everything.ts';
import { findLevels } from '../../db/ledger/find-levels.ts';
import { inTransaction } from '../../db/transaction.ts';
import { CATALOGUE, SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { MOVEMENTS } from '../../use-cases/payment/require-new-movement.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { BankOf, fileOf } from '../support/bank-of.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const PAID = 'funded.settled';
const AGAIN = { again: { reasons: 'the bank has lost the file' } };
const FULL = 5_000_000;

/** What is done with an award whose order is at the bank, what each act is answered, and what the firm has at the end in fen. */
type Situation = readonly [
  name: string,
  act: (bank: BankOf) => Promise<unknown>,
  answer: unknown,
  fen: number,
];

const written = (name: string, more: Parameters<BankOf['line']>[0]): Situation => [
  `a paid line with ${name}`,
  (bank) => bank.receives([bank.line(more)]),
  'ok',
  FULL,
];
const refused = (
  name: string,
  more: (bank: BankOf) => Parameters<BankOf['line']>[0],
  code: string,
): Situation => [`a line with ${name}`, (bank) => bank.receives([bank.line(more(bank))]), code, 0];
const inTurn = async (...acts: readonly (() => Promise<string>)[]): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const act of acts) answers.push(await act());
  return answers;
};
const slashed = (bank: BankOf, sign: string): string => bank.day.replaceAll('-', sign);

const AS_BANKS_WRITE: readonly Situation[] = [
  written('thousands', { amount: '50,000.00' }),
  written('digits of full width', { amount: '５００００．００' }),
  written('the sign of the yuan', { amount: '¥50,000.00' }),
  written('元 behind the amount', { amount: '50000元' }),
  written('one decimal', { amount: '50000.0' }),
  written('an apostrophe that keeps text text', { amount: "'50000.00" }),
  [
    'a paid line with a formula that keeps text text',
    (bank) => bank.receives([bank.line({ bankReference: `="B-${bank.id}"` })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day by slashes',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '/') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day by points',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '.') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day without signs',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with 年月日',
    (bank) => bank.receives([bank.line({ day: bank.day.replace('-', '年').replace('-', '月') + '日' })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a time behind the day',
    (bank) => bank.receives([bank.line({ day: `${slashed(bank, '/')} 09:30:00` })]),
    'ok',
    FULL,
  ],
  ['a file with tabs', (bank) => bank.takes({ file: fileOf([bank.line()], '\t') }), 'ok', FULL],
  [
    'a file with semicolons and a mark of byte order',
    (bank) => bank.takes({ file: `\ufeff${fileOf([bank.line()], ';', '\n')}` }),
    'ok',
    FULL,
  ],
  [
    'a file in GB18030',
    (bank) => bank.takes({ base64: gb18030(fileOf([bank.line({ result: 'failed', reason: '户名不符' })])) }),
    'ok',
    0,
  ],
  [
    'a file in UTF-8 as bytes',
    (bank) => bank.takes({ base64: Buffer.from(`\ufeff${fileOf([bank.line()])}`).toString('base64') }),
    'ok',
    FULL,
  ],
  [
    'bytes that are no text',
    (bank) =>
      bank.takes({
        base64: Buffer.from([...Buffer.from(fileOf([bank.line()])), 0xff, 0xff]).toString('base64'),
      }),
    'receipts.notText',
    0,
  ],
  [
    'a text in which somebody replaced a character',
    (bank) => bank.receives([bank.line({ reason: '\ufffd' })]),
    'receipts.notText',
    0,
  ],
];

/** A paid line that is wrong, and its code. */
const WRONG_FIRST: readonly (readonly [
  name: string,
  more: (bank: BankOf) => Parameters<BankOf['line']>[0],
  code: string,
])[] = [
  ['an amount that is none', () => ({ amount: '5万' }), 'receipt.amount'],
  ['another amount', () => ({ amount: '50000.01' }), 'receipt.otherAmount'],
  ['31 February', () => ({ day: '2026-02-31' }), 'receipt.day'],
  ['no reference of the bank', () => ({ bankReference: '' }), 'receipt.bankReference'],
  ['a day that the award refuses', (bank) => ({ day: bank.dayOn(2) }), 'payment.future'],
  ['a reference that another award has', () => ({ bankReference: spent() }), 'reference.taken'],
];

const WRONG_LINES: readonly Situation[] = [
  refused('another amount', () => ({ amount: '50000.01' }), 'receipt.otherAmount'),
  refused('half the amount', () => ({ amount: '25000.00' }), 'receipt.otherAmount'),
  refused('three decimals', () => ({ amount: '50000.001' }), 'receipt.amount'),
  refused('an amount below nought', () => ({ amount: '-50000.00' }), 'receipt.amount'),
  refused('an order that begins with nought', ({ id }) => ({ reference: `${id}-01` }), 'receipt.reference'),
  refused('an order that was never given', ({ id }) => ({ reference: `${id}-2` }), 'payment.notLate'),
  refused('a result that is none', () => ({ result: 'perhaps' }), 'receipt.result'),
  refused('31 February', () => ({ day: '2026-02-31' }), 'receipt.day'),
  refused('the year 0000', () => ({ day: '0000-01-01' }), 'receipt.day'),
  refused('a day before the order', (bank) => ({ day: bank.dayOn(-1) }), 'payment.beforeOrder'),
  refused('tomorrow', (bank) => ({ day: bank.dayOn(2) }), 'payment.future'),
  refused('no reference of the bank', () => ({ bankReference: '' }), 'receipt.bankReference'),
  [
    'a malformed line before a right one',
    (bank) => bank.receives(['"open,1,2', bank.line()]),
    'receipt.malformed ok',
    FULL,
  ],
  [
    'a line with a column too many before a right one',
    (bank) => bank.receives([`${bank.id}-1,1,paid,x,y,z,more`, bank.line()]),
    'receipt.malformed ok',
    FULL,
  ],
  ...WRONG_FIRST.map(([name, more, code]): Situation => [
    `a line with ${name} before the right one of the same order`,
    (bank) => bank.receives([bank.line(more(bank)), bank.line()]),
    `${code} ok`,
    FULL,
  ]),
  [
    'a wrong line between two right ones of the same order',
    (bank) => bank.receives([bank.line(), bank.line({ amount: '1.00' }), bank.line()]),
    'ok receipt.twice receipt.twice',
    FULL,
  ],
  [
    'one order twice in a file',
    (bank) => bank.receives([bank.line(), bank.line({ bankReference: 'other' })]),
    'ok receipt.twice',
    FULL,
  ],
];

const ONCE: readonly Situation[] = [
  [
    'the same file twice',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.receives([bank.line()]),
      ),
    ['ok', 'ok'],
    FULL,
  ],
  [
    'the same line, written otherwise, by another person',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.receives([bank.line({ amount: '50,000.0', day: slashed(bank, '/') })], 'finance-2'),
      ),
    ['ok', 'ok'],
    FULL,
  ],
  [
    'a payment typed by one and in the file of another',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.receives([bank.line()], 'finance-2'),
      ),
    [PAID, 'reference.taken'],
    FULL,
  ],
  [
    'a file first, then typed',
    (bank) =>
      inTurn(
        () => bank.receives([bank.line()]),
        () => bank.confirms({}, 'finance-2'),
      ),
    ['ok', 'reference.taken'],
    FULL,
  ],
  [
    'two persons at the same instant',
    async (bank) =>
      (await Promise.all([bank.confirms({}, 'finance-1'), bank.receives([bank.line()], 'finance-2')])).filter(
        (answer) => answer === PAID || answer === 'ok',
      ).length,
    1,
    FULL,
  ],
  [
    'a reference that paid another award',
    (bank) => bank.confirms({ reference: spent() }),
    'reference.taken',
    0,
  ],
  [
    'the same in another case, with spaces and full width',
    (bank) => bank.confirms({ reference: ` ${fullWidth(spent().toLowerCase())} ` }),
    'reference.taken',
    0,
  ],
  [
    'the same by a file',
    (bank) => bank.receives([bank.line({ bankReference: spent() })]),
    'reference.taken',
    0,
  ],
  [
    'money that came back under the reference of the payment that it is',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ reference: `B-${bank.id}` }),
        () => bank.receives([backLine(bank, { bankReference: `B-${bank.id}` })], 'finance-2'),
      ),
    [PAID, 'payment.failed', 'reference.taken'],
    0,
  ],
  [
    'the same in one file with the payment',
    (bank) => bank.receives([bank.line(), backLine(bank, { bankReference: `b-${bank.id}` })]),
    'ok ok',
    0,
  ],
  [
    'money that came back under the payment of another award',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ reference: spent() }),
        () => bank.receives([backLine(bank, { bankReference: spent() })]),
      ),
    [PAID, 'reference.taken', 'reference.taken'],
    FULL,
  ],
  [
    'the second payment that came back under the reference of the first',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `C-${bank.id}` }),
        () => bank.returns({ sequence: 2, reference: `B-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', PAID, 'reference.taken'],
    FULL,
  ],
  [
    'paid under the reference of what came back, by hand and by a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `T-${bank.id}` }),
        () => bank.receives([bank.line({ reference: `${bank.id}-2`, bankReference: `T-${bank.id}` })]),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', 'reference.taken', 'reference.taken'],
    0,
  ],
  [
    'a late answer under the reference of another award',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate({ reference: spent() }),
      ),
    ['payment.failed', 'reference.taken'],
    0,
  ],
  ['another amount typed', (bank) => bank.confirms({ amountFen: 2_500_000 }), 'payment.otherAmount', 0],
];

/** The bank sends back what it paid by the first order. */
function backLine(bank: BankOf, more: Parameters<BankOf['line']>[0]): ReturnType<BankOf['line']> {
  return bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: 'closed', ...more });
}

const EXPORTS: readonly Situation[] = [
  ['a second export without reasons', (bank) => bank.sends(1), 'payment.exportedAlready', 0],
  [
    'a second export with reasons, paid once',
    (bank) =>
      inTurn(
        () => bank.sends(1, AGAIN),
        () => bank.confirms(),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    ['released', PAID, 'state.notAccepting'],
    FULL,
  ],
  [
    'a file released by the person who made it',
    async (bank) => bank.releases(await bank.exports(1, AGAIN, 'finance-1'), 'finance-1'),
    'payment.ownExport',
    0,
  ],
  [
    'a file released twice',
    async (bank) => {
      const made = await bank.exports(1, AGAIN);
      return inTurn(
        () => bank.releases(made),
        () => bank.releases(made),
      );
    },
    ['released', 'payment.releasedAlready'],
    0,
  ],
  [
    'a file released by its digest of another one',
    async (bank) => bank.releases({ ...(await bank.exports(1, AGAIN)), digest: 'a'.repeat(64) }),
    'payment.otherDigest',
    0,
  ],
];

const RETURNS: readonly Situation[] = [
  [
    'money that comes back',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
      ),
    [PAID, 'payment.failed'],
    0,
  ],
  [
    'money that comes back by a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () =>
          bank.receives([
            bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: '账号有误' }),
          ]),
      ),
    [PAID, 'ok'],
    0,
  ],
  [
    'paid and returned in one file',
    (bank) =>
      bank.receives([
        bank.line(),
        bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: '账号有误' }),
      ]),
    'ok ok',
    0,
  ],
  [
    'the same return typed and in a file',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () =>
          bank.receives(
            [bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: 'x' })],
            'finance-2',
          ),
      ),
    [PAID, 'payment.failed', 'reference.taken'],
    0,
  ],
  [
    'a return before the payment',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ returnedOn: bank.dayOn(-1) }),
      ),
    [PAID, 'payment.returnDay'],
    FULL,
  ],
  [
    'a return of tomorrow',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ returnedOn: bank.dayOn(2) }),
      ),
    [PAID, 'payment.returnDay'],
    FULL,
  ],
  [
    'a return of an order that was not paid',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns({ sequence: 2 }),
      ),
    [PAID, 'payment.notPaid'],
    FULL,
  ],
  [
    'a return of another amount',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () =>
          bank.receives([
            bank.line({ result: 'returned', amount: '25000', bankReference: 'x', reason: 'y' }),
          ]),
      ),
    [PAID, 'receipt.otherAmount'],
    FULL,
  ],
  [
    'a return of what nobody has paid',
    (bank) => bank.receives([bank.line({ result: 'returned', bankReference: 'x', reason: 'y' })]),
    'receipt.notPaid',
    0,
  ],
  [
    'returned, mended, sent and paid again',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', PAID],
    FULL,
  ],
  [
    'paid again by the reference that came back',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms(),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'released', 'reference.taken'],
    0,
  ],
  [
    'a second order that is not sent yet',
    (bank) =>
      inTurn(
        () => bank.confirms(),
        () => bank.returns(),
        () => bank.corrects(),
        () => bank.confirms({ reference: `C-${bank.id}` }),
      ),
    [PAID, 'payment.failed', 'payment.ordered', 'payment.notExported'],
    0,
  ],
];

/** The bank says that the second order failed. */
const failedLine = (bank: BankOf, more: Parameters<BankOf['line']>[0]): ReturnType<BankOf['line']> =>
  bank.line({ reference: `${bank.id}-2`, result: 'failed', bankReference: '', reason: 'closed', ...more });

const LATE: readonly Situation[] = [
  [
    'failed, and paid after all: it counts',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate(),
        () => bank.decides('counts'),
      ),
    ['payment.failed', 'payment.contradicted', PAID],
    FULL,
  ],
  [
    'failed, and a file that says paid',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.receives([bank.line()]),
        () => bank.state(),
      ),
    ['payment.failed', 'ok', 'payment.contradicted'],
    0,
  ],
  [
    'a late answer stops the next export',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.saysLate(),
        () => bank.sends(2),
      ),
    ['payment.failed', 'payment.ordered', 'payment.contradicted', 'payment.notOrdered'],
    0,
  ],
  [
    'disregarded, sent and paid',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.saysLate(),
        () => bank.decides('disregard'),
        () => bank.sends(2),
        () => bank.confirms(),
      ),
    ['payment.failed', 'payment.ordered', 'payment.contradicted', 'payment.ordered', 'released', PAID],
    FULL,
  ],
  [
    'both on their way, and the file of the bank says which one failed: no other amount, and no payment before finance has decided',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.saysLate(),
        () => bank.receives([bank.line({ reference: `${bank.id}-2`, bankReference: `C-${bank.id}` })]),
        () => bank.receives([failedLine(bank, { amount: '49999.99' })]),
        () => bank.receives([failedLine(bank, {})]),
        () => bank.receives([failedLine(bank, { day: bank.dayOn(1), reason: '户名不符' })]),
        () => bank.decides('counts'),
      ),
    [
      'payment.failed',
      'payment.ordered',
      'released',
      'payment.contradicted',
      'state.notAccepting',
      'receipt.otherAmount',
      'ok',
      'receipt.notOrdered',
      PAID,
    ],
    FULL,
  ],
  [
    'both on their way: neither counts before one failed',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.saysLate(),
        () => bank.decides('counts'),
        () => bank.fails(),
        () => bank.decides('counts'),
      ),
    [
      'payment.failed',
      'payment.ordered',
      'released',
      'payment.contradicted',
      'payment.stillOrdered',
      'payment.contradicted',
      PAID,
    ],
    FULL,
  ],
  [
    'the second paid, then the first in a file',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.corrects(),
        () => bank.sends(2),
        () => bank.confirms(),
        () => bank.receives([bank.line({ bankReference: `L-${bank.id}` })]),
      ),
    ['payment.failed', 'payment.ordered', 'released', PAID, 'receipt.paidTwice'],
    FULL,
  ],
  [
    'a late answer of another amount',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate({ amountFen: 1 }),
      ),
    ['payment.failed', 'payment.otherAmount'],
    0,
  ],
  [
    'a late answer that counts, and comes back',
    (bank) =>
      inTurn(
        () => bank.fails(),
        () => bank.saysLate(),
        () => bank.decides('counts'),
        () => bank.returns(),
      ),
    ['payment.failed', 'payment.contradicted', PAID, 'payment.failed'],
    0,
  ],
];

const UNSENT: readonly Situation[] = [
  ['an order in no file', (bank) => bank.confirms(), 'payment.notExported', 0],
  [
    'an order in a file that nobody has released',
    (bank) =>
      inTurn(
        async () => (await bank.exports(1)).code ?? 'made',
        () => bank.confirms(),
      ),
    ['made', 'payment.notExported'],
    0,
  ],
  [
    'a line refused, and taken once the file is released',
    async (bank) => {
      const made = await bank.exports(1);
      return inTurn(
        () => bank.receives([bank.line()]),
        () => bank.releases(made),
        () => bank.receives([bank.line()]),
      );
    },
    ['payment.notExported', 'released', 'ok'],
    FULL,
  ],
];

const REPAID: readonly Situation[] = [
  [
    '25,000 received once, recorded twice',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => repays(2_500_000, `R-${bank.id}`, 'finance-2'),
        ),
      ),
    ['clawback.repaying', 'reference.taken'],
    2_500_000,
  ],
  [
    '25,000 received twice',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => repays(2_500_000, `S-${bank.id}`),
        ),
      ),
    ['clawback.repaying', 'clawedBack'],
    0,
  ],
  [
    'repaid under the reference of the own payment, of another one, and of its own',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(FULL, `B-${bank.id}`),
          () => repays(FULL, spent()),
          () => repays(FULL, `R-${bank.id}`),
        ),
      ),
    ['reference.taken', 'reference.taken', 'clawedBack'],
    0,
  ],
  [
    'money that came back under the reference of a repayment',
    (bank) =>
      owing(bank, (repays) =>
        inTurn(
          () => repays(2_500_000, `R-${bank.id}`),
          () => bank.returns({ reference: `R-${bank.id}` }),
        ),
      ),
    ['clawback.repaying', 'reference.taken'],
    2_500_000,
  ],
  [
    'received before the payment',
    (bank) => owing(bank, (repays) => repays(FULL, `R-${bank.id}`, 'finance-1', -1)),
    'repayment.day',
    FULL,
  ],
  [
    'received tomorrow',
    (bank) => owing(bank, (repays) => repays(FULL, `R-${bank.id}`, 'finance-1', 2)),
    'repayment.day',
    FULL,
  ],
];

/** The firm owes all of it back. */
async function owing<Answer>(
  bank: BankOf,
  then: (
    repays: (amountFen: number, reference: string, by?: string, later?: number) => Promise<string>,
  ) => Promise<Answer>,
): Promise<Answer> {
  await bank.confirms();
  const legalBasis = { kind: 'undertaking', reference: 'SAMPLE' };
  const found = { legalBasis, facts: 'forged', amountFen: FULL };
  await bank.sent('irregularity.find', found, 'handler-1');
  await bank.sent('clawback.respond', { statement: 'no', documents: [] }, 'applicant-qiaoxi');
  await bank.sent('clawback.decide', { decision: 'uphold', reasons: 'forged' }, 'approver-2');
  return then((amountFen, reference, by = 'finance-1', later = 0) =>
    bank.sent('repayment.record', { amountFen, reference, receivedOn: bank.dayOn(later) }, by),
  );
}

let spentBy = '';
const spent = (): string => `B-${spentBy}`;
const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
/** 户名不符 in GB18030; everything else is ASCII. */
const gb18030 = (text: string): string =>
  Buffer.concat(
    text
      .split('户名不符')
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [Buffer.from('bba7c3fbb2bbb7fb', 'hex')]),
        Buffer.from(part),
      ]),
  ).toString('base64');

const SENT = [...AS_BANKS_WRITE, ...WRONG_LINES, ...ONCE, ...EXPORTS, ...RETURNS, ...LATE, ...REPAID];

describe('money at the bank is counted once, and none is lost', () => {
  beforeAll(async () => {
    const bank = await BankOf.open(awards);
    spentBy = bank.id;
    expect(await bank.confirms()).toBe(PAID);
  });

  it('in 60 situations and more', () => {
    expect(SENT.length + UNSENT.length).toBeGreaterThanOrEqual(60);
  });

  it.concurrent.each(SENT)('%s', async (_, act, answer, fen) => {
    const bank = await BankOf.open(awards);
    expect(await act(bank)).toEqual(answer);
    expect(await bank.netFen()).toBe(fen);
  });

  it.concurrent.each(UNSENT)('%s', async (_, act, answer, fen) => {
    const bank = await BankOf.open(awards, false);
    expect(await act(bank)).toEqual(answer);
    expect(await bank.netFen()).toBe(fen);
  });
});

describe('one bank reference stands for one movement of money, whichever way it went', () => {
  it('for every signal that names one', () => {
    const naming = SIGNAL_TYPES.filter((type) => {
      const { properties } = CATALOGUE[type].payload as { properties?: object };
      return properties !== undefined && 'reference' in properties;
    });
    expect([...naming].sort()).toEqual([...MOVEMENTS].sort());
  });

  it('also if a payment and a repayment are recorded at the same instant', async () => {
    const [paid, other] = [await BankOf.open(awards), await BankOf.open(awards)];
    const reference = `BOTH-${paid.id}`;
    const answers = await owing(other, async (repays) =>
      Promise.all([paid.confirms({ reference }), repays(FULL, reference, 'finance-2')]),
    );
    expect(answers.filter((answer) => answer === 'reference.taken')).toHaveLength(1);
    expect(answers.filter((answer) => answer === PAID || answer === 'clawedBack')).toHaveLength(1);
  });

  it.each([
    ['repaid by the firm', 'refund', null, 'B', false],
    ['repaid by the firm', 'refund', null, 'unused', true],
    ['sent back while it is owed', 'refund', 1, 'B', true],
    ['sent back', 'return', 1, 'B', true],
    ['sent back of another order', 'return', 2, 'B', false],
    ['paid by another order', 'post', 2, 'T', false],
    ['paid by another order', 'post', 2, 'unused', true],
  ])(
    'in the database itself: %s (%s, order %s) under %s is taken: %s',
    async (_, kind, sequence, under, isTaken) => {
      const bank = await BankOf.open(awards);
      await bank.confirms();
      if (under === 'T') await bank.returns();
      const reference = `${under}-${bank.id}`.toLowerCase();
      const insert = inTransaction(awards.database, async (tx) => {
        await tx`insert into payment_export_rows select * from jsonb_populate_recordset(null::payment_export_rows,
        (select jsonb_agg(to_jsonb(r) || '{"sequence": 2}') from payment_export_rows r where application = ${bank.id} limit 1))`;
        await tx`insert into transfers (application, step, kind, debit, credit, amount_fen, key, sequence, reference)
        select application, step - 1, ${kind}, 'a', 'b', 1, key, ${sequence}, ${reference} from transfers
        where application = ${bank.id} and kind = 'post'`;
        throw new Error('taken');
      });
      await expect(insert).rejects.toThrow(isTaken ? 'taken' : 'stands for another movement');
    },
  );
});

it('and what a sweep checks agrees: the ledger, the keys and budgets, and the replay of every award', async () => {
  const { database, client, bundlePath } = awards;
  const ids = await findApplicationIds(database, '', 1_000);
  expect(checkDuties(await findActs(database, ids))).toEqual([]);
  expect(checkBudgets(await findBudgetSums(database))).toEqual([]);
  for await (const sums of findKeySums(database)) expect(checkKeys(sums)).toEqual([]);
  for await (const unit of findLevels(database)) expect(checkLevels(unit)).toEqual([]);
  expect(ids.length).toBeGreaterThan(SENT.length);
  for (const id of ids)
    expect(await auditAward(database, client, bundlePath, id)).toMatchObject({ findings: [] });
});
