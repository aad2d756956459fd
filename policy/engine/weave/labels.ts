import type { Amount } from '../items/amount.ts';
import type { Name } from '../items/item.ts';
import type { Unit } from '../numbers.ts';
import type { ClauseName } from '../pack.ts';
import type { TargetKind } from '../targets/target.ts';
import type { Place } from '../text.ts';

/** What people call what the engine reads in a text. */
export const CLAUSES: Readonly<Record<ClauseName, Name>> = {
  inForce: { zh: '施行日期', en: 'from when the text is in force' },
  beneficiaries: { zh: '适用对象', en: 'whom it awards' },
  inTime: { zh: '认定时间', en: 'from when recognitions count' },
  renewal: { zh: '续展、复评不奖励', en: 'renewals pay nothing' },
  onceOnly: { zh: '只奖励一次', en: 'once only' },
  topUp: { zh: '补足差额', en: 'the difference to a higher level' },
  introduced: { zh: '新引进企业', en: 'newly introduced firms' },
  relocation: { zh: '迁出', en: 'moving away' },
  streets: { zh: '街道', en: 'streets' },
};

export const UNITS: Readonly<Record<Unit, Name>> = {
  yuan: { zh: '元', en: 'yuan' },
  fen: { zh: '分', en: 'fen' },
  months: { zh: '个月', en: 'months' },
  workingDays: { zh: '个工作日', en: 'working days' },
  days: { zh: '日', en: 'days' },
  count: { zh: '个', en: 'in number' },
  percent: { zh: '%', en: 'percent' },
  day: { zh: '', en: '' },
};

export const AMOUNTS: Readonly<Record<Amount['kind'], Name>> = {
  fixed: { zh: '定额', en: 'one sum' },
  rate: { zh: '按支出比例，设上限', en: 'a part of what was spent, up to a cap' },
  perUnit: { zh: '按件，设件数上限', en: 'for each unit, up to a number of units' },
  byRank: { zh: '按排名', en: 'by the place in the list' },
  adopted: { zh: '以解释口径确定的金额为准', en: 'what a ruling adopts' },
  shared: { zh: '分级承担', en: 'the part of this level of government' },
};

export const TARGETS: Readonly<Record<TargetKind, Name>> = {
  stock: { zh: '存量', en: 'owned on a day' },
  increment: { zh: '增量', en: 'won since the base day' },
  growth: { zh: '增长率', en: 'growth in percent' },
};

/** What people call a part of a text. */
export function placeName(place: Place): Name {
  switch (place) {
    case 'notice':
      return { zh: '通知', en: 'Notice' };
    case 'title':
      return { zh: '标题', en: 'Title' };
    default:
      return { zh: `第${String(place)}条`, en: `Article ${String(place)}` };
  }
}

/** What stands at the head of a weave without cases. */
export const NO_CASES: Name = {
  zh: '未指定案例文件（--cases），未列案例。',
  en: 'No file of cases was named (--cases): no cases are shown.',
};

export const REST: Name = { zh: '文本未规定的事项', en: 'What rests on no passage of the text' };

/** What stands under a passage on which nothing rests. */
export const NOTHING: Name = { zh: '无事项依据本段', en: 'nothing rests on this passage' };
