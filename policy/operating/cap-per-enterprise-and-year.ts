import type { AmountRule } from './operating-rule.ts';

export const capPerEnterpriseAndYear: AmountRule = {
  name: 'cap.perEnterpriseAndYear',
  value: null,
  unit: 'fen',
  source: 'operating rule',
  seen: 'seen in comparable schemes; the text has none, so none is set',
  lastCheckedOn: '2026-11-23',
};
