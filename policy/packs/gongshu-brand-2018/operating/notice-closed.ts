import type { PolicyNumber } from '../../../engine/numbers.ts';

export const noticeClosed: PolicyNumber = {
  name: 'notice.closed',
  unit: 'workingDays',
  clause: null,
  label: { zh: '公示期', en: 'length of the public notice' },
  seen: {
    zh: '深圳2023年的规定：5个工作日；东莞2024年的规定：7日；某市标准奖励办法：15日',
    en: 'Shenzhen 2023: 5 working days; Dongguan 2024: 7 days; a municipal scheme for standards: 15 days',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 5 }],
};
