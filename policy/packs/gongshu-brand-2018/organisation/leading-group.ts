import type { Organisation } from '../../../engine/organisation/organisation.ts';

/** The ladder on which a question rises: from the office to the deputy head to the head of the leading group (Article 15). */
export const ESCALATION: Organisation['escalation'] = [
  {
    role: 'office',
    name: { zh: '区质量强区工作领导小组办公室', en: 'the office of the leading group' },
    clause: 'art15.office',
  },
  {
    role: 'deputyHead',
    name: { zh: '副组长（区府办副主任、区市场监管局局长）', en: 'the deputy heads of the leading group' },
    clause: 'art15.group',
  },
  {
    role: 'head',
    name: { zh: '组长（分管副区长）', en: 'the head of the leading group' },
    clause: 'art15.group',
  },
];

/** Three names of one office (A30): the person who writes to one of them reaches it. */
export const OFFICE_NAMES: readonly string[] = [
  '区品牌建设领导小组办公室',
  '区质量强区工作领导小组办公室',
  '区质量强区办公室',
];
