import type { PolicyDay } from '../../../engine/numbers.ts';

/** 2017年度: the last day of the year that is handled by reference. */
export const referenceYear: PolicyDay = {
  name: 'recognition.referenceYearEnds',
  label: { zh: '2017年度截止日', en: 'end of the year handled by reference' },
  unit: 'day',
  clause: 'art20.byReference',
  lastCheckedOn: '2026-11-23',
  values: [{ from: '2018-05-22', value: '2017-12-31' }],
};
