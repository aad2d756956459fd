import type { PracticeRule } from '../../../engine/operating-rule.ts';

export const applicationWindow: PracticeRule = {
  name: 'application.window',
  value: null,
  unit: 'text',
  source: 'operating rule',
  label: { zh: '申报期间', en: 'time in which applications are taken' },
  seen: {
    zh: '同类政策有此规定；文本没有，因此全年受理',
    en: 'seen in comparable schemes; the text has none, so applications are taken all year',
  },
  lastCheckedOn: '2026-11-23',
};
