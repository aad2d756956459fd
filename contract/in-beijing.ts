import type { Name } from '../policy/engine/items/item.ts';

const HOUR_MS = 3_600_000;
/** Beijing has kept one offset since 1991; no award is older. */
const BEIJING_MS = 8 * HOUR_MS;

/**
 * Returns an instant as people in Hangzhou write it: 2026年11月28日18:30（北京时间）. Midnight is 24:00 of the day that ends: a
 * term of days ends so.
 * @param instant in UTC, ISO 8601
 */
export function inBeijing(instant: string): Name {
  const { day, time } = clockIn(instant);
  return { zh: `${dayInWords(day).zh}${time}（北京时间）`, en: `${day} ${time} (Beijing time)` };
}

/** Returns an instant as a column of Beijing time has it, in which text sorts by time: `2026-12-14 24:00`. @param instant in UTC, ISO 8601 */
export function inBeijingColumn(instant: string): string {
  const { day, time } = clockIn(instant);
  return `${day} ${time}`;
}

function clockIn(instant: string): { readonly day: string; readonly time: string } {
  const ms = Date.parse(instant) + BEIJING_MS;
  const isMidnight = ms % (24 * HOUR_MS) === 0;
  const local = new Date(isMidnight ? ms - 1 : ms).toISOString();
  return { day: local.slice(0, 10), time: isMidnight ? '24:00' : local.slice(11, 16) };
}

/** Returns the day in Hangzhou on which an instant lies, YYYY-MM-DD. @param instant in UTC, ISO 8601 */
export function dayInBeijing(instant: string): string {
  return new Date(Date.parse(instant) + BEIJING_MS).toISOString().slice(0, 10);
}

/** Returns a day (YYYY-MM-DD) in both languages: 2018年7月1日. */
export function dayInWords(day: string): Name {
  const [year = '', month = '', date = ''] = day.split('-');
  return { zh: `${year}年${String(Number(month))}月${String(Number(date))}日`, en: day };
}

/** Returns an amount in fen as people write it: 50,000元, or 50,000.05元. */
export function moneyInWords(fen: number): Name {
  const [whole, part] = [Math.floor(fen / 100), fen % 100];
  const yuan = `${String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',')}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
  return { zh: `${yuan}元`, en: `${yuan} yuan` };
}
