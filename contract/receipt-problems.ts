/** Why a line of a bank's receipts is refused before it becomes a signal. */
export const RECEIPT_PROBLEMS = {
  'receipt.reference': {
    zh: '凭证号不是本系统下达的拨付编号。',
    en: 'The reference is no payment order of this system, such as A0123456789abcde-1.',
  },
  'receipt.unknown': {
    zh: '没有该拨付编号对应的申请。',
    en: 'There is no application for this payment order.',
  },
  'receipt.notOrdered': {
    zh: '该拨付编号当前没有待确认的拨付。',
    en: 'This payment order does not wait for the bank: it was answered already, or replaced by a later one.',
  },
  'receipt.amount': {
    zh: '金额应为两位小数的元，例如 50000.00。',
    en: 'The amount takes yuan with two decimals, such as 50000.00.',
  },
  'receipt.otherAmount': { zh: '金额与拨付金额不一致。', en: 'The amount is not the one that was ordered.' },
  'receipt.result': {
    zh: '结果只能填写 paid（已拨付）或 failed（拨付失败）。',
    en: 'The result is either paid or failed.',
  },
  'receipt.day': {
    zh: '日期应为实际存在的日期，例如2026-03-02。',
    en: 'The day takes a day that exists, YYYY-MM-DD.',
  },
  'receipt.bankReference': {
    zh: '已拨付的行应有银行流水号（不超过100字）。',
    en: 'A paid line needs the reference of the bank, at most 100 characters.',
  },
  'receipt.reason': {
    zh: '失败的行应写明原因（不超过2000字）。',
    en: 'A failed line needs a reason, at most 2000 characters.',
  },
  'receipt.twice': {
    zh: '同一文件中该拨付编号出现了两次。',
    en: 'This payment order is in the file twice: only its first line counts.',
  },
} as const;

export type ReceiptProblem = keyof typeof RECEIPT_PROBLEMS;
