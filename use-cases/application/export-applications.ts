import type { Readable } from 'node:stream';
import { inBeijingColumn } from '../../contract/in-beijing.ts';
import { findApplications } from '../../db/application/find-applications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { tableFile, type Column, type ExportFormat } from '../export/table-file.ts';
import { requireParty } from '../may.ts';
import { yuan } from '../payment/yuan.ts';
import type { Ports } from '../ports.ts';
import { wantedBy, type Filter } from './filter.ts';
import { inWords } from './list-applications.ts';

/** Rows that are read at a time. */
const AT_ONCE = 500;

type Line = ReturnType<typeof inWords>;

const COLUMNS: readonly Column<Line>[] = [
  { header: '申报编号', width: 20, is: 'text', of: ({ id }) => id },
  { header: '申报单位', width: 32, is: 'text', of: ({ firm }) => firm },
  { header: '统一社会信用代码', width: 22, is: 'text', of: ({ enterprise }) => enterprise },
  { header: '奖励项目', width: 28, is: 'text', of: ({ itemName }) => itemName.zh },
  { header: '认定对象', width: 28, is: 'text', of: ({ shownName }) => shownName },
  { header: '办理环节', width: 16, is: 'text', of: ({ name }) => name.zh },
  {
    header: '金额（元）',
    width: 16,
    is: 'yuan',
    of: ({ amountFen }) => (amountFen === null ? '' : yuan(amountFen)),
  },
  {
    header: '最迟办理时间（北京时间）',
    width: 26,
    is: 'text',
    of: ({ due }) => (due === null ? '' : inBeijingColumn(due)),
  },
  {
    header: '提交时间（北京时间）',
    width: 26,
    is: 'text',
    of: ({ submittedAt }) => inBeijingColumn(submittedAt),
  },
];

/**
 * Returns what a list shows, all pages of it, as a file.
 * @throws Refused `duty.missing`, `request.invalid` for a state that is none
 */
export async function exportApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { format = 'csv', ...filter }: Filter & { readonly format?: ExportFormat },
): Promise<Readable> {
  await requireParty(database, person, 'application.export', null);
  const wanted = wantedBy(filter);
  async function* rows() {
    for (let after: readonly string[] | null = null; ;) {
      const page = { after, limit: AT_ONCE, oldestFirst: false };
      const found = await findApplications(database, person, wanted, page);
      yield* found.slice(0, AT_ONCE).map(inWords);
      const last = found.at(AT_ONCE - 1);
      if (last === undefined || found.length <= AT_ONCE) return;
      after = [last.submittedAt, last.id];
    }
  }
  return tableFile(format, '申报', COLUMNS, rows());
}
