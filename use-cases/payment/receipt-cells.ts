import { FEN } from '../../contract/signals/schema.ts';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { fenOf } from './yuan.ts';

/** Returns what stands in a cell, without what a spreadsheet puts around it so that it stays text. */
export function cellOf(written: string): string {
  const text = written.normalize('NFKC').trim();
  const [, quoted] = /^="(.*)"$/s.exec(text) ?? [];
  return (quoted ?? text.replace(/^'/, '')).trim();
}

/** Returns an amount of yuan in fen, with thousands separated or not and at most two decimals; null for anything else, and for more than any order has. */
export function amountOf(written: string): number | null {
  const text = written.replace(/^(CNY|RMB|[¥¥])\s*/i, '').replace(/\s*元$/, '');
  const [, whole = '', part = ''] = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  const fen = whole === '' ? null : fenOf(`${whole.replaceAll(',', '')}.${part.padEnd(2, '0')}`);
  return fen !== null && fen >= FEN.minimum && fen <= FEN.maximum ? fen : null;
}

/** Returns a day as YYYY-MM-DD, written with `-`, `/`, `.`, 年月日 or nothing between, a time behind it or not; null if there is no such day. */
export function dayOf(written: string): string | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      written,
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written) ??
    [];
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}

/** Returns the application and the number of an order such as `A0123456789abcde-1`; null if it is written otherwise: `-01` is no `-1`. */
export function orderIn(written: string): { readonly application: string; readonly sequence: number } | null {
  const [, application, sequence] = /^([A-Za-z0-9_]{1,60})-([1-9]\d{0,5})$/.exec(written) ?? [];
  return application === undefined ? null : { application, sequence: Number(sequence) };
}
