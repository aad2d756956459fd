import type { IsoDate } from '../../../policy/engine/dates.ts';
import type { NumberUnit, Numbers, PolicyDay, PolicyNumber } from '../../../policy/engine/numbers.ts';

const SINCE = '2021-03-01';

/** Of the text: its passage has the number. */
function stated(
  name: string,
  value: number | null,
  unit: NumberUnit,
  clause: string,
  zh: string,
): PolicyNumber {
  return {
    name,
    label: { zh, en: name },
    unit,
    clause,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

/** A term that the text does not have. */
function term(name: string, value: number): PolicyNumber {
  const seen = { zh: '云海区自行设定的办理时限', en: 'chosen by the district of the test' };
  return {
    name,
    label: { zh: '办理时限', en: name },
    unit: 'days',
    clause: null,
    seen,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

function day(name: string, value: IsoDate | null, clause: string | null): PolicyDay {
  const seen = { zh: '该文本没有此日期', en: 'this text has no such day' };
  return {
    name,
    label: { zh: '日期', en: name },
    unit: 'day',
    clause,
    seen,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

const TERMS = {
  'acceptance.due': 3,
  'correction.reminder': 8,
  'correction.due': 10,
  'department.reminder': 4,
  'department.due': 6,
  'department.escalated': 9,
  'proposal.due': 7,
  'approval.due': 4,
  'group.due': 20,
  'notice.closed': 7,
  'payment.due': 30,
  'consent.due': 10,
  'relocation.due': 10,
  'defence.due': 6,
  'clawback.due': 20,
  'repayment.due': 30,
  'review.due': 45,
  'ended.due': 9,
};

const ALL = [
  stated('quality.province', 500_000, 'yuan', 'art3.province', '省质量奖奖励标准'),
  stated('quality.city', 200_000, 'yuan', 'art3.city', '市质量奖奖励标准'),
  stated('standard.first', 120_000, 'yuan', 'art4.standards', '第一起草单位奖励标准'),
  stated('standard.second', 60_000, 'yuan', 'art4.standards', '第二起草单位奖励标准'),
  stated('standard.third', 30_000, 'yuan', 'art4.standards', '第三起草单位奖励标准'),
  stated('certification.percent', 40, 'percent', 'art5.certification', '认证补助比例'),
  stated('certification.most', 80_000, 'yuan', 'art5.certification', '每张证书补助上限'),
  stated('marks.each', 2_000, 'yuan', 'art6.marks', '每件商标奖励标准'),
  stated('marks.most', 10, 'count', 'art6.marks', '每次奖励件数上限'),
  stated('abroad.whole', 30_000, 'yuan', 'art7.abroad', '境外注册奖励标准'),
  stated('abroad.percent', 60, 'percent', 'art7.abroad', '区级财政承担比例'),
  stated('product.province', 80_000, 'yuan', 'art8.province', '省级精品奖励标准'),
  stated('product.city', 30_000, 'yuan', 'art8.city', '市级精品奖励标准'),
  stated('cap.perEnterpriseAndYear', 600_000, 'yuan', 'art9.cap', '每家企业每年上限'),
  stated('group.threshold', 200_000, 'yuan', 'art10.committee', '委员会审定金额'),
  stated('targets.quality', 5, 'count', 'art13.goal', '省质量奖目标'),
  stated('watch.length', null, 'months', 'art2.scope', '期限'),
  day('recognition.first', null, null),
  day('recognition.referenceYearEnds', null, null),
  day('introduction.first', null, null),
  day('targets.base', '2020-12-31', 'art13.goal'),
  day('targets.horizon', '2025-12-31', 'art13.goal'),
  {
    ...stated('payment.persons', 1, 'count', 'art10.committee', '拨付文件须经手人数'),
    clause: null,
    seen: { zh: '云海区由一人办理拨付', en: 'in the district of the test one person pays' },
  },
  ...Object.entries(TERMS).map(([name, value]) => term(name, value)),
];

export const NUMBERS: Numbers = Object.fromEntries(ALL.map((number) => [number.name, number]));
