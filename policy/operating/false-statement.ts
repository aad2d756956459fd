import type { PracticeRule } from './operating-rule.ts';

export const falseStatement: PracticeRule = {
  name: 'false.statement',
  value: 'irregularity.find',
  unit: 'text',
  source: 'operating rule',
  seen: 'the text has no sanction: the office opens a case with a named legal basis',
  lastCheckedOn: '2026-11-23',
};
