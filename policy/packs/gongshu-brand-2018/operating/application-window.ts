import type { Practice } from '../../../engine/practice.ts';

export const applicationWindow: Practice = {
  name: 'application.window',
  value: null,
  label: { zh: '申报期间', en: 'time in which applications are taken' },
  seen: {
    zh: '同类政策有此规定；文本没有，因此全年受理',
    en: 'seen in comparable schemes; the text has none, so applications are taken all year',
  },
  lastCheckedOn: '2026-11-23',
};
