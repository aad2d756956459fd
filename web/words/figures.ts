import type { Language } from './language.ts';

const ZONE = 'Asia/Shanghai';
const TAG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Returns an amount of fen as people write it: 5 万元, 65,000 元, ¥65,000. */
export function money(fen: number, language: Language): string {
  const yuan = fen / 100;
  const digits = fen % 100 === 0 ? 0 : 2;
  const format = (value: number, least = digits): string =>
    value.toLocaleString(TAG[language], { minimumFractionDigits: least, maximumFractionDigits: 2 });
  if (language === 'en') return `¥${format(yuan)}`;
  return yuan >= 10_000 && yuan % 1_000 === 0 ? `${format(yuan / 10_000, 0)} 万元` : `${format(yuan)} 元`;
}

/** Returns an instant as a day in Hangzhou: 2026年11月28日. */
export function day(instant: string, language: Language): string {
  return new Date(instant).toLocaleDateString(TAG[language], {
    timeZone: ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

/** Returns an instant as day and minute in Hangzhou. */
export function minute(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(TAG[language], {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

/** Returns a deadline: the end of a day is 24:00 of that day, as people say it. */
export function due(instant: string, language: Language): string {
  const at = new Date(instant);
  const isMidnight = at.toLocaleTimeString('sv-SE', { timeZone: ZONE }) === '00:00:00';
  const shown = isMidnight ? new Date(at.getTime() - 1) : at;
  const date = shown.toLocaleDateString(TAG[language], {
    timeZone: ZONE,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  const time = isMidnight
    ? '24:00'
    : at.toLocaleTimeString('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return `${date} ${time}`;
}

/** Returns how big a file is. */
export function bytes(count: number): string {
  if (count < 1024) return `${String(count)} B`;
  return count < 1024 * 1024 ? `${(count / 1024).toFixed(0)} KB` : `${(count / 1024 / 1024).toFixed(1)} MB`;
}

/** Returns what was typed as text; empty if it is neither a text nor a number. */
export function typedText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
