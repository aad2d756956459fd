import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { findApplications } from '../../db/application/find-applications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { yuan } from '../payment/yuan.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';
import { wantedBy, type Filter } from './filter.ts';
import { inWords } from './list-applications.ts';

/** Rows that are read at a time, so that an export of any length holds few of them. */
const AT_ONCE = 500;

const COLUMNS = [
  { key: 'id', header: '申报编号' },
  { key: 'firm', header: '申报单位' },
  { key: 'enterprise', header: '统一社会信用代码' },
  { key: 'item', header: '奖励项目' },
  { key: 'shownName', header: '认定对象' },
  { key: 'state', header: '办理环节' },
  { key: 'amount', header: '金额（元）' },
  { key: 'due', header: '最迟办理时间' },
  { key: 'submittedAt', header: '提交时间' },
];

/**
 * Returns what a list shows, all pages of it, as CSV in UTF-8 with a byte order mark, every value quoted: spreadsheets then
 * read the signs, and leave codes as they are.
 * @throws Refused `duty.missing`, `request.invalid` for a state that is none
 */
export async function exportApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  filter: Filter,
): Promise<Readable> {
  await requireParty(database, person, 'application.export', null);
  const wanted = wantedBy(filter);
  async function* rows() {
    for (let after: readonly string[] | null = null; ;) {
      const page = { after, limit: AT_ONCE, oldestFirst: false };
      const found = await findApplications(database, person, wanted, page);
      for (const row of found.slice(0, AT_ONCE)) {
        const { firm, shownName, amountFen, itemName, name, ...rest } = inWords(row);
        yield {
          ...rest,
          firm: harmless(firm ?? ''),
          shownName: harmless(shownName ?? ''),
          item: itemName.zh,
          state: name.zh,
          amount: amountFen === null ? '' : yuan(amountFen),
        };
      }
      const last = found.at(AT_ONCE - 1);
      if (last === undefined || found.length <= AT_ONCE) return;
      after = [last.submittedAt, last.id];
    }
  }
  return Readable.from(rows()).pipe(stringify({ header: true, columns: COLUMNS, bom: true, quoted: true }));
}

/** A spreadsheet takes text that begins so for a formula. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
