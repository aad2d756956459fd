import type { Name } from '../../policy/engine/items/item.ts';
import type { Capacity, Party } from '../parties.ts';

/** What people call the capacities in which events are sent. */
export const CAPACITY_LABELS: Readonly<Record<Capacity, Name>> = {
  applicant: { zh: '申报单位经办人', en: 'applicant' },
  handle: { zh: '办公室经办', en: 'handler of the office' },
  verify: { zh: '成员单位核实', en: 'verifier of a department' },
  approve: { zh: '办公室审批', en: 'approver of the office' },
  group: { zh: '领导小组', en: 'leading group' },
  pay: { zh: '财政拨付', en: 'payer' },
  objector: { zh: '异议人', en: 'objector' },
  registry: { zh: '登记机关', en: 'company register' },
  clock: { zh: '到期', en: 'clock' },
  system: { zh: '系统', en: 'system' },
};

/** What people call those for whom an application waits. */
export const PARTY_LABELS: Readonly<Record<Party, Name>> = {
  applicant: { zh: '申报单位', en: 'the applicant' },
  enterprise: { zh: '企业', en: 'the enterprise' },
  department: { zh: '成员单位', en: 'a department' },
  office: { zh: '办公室', en: 'the office' },
  group: { zh: '领导小组', en: 'the leading group' },
  finance: { zh: '财政部门', en: 'finance' },
  court: { zh: '人民法院', en: 'the court' },
  clock: { zh: '期限届满', en: 'the end of a term' },
  system: { zh: '系统', en: 'the system' },
};
