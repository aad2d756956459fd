import type { PracticeRule } from './operating-rule.ts';

export const objectionForm: PracticeRule = {
  name: 'objection.form',
  value: 'written, by a named person, whose identity is kept from the other parties',
  unit: 'text',
  source: 'operating rule',
  seen: 'Shenzhen 2023; the notice of 2018-05-22 asked for objections in writing',
  lastCheckedOn: '2026-11-23',
};
