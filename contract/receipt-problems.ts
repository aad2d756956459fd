/** Why a line of a bank's receipts is refused before it becomes a signal. */
export const RECEIPT_PROBLEMS = {
  'receipt.reference': {
    zh: '凭证号不是本系统下达的拨付编号。',
    en: 'The reference is no payment order of this system, such as A0123456789abcde-1.',
  },
  'receipt.malformed': {
    zh: '该行无法读取：列数与首行不同，或者引号没有成对。',
    en: 'This line cannot be read: it has not the columns of the first one, or a quotation is not closed.',
  },
  'receipt.unknown': {
    zh: '没有该拨付编号对应的申请。',
    en: 'There is no application for this payment order.',
  },
  'receipt.notOrdered': {
    zh: '该拨付编号当前没有待确认的拨付。',
    en: 'This payment order does not wait for the bank: it was answered already, or replaced by a later one.',
  },
  'receipt.notPaid': {
    zh: '该拨付没有登记为已拨付，不能登记退汇。',
    en: 'This payment order is not on record as paid, so its money cannot have come back.',
  },
  'receipt.amount': {
    zh: '金额应以元填写，最多两位小数，例如50000.00或者50,000.00。',
    en: 'The amount takes yuan with at most two decimals, such as 50000.00 or 50,000.00.',
  },
  'receipt.otherAmount': { zh: '金额与拨付金额不一致。', en: 'The amount is not the one that was ordered.' },
  'receipt.result': {
    zh: '结果只能填写paid（已拨付）、failed（拨付失败）或者returned（退汇）。',
    en: 'The result is paid, failed or returned.',
  },
  'receipt.day': {
    zh: '日期应为实际存在的日期，例如2026-03-02。',
    en: 'The day takes a day that exists, YYYY-MM-DD.',
  },
  'receipt.bankReference': {
    zh: '已拨付和退汇的行应有银行流水号（不超过100字）。',
    en: 'A paid or returned line needs the reference of the bank, at most 100 characters.',
  },
  'receipt.reason': {
    zh: '失败和退汇的行应写明原因（不超过2000字）。',
    en: 'A failed or returned line needs a reason, at most 2000 characters.',
  },
  'receipt.twice': {
    zh: '同一文件中该拨付编号以同一结果出现了两次，以先处理成功的一行为准。',
    en: 'This payment order is in the file twice with one result: only its first right line counts.',
  },
  'receipt.sharedReference': {
    zh: '同一文件中该银行流水号对应多个拨付编号，均未登记，请向银行核实后改正重传。',
    en: 'Lines about several payment orders have this bank reference, and none of them is recorded: ask the bank, and send the corrected file.',
  },
  'receipt.paidTwice': {
    zh: '该奖励已按另一次拨付登记为已拨付，银行可能重复付款，请向银行核实并追回。',
    en: 'The award is on record as paid by another order, so the bank may have paid twice: ask it, and have the money sent back.',
  },
} as const;

export type ReceiptProblem = keyof typeof RECEIPT_PROBLEMS;
