import type { Practice } from '../../../engine/practice.ts';

export const objectionForm: Practice = {
  name: 'objection.form',
  value: {
    zh: '书面、实名提出；异议人身份对其他各方保密',
    en: 'written, by a named person, whose identity is kept from the other parties',
  },
  label: { zh: '异议的形式', en: 'form of an objection' },
  seen: {
    zh: '深圳2023年的规定；2018年5月22日的征求意见公告要求以书面形式提出',
    en: 'Shenzhen 2023; the notice of 2018-05-22 asked for objections in writing',
  },
  lastCheckedOn: '2026-11-23',
};
