import type { IsoDate } from './dates.ts';
import type { Name } from './items/item.ts';
import { yuanOf } from './money.ts';

const WAN = 10_000;

/** Returns a day as people write it: 2018年7月1日. */
export function dayInChinese(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}

/** Returns an amount in fen as people write it: 5万元 if it is a whole number of 万, else 50500元. */
export function amountInWords(fen: number): Name {
  const yuan = yuanOf(fen);
  const isWan = yuan >= WAN && yuan % WAN === 0;
  return {
    zh: isWan ? `${String(yuan / WAN)}万元` : `${String(yuan)}元`,
    en: `${yuan.toLocaleString('en-US')} yuan`,
  };
}

/** Says what can be chosen. */
export function choices(all: readonly string[]): Name {
  return { zh: `可选：${all.join('、')}。`, en: `Choose one of ${all.join(', ')}.` };
}

/** Returns names in a row, as each language writes it. */
export function listed(names: readonly Name[]): Name {
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
