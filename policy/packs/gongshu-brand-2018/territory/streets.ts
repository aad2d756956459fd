import type { Dated } from '../../../engine/dated.ts';

const BEFORE_2021 = [
  '米市巷街道',
  '湖墅街道',
  '小河街道',
  '和睦街道',
  '拱宸桥街道',
  '大关街道',
  '上塘街道',
  '祥符街道',
  '半山街道',
  '康桥街道',
] as const;

const FROM_XIACHENG = [
  '天水街道',
  '武林街道',
  '长庆街道',
  '潮鸣街道',
  '朝晖街道',
  '文晖街道',
  '东新街道',
  '石桥街道',
] as const;

/** The streets of the district; the eight of Xiacheng came with the merger. */
export const STREETS: readonly Dated<readonly string[]>[] = [
  { from: '2018-05-22', value: BEFORE_2021 },
  { from: '2021-04-09', value: [...BEFORE_2021, ...FROM_XIACHENG] },
];
