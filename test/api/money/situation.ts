import type { BankOf, Line } from '../../support/bank-of.ts';

/** What is done with an award whose order is at the bank, what each act is answered, and what the firm has at the end in fen. */
export type Situation = readonly [
  name: string,
  act: (bank: BankOf) => Promise<unknown>,
  answer: unknown,
  fen: number,
];

/** A line of the bank's file, as the bank of the award writes it. */
export type LineSaid = Parameters<BankOf['line']>[0];

/** Where an award is whose money the firm has. */
export const PAID = 'funded.settled';
/** What a firm is paid for its award, in fen. */
export const FULL = 5_000_000;

/** Does one act after the other, whatever each is answered. */
export const inTurn = async (...acts: readonly (() => Promise<string>)[]): Promise<readonly string[]> => {
  const answers: string[] = [];
  for (const act of acts) answers.push(await act());
  return answers;
};

/** The day of the award with another sign between year, month and day. */
export const slashed = (bank: BankOf, sign: string): string => bank.day.replaceAll('-', sign);

/** The bank sends back what it paid by the first order. */
export function backLine(bank: BankOf, more: LineSaid): Line {
  return bank.line({ result: 'returned', bankReference: `T-${bank.id}`, reason: 'closed', ...more });
}

/** The firm owes all of it back. */
export async function owing<Answer>(
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
