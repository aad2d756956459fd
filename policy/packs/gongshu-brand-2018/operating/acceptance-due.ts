import type { PolicyNumber } from '../../../engine/numbers.ts';

export const acceptanceDue: PolicyNumber = {
  name: 'acceptance.due',
  unit: 'workingDays',
  clause: null,
  label: { zh: '受理时限', en: 'time to accept an application' },
  seen: {
    zh: '参照《行政许可法》第三十二条，五个工作日内答复申报材料是否齐全；到期提醒并上报，系统不自行作出决定',
    en: 'the usual five working days to answer whether an application is complete (行政许可法, Article 32, by analogy); reminds and escalates, never acts by itself',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: 5 }],
};
