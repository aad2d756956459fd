import type { PracticeRule } from './operating-rule.ts';

export const applicationWindow: PracticeRule = {
  name: 'application.window',
  value: null,
  unit: 'text',
  source: 'operating rule',
  seen: 'seen in comparable schemes; the text has none, so applications are taken all year',
  lastCheckedOn: '2026-11-23',
};
