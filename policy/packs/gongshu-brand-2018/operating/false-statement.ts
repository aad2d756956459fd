import type { Practice } from '../../../engine/practice.ts';

export const falseStatement: Practice = {
  name: 'false.statement',
  value: { zh: '由办公室认定违规情形', en: 'the office finds an irregularity' },
  label: { zh: '虚假申报的处理', en: 'what follows a false statement' },
  seen: {
    zh: '文本没有罚则：由办公室指明具体法律依据后立案处理',
    en: 'the text has no sanction: the office opens a case with a named legal basis',
  },
  lastCheckedOn: '2026-11-23',
};
