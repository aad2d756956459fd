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
  en: string,
): PolicyNumber {
  return {
    name,
    label: { zh, en },
    unit,
    clause,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

type Term = readonly [days: number, zh: string, en: string];

/** A term that the text does not have. */
function term(name: string, [value, zh, en]: Term): PolicyNumber {
  const seen = { zh: '云海区自行设定的办理时限', en: 'chosen by the district of the test' };
  return {
    name,
    label: { zh, en },
    unit: 'days',
    clause: null,
    seen,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

function day(name: string, value: IsoDate | null, clause: string | null, zh: string, en: string): PolicyDay {
  const seen = { zh: '该文本没有此日期', en: 'this text has no such day' };
  return {
    name,
    label: { zh, en },
    unit: 'day',
    clause,
    seen,
    lastCheckedOn: '2026-11-28',
    values: [{ from: SINCE, value }],
  };
}

const TERMS = {
  'acceptance.due': [3, '受理时限', 'time to accept an application'],
  'correction.reminder': [8, '补正提醒', 'reminder to correct'],
  'correction.due': [10, '补正时限', 'time to correct'],
  'department.reminder': [4, '部门提醒', 'reminder to a department'],
  'department.due': [6, '部门反馈时限', 'time for a department to answer'],
  'department.escalated': [9, '部门逾期上报', 'late answer of a department'],
  'proposal.due': [7, '提出核定意见时限', 'time to propose'],
  'approval.due': [4, '审批时限', 'time to approve'],
  'group.due': [20, '委员会审定时限', 'time for the committee to decide'],
  'notice.closed': [7, '公示期', 'length of the public notice'],
  'payment.due': [30, '拨付时限', 'time to pay'],
  'consent.due': [10, '外迁申请审批时限', 'time to answer a request for consent'],
  'relocation.due': [10, '迁出核查时限', 'time to review a move'],
  'defence.due': [6, '陈述申辩时限', 'time to answer a notice'],
  'clawback.due': [20, '追回决定时限', 'time to decide a claim'],
  'repayment.due': [30, '退缴时限', 'time to repay'],
  'review.due': [45, '复核申请时限', 'time to ask for a review'],
  'ended.due': [9, '企业终止后作出决定的时限', 'time to decide after the end of a firm'],
} as const satisfies Readonly<Record<string, Term>>;

const ALL = [
  stated(
    'quality.province',
    500_000,
    'yuan',
    'art3.province',
    '省质量奖奖励标准',
    'award for a provincial prize',
  ),
  stated('quality.city', 200_000, 'yuan', 'art3.city', '市质量奖奖励标准', 'award for a city prize'),
  stated(
    'standard.first',
    120_000,
    'yuan',
    'art4.standards',
    '第一起草单位奖励标准',
    'award for the first drafting unit',
  ),
  stated(
    'standard.second',
    60_000,
    'yuan',
    'art4.standards',
    '第二起草单位奖励标准',
    'award for the second drafting unit',
  ),
  stated(
    'standard.third',
    30_000,
    'yuan',
    'art4.standards',
    '第三起草单位奖励标准',
    'award for the third drafting unit',
  ),
  stated(
    'certification.percent',
    40,
    'percent',
    'art5.certification',
    '认证补助比例',
    'part of a certification that is paid',
  ),
  stated(
    'certification.most',
    80_000,
    'yuan',
    'art5.certification',
    '每张证书补助上限',
    'the most for a certificate',
  ),
  stated('marks.each', 2_000, 'yuan', 'art6.marks', '每件商标奖励标准', 'award for each mark'),
  stated('marks.most', 10, 'count', 'art6.marks', '每次奖励件数上限', 'the most marks at once'),
  stated(
    'abroad.whole',
    30_000,
    'yuan',
    'art7.abroad',
    '境外注册奖励标准',
    'award for a registration abroad',
  ),
  stated('abroad.percent', 60, 'percent', 'art7.abroad', '区级财政承担比例', 'part that the district bears'),
  stated(
    'product.province',
    80_000,
    'yuan',
    'art8.province',
    '省级精品奖励标准',
    'award for a provincial choice product',
  ),
  stated('product.city', 30_000, 'yuan', 'art8.city', '市级精品奖励标准', 'award for a city choice product'),
  stated(
    'cap.perEnterpriseAndYear',
    600_000,
    'yuan',
    'art9.cap',
    '每家企业每年上限',
    'cap per firm and year',
  ),
  stated(
    'group.threshold',
    200_000,
    'yuan',
    'art10.committee',
    '委员会审定金额',
    'amount from which the committee decides',
  ),
  stated('targets.quality', 5, 'count', 'art13.goal', '省质量奖目标', 'target of provincial prizes'),
  stated('watch.length', null, 'months', 'art2.scope', '期限', 'length of the watch'),
  day('recognition.first', null, null, '认定日期起点', 'first day of recognition'),
  day('recognition.referenceYearEnds', null, null, '参照年度截止日', 'end of the year handled by reference'),
  day('introduction.first', null, null, '新引进企业迁入登记起点', 'first day of introduction'),
  day('targets.base', '2020-12-31', 'art13.goal', '目标统计基准日', 'base day of the targets'),
  day('targets.horizon', '2025-12-31', 'art13.goal', '目标期限', 'horizon of the targets'),
  {
    ...stated(
      'payment.persons',
      1,
      'count',
      'art10.committee',
      '拨付文件须经手人数',
      'persons who make and release a payment file',
    ),
    clause: null,
    seen: { zh: '云海区由一人办理拨付', en: 'in the district of the test one person pays' },
  },
  ...Object.entries(TERMS).map(([name, value]) => term(name, value)),
];

export const NUMBERS: Numbers = Object.fromEntries(ALL.map((number) => [number.name, number]));
