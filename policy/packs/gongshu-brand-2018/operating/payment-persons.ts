import type { PolicyNumber } from '../../../engine/numbers.ts';

export const paymentPersons: PolicyNumber = {
  name: 'payment.persons',
  unit: 'count',
  clause: null,
  label: { zh: '拨付文件须经手人数', en: 'persons who make and release a payment file' },
  seen: {
    zh: '自行设定：一人导出、另一人复核后方可交银行（会计工作中出纳与复核分设）',
    en: 'chosen: one person makes the file and another releases it, as cashier and checker are two everywhere',
  },
  lastCheckedOn: '2026-11-28',
  values: [{ from: '2018-05-22', value: 2 }],
};
