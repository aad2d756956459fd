import type { PolicyNumber } from '../../../engine/numbers.ts';

export const capBudget: PolicyNumber = {
  name: 'cap.budget',
  unit: 'fen',
  clause: null,
  label: { zh: '预算上限', en: 'cap of the budget' },
  seen: {
    zh: '第九条规定设立专项资金，未写明金额：由财政部门按资金和年度录入',
    en: 'Article 9 names a special fund without an amount: finance enters it per fund and year',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: null }],
};
