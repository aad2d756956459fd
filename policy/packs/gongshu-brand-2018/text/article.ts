import { DRAFT_2018 } from './draft-2018-05-22.ts';

/** A part of the text: its characters from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where something stands: a numbered article, or the parts around them. */
export type Place = number | 'notice' | 'title';

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

/** The characters of an article without the heading that follows it, of the notice before the text, or of the title and preamble. */
export function placeRange(place: Place): Range {
  if (place === 'notice') return { from: 0, to: TITLE };
  if (place === 'title') return { from: TITLE, to: STARTS[0] ?? CLOSING };
  const from = STARTS[place - 1];
  if (from === undefined || from < 0) throw new RangeError(`the text has no article ${String(place)}`);
  const next = STARTS[place] ?? CLOSING;
  const heading = DRAFT_2018.slice(from, next).search(/\n[一二三四五]、/);
  return { from, to: heading < 0 ? next : from + heading };
}

/** The sentences of an article, each ending with 。 or ；, without the white space between them. */
export function sentences(place: Place): readonly Range[] {
  const { from, to } = placeRange(place);
  const found: Range[] = [];
  for (const match of DRAFT_2018.slice(from, to).matchAll(/[^。；\s][^。；]*[。；]?[”）]*/g)) {
    found.push({ from: from + match.index, to: from + match.index + match[0].trimEnd().length });
  }
  return found;
}

/** The characters of a range. */
export function quote({ from, to }: Range): string {
  return DRAFT_2018.slice(from, to);
}
