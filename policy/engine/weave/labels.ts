import type { Amount } from '../items/amount.ts';
import type { Name } from '../items/item.ts';
import type { ClauseName } from '../pack.ts';
import type { TargetKind } from '../targets/target.ts';
import type { Place } from '../text.ts';
import { dayInWords, line, same, signs } from './entry.ts';
import type { Weave } from './woven.ts';

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

export const AMOUNTS: Readonly<Record<Amount['kind'], Name>> = {
  fixed: { zh: '定额', en: 'one sum' },
  rate: { zh: '按支出比例，设上限', en: 'a part of what was spent, up to a cap' },
  perUnit: { zh: '按件，设件数上限', en: 'for each unit, up to a number of units' },
  byRank: { zh: '按排名', en: 'by the place in the list' },
  adopted: { zh: '以解释口径确定的金额为准', en: 'what a ruling adopts' },
  shared: { zh: '分级承担', en: 'the part of this level of government' },
};

export const TARGETS: Readonly<Record<TargetKind, Name>> = {
  stock: { zh: '保有量', en: 'stock' },
  increment: { zh: '新增量', en: 'increment' },
  growth: { zh: '增长率', en: 'growth' },
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

/** What stands at the head of a weave: which text it is, and whose cases stand in it. */
export function headOf({ version, since, textSha256, digest, files }: Weave): readonly Name[] {
  return [
    line('版本', 'version', same(version)),
    line('公布日期', 'published on', dayInWords(since)),
    line('文本校验值（SHA-256）', 'check sum of the text (SHA-256)', same(textSha256)),
    line('规则包校验值（SHA-256）', 'check sum of the pack (SHA-256)', same(digest)),
    files.length === 0 ? NO_CASES : line('案例文件', 'files of cases', signs(files)),
  ];
}

const NO_CASES: Name = {
  zh: '未指定案例文件，未列案例。',
  en: 'No file of cases was named: no cases are shown.',
};

export const REST: Name = { zh: '文本未规定的事项', en: 'What rests on no passage of the text' };

/** What stands under a passage on which nothing rests. */
export const NOTHING: Name = {
  zh: '系统未据本段设定项目、数值或者解释口径',
  en: 'no item, number or ruling rests on this passage',
};
