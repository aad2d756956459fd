import type { PackContent } from '../../../policy/engine/pack.ts';
import { GONGSHU_2018 } from '../../../policy/packs/gongshu-brand-2018/pack.ts';

const { M4, ...items } = GONGSHU_2018.items;
const cityTitle = GONGSHU_2018.numbers['award.cityTitle'];
if (M4 === undefined || cityTitle?.unit !== 'yuan') throw new Error('the text of 2018 has both');

/** A later text of the same district, which nobody has written: city titles pay 60,000 yuan, and other regional brands nothing. */
export const GONGSHU_2027: PackContent = {
  ...GONGSHU_2018,
  version: 'gongshu-brand-2027',
  title: { zh: '拱墅区品牌奖励办法（2027年测试文本）', en: 'a later text of the test' },
  since: '2025-12-01',
  items,
  formerItems: { M4 },
  numbers: {
    ...GONGSHU_2018.numbers,
    'award.cityTitle': { ...cityTitle, values: [{ from: '2025-12-01', value: 60_000 }] },
  },
};
