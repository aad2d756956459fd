import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { checkLevels } from '../../audit/sweep/check-levels.ts';
import { checkKeys } from '../../audit/sweep/check-sums.ts';
import { findApplicationIds, findKeySums } from '../../db/application/find-everything.ts';
import { findLevels } from '../../db/ledger/find-levels.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { BankOf } from '../support/bank-of.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const FULL = 5_000_000;
const PART = 2_000_000;
const reasons = 'as the file shows';
const BASIS = { kind: 'undertaking', reference: 'SAMPLE no. 7' } as const;

/** An award that is paid, and of which the office claims an amount back. */
async function claimed(amountFen: number): Promise<BankOf> {
  const bank = await BankOf.open(awards);
  expect(await bank.confirms()).toBe('funded.settled');
  const found = { legalBasis: BASIS, facts: 'a false certificate', amountFen };
  expect(await bank.sent('irregularity.find', found, 'handler-1')).toBe('clawback.noticed');
  return bank;
}
const answers = async (bank: BankOf): Promise<string> =>
  bank.sent('clawback.respond', { statement: 'it is genuine', documents: [] }, 'applicant-qiaoxi');
const decides = async (bank: BankOf, decision: object): Promise<string> =>
  bank.sent('clawback.decide', { ...decision, reasons }, 'approver-2');
const repays = async (bank: BankOf, amountFen: number): Promise<string> =>
  bank.sent('repayment.record', { amountFen, reference: `R-${bank.id}`, receivedOn: bank.day });
const byFile = async (bank: BankOf): Promise<string> =>
  bank.receives([bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: '户名不符' })]);

async function owing(amountFen: number): Promise<BankOf> {
  const bank = await claimed(amountFen);
  await answers(bank);
  expect(await decides(bank, { decision: 'uphold' })).toBe('clawback.repaying');
  return bank;
}

/** What the ledger holds of an award since it was paid, by kind and in its order, in fen. */
async function moved({ id }: BankOf): Promise<readonly string[]> {
  const rows = await awards.database.sql<{ kind: string; fen: number }[]>`
    select kind, amount_fen::float8 as fen from transfers where application = ${id} order by step, kind`;
  return rows.slice(2).map(({ kind, fen }) => `${kind} ${String(fen)}`);
}

interface Shown {
  readonly amounts: Readonly<Record<string, number>>;
  readonly demands: readonly Readonly<Record<string, unknown>>[];
}
async function shown({ id }: BankOf): Promise<Shown> {
  const { body } = await awards.as('finance-1').get(`/applications/${id}/dossier`);
  return body as unknown as Shown;
}

describe('money that the bank sends back while a claim for it runs', () => {
  it('is held until the office decides, and is withheld if all is claimed: the firm owes nothing', async () => {
    const bank = await claimed(FULL);
    expect(await byFile(bank)).toBe('ok');
    expect(await bank.state()).toBe('clawback.noticed');
    expect((await shown(bank)).amounts).toMatchObject({ paidFen: 0, committedFen: FULL, owedFen: 0 });
    await answers(bank);
    expect(await decides(bank, { decision: 'uphold' })).toBe('clawedBack');
    expect(await moved(bank)).toEqual([`return ${FULL}`, `withhold ${FULL}`]);
    const { amounts, demands } = await shown(bank);
    expect(amounts).toMatchObject({ paidFen: 0, committedFen: 0, owedFen: 0, netFen: 0 });
    expect(demands).toMatchObject([{ demandedFen: FULL, returnedFen: FULL, owedFen: 0 }]);
  });

  it.each([
    ['one fen less than', FULL - 1, [`return ${FULL}`, `withhold ${FULL - 1}`], 'payment.failed', 1],
    ['all of', FULL, [`return ${FULL}`, `withhold ${FULL}`], 'clawedBack', 0],
  ])('is paid again but for what is claimed: %s it', async (_, claim, rows, state, heldFen) => {
    const bank = await claimed(claim);
    await answers(bank);
    expect(await bank.returns()).toBe('clawback.deciding');
    expect(await decides(bank, { decision: 'uphold' })).toBe(state);
    expect(await moved(bank)).toEqual(rows);
    expect((await shown(bank)).amounts).toMatchObject({ committedFen: heldFen, owedFen: 0 });
  });

  it('is paid again as a whole if the claim is dropped', async () => {
    const bank = await claimed(FULL);
    await answers(bank);
    expect(await bank.returns()).toBe('clawback.deciding');
    expect(await decides(bank, { decision: 'drop' })).toBe('payment.failed');
    expect(await bank.corrects()).toBe('payment.ordered');
    await bank.sends(2);
    expect(await bank.confirms({ reference: `C-${bank.id}` })).toBe('funded.settled');
    expect(await bank.netFen()).toBe(FULL);
  });

  it('is no longer owed once the claim is decided, and the claim ends', async () => {
    const bank = await owing(FULL);
    expect(await byFile(bank)).toBe('ok');
    expect(await bank.state()).toBe('clawedBack');
    expect(await moved(bank)).toEqual([`recover ${FULL}`, `refund ${FULL}`]);
    expect(await byFile(bank)).toBe('ok');
    expect(await bank.returns({ reference: 'another' })).toBe('state.notAccepting');
    expect((await shown(bank)).amounts).toMatchObject({ paidFen: 0, owedFen: 0, netFen: 0 });
  });

  it('is paid again where it is more than what is owed', async () => {
    const bank = await owing(PART);
    expect(await bank.returns()).toBe('payment.failed');
    expect(await moved(bank)).toEqual([`recover ${PART}`, `refund ${PART}`, `return ${FULL - PART}`]);
    expect(await bank.corrects()).toBe('payment.ordered');
    await bank.sends(2);
    const rest = { reference: `C-${bank.id}`, amountFen: FULL - PART };
    expect(await bank.confirms(rest)).toBe('funded.settled');
    expect((await shown(bank)).amounts).toMatchObject({ paidFen: FULL - PART, committedFen: 0, owedFen: 0 });
  });

  it('is refused, on record, once the firm has repaid a part of it', async () => {
    const bank = await owing(PART);
    expect(await repays(bank, 1)).toBe('clawback.repaying');
    expect(await bank.returns()).toBe('payment.returnTooMuch');
    expect(await bank.netFen()).toBe(FULL - 1);
  });

  it('leaves books that hold: history, levels and keys', async () => {
    const { database, client, bundlePath } = awards;
    const ids = await findApplicationIds(database, '', 1_000);
    for (const id of ids)
      expect(await auditAward(database, client, bundlePath, id)).toMatchObject({ findings: [] });
    for await (const sums of findKeySums(database)) expect(checkKeys(sums)).toEqual([]);
    for await (const unit of findLevels(database)) expect(checkLevels(unit)).toEqual([]);
  });
});
