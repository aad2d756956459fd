import type { PolicyNumber } from '../../../engine/numbers.ts';

export const capPerEnterpriseAndYear: PolicyNumber = {
  name: 'cap.perEnterpriseAndYear',
  unit: 'fen',
  clause: null,
  label: { zh: '每家企业每年上限', en: 'cap per enterprise and year' },
  seen: {
    zh: '同类政策有此规定；文本没有，因此不设上限',
    en: 'seen in comparable schemes; the text has none, so none is set',
  },
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: null }],
};
