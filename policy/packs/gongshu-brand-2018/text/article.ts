import type { Place, PolicyText, Range } from '../../../engine/text.ts';
import { DRAFT_2018 } from './draft-2018-05-22.ts';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ARTICLES = 20;

/** 13 is written 十三. */
function numeral(article: number): string {
  if (article <= 10) return NUMERALS[article] ?? '';
  return `${article >= 20 ? '二' : ''}十${NUMERALS[article % 10] ?? ''}`;
}

const opening = (article: number): number => DRAFT_2018.search(new RegExp(`^（${numeral(article)}）`, 'm'));

const STARTS: readonly number[] = Array.from({ length: ARTICLES }, (_, index) => opening(index + 1));
const CLOSING = DRAFT_2018.indexOf('抄送：');
const TITLE = DRAFT_2018.lastIndexOf('拱墅区深入推进品牌战略促进\n');

/** The parts of the text: the notice before it, the title with the preamble, and each article without the heading that follows it. */
export const PLACES: PolicyText['places'] = [
  placed('notice', 0, TITLE),
  placed('title', TITLE, STARTS[0] ?? CLOSING),
  ...STARTS.map((from, index) => {
    const next = STARTS[index + 1] ?? CLOSING;
    const heading = DRAFT_2018.slice(from, next).search(/\n[一二三四五]、/);
    return placed(index + 1, from, heading < 0 ? next : from + heading);
  }),
];

function placed(place: Place, from: number, to: number): Range & { readonly place: Place } {
  return { place, from, to };
}
