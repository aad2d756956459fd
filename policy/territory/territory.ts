import type { IsoDate } from '../dates.ts';

/** The district of the policy, as registers name it. */
export const GONGSHU = '拱墅区';

interface Extent {
  readonly from: IsoDate;
  /** Names under which addresses inside the territory are registered. */
  readonly districts: readonly string[];
  readonly source: string;
}

/** What the district covers, from which day on. */
export const TERRITORY: readonly Extent[] = [
  { from: '1990-01-01', districts: [GONGSHU], source: 'the district before 2021' },
  {
    from: '2021-04-09',
    districts: [GONGSHU, '下城区'],
    source:
      '浙江省人民政府关于调整杭州市部分行政区划的通知, dated 2021-03-11, published 2021-04-09: 以原下城区、拱墅区的行政区域为新的拱墅区的行政区域',
  },
];

/** Whether an address in that district lies inside the territory of that day. */
export function isInside(district: string, day: IsoDate): boolean {
  const name = district.replace(/^(浙江省)?(杭州市)?/, '');
  return TERRITORY.findLast(({ from }) => from <= day)?.districts.includes(name) ?? false;
}

/** Where a body has been registered, from which day on. */
export interface Registration {
  readonly from: IsoDate;
  readonly district: string;
}

/** Whether the registered address lies inside the district on a day; null if nothing is known of that day. */
export function isRegisteredInside(history: readonly Registration[], day: IsoDate): boolean | null {
  const known = history.filter(({ from }) => from <= day);
  if (known.length === 0) return null;
  const { district } = known.reduce((latest, next) => (next.from >= latest.from ? next : latest));
  return isInside(district, day);
}
