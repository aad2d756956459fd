import type { Introduction } from '../../../engine/pack.ts';
import { FAMOUS_BRANDS } from './famous-brands.ts';
import { MARKS } from './marks.ts';
import { SINGLE_ACTS } from './single-acts.ts';
import { STANDARDS } from './standards.ts';
import { TITLES } from './titles.ts';

/** Article 13 as a table: every item that has an amount, by its code. N2 is a duty of firms paid under N1 and pays nothing. */
export const ITEMS = {
  ...MARKS,
  ...TITLES,
  ...FAMOUS_BRANDS,
  ...STANDARDS,
  ...SINGLE_ACTS,
} as const;

/** N1 pays as the item that the firm brought along. */
export const INTRODUCTION: Introduction = {
  code: 'N1',
  name: { zh: '新引进企业', en: 'newly introduced enterprise' },
  proofs: ['introductionConfirmed', 'validity'],
};
