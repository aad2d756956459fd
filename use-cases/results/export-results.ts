import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { findResults } from '../../db/results/find-results.ts';
import { findUnits } from '../../db/person/units.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { harmless } from '../export/table-file.ts';
import { yuan } from '../payment/yuan.ts';
import type { Ports } from '../ports.ts';
import { publishedRefusals, resultInWords } from './list-results.ts';

/** Rows that are read at a time, so that an export of any length holds few of them. */
const AT_ONCE = 500;

const COLUMNS = [
  { key: 'application', header: '申报编号' },
  { key: 'firm', header: '申报单位' },
  { key: 'itemCode', header: '项目代码' },
  { key: 'item', header: '奖励项目' },
  { key: 'thing', header: '认定对象' },
  { key: 'outcome', header: '结果' },
  { key: 'amount', header: '金额（元）' },
  { key: 'street', header: '街道' },
  { key: 'day', header: '日期' },
];

/** Returns all results as CSV in UTF-8 with a byte order mark, those submitted last first. */
export async function exportResults({ database }: Pick<Ports, 'database'>): Promise<Readable> {
  const units = await findUnits(database);
  const refusedStates = publishedRefusals(packOfNewAwards());
  async function* rows() {
    for (let after: readonly string[] | null = null; ;) {
      const found = await findResults(database, { refusedStates, after, limit: AT_ONCE });
      for (const row of found.slice(0, AT_ONCE)) {
        const { firm, item, thing, amountFen, street, outcome, ...rest } = resultInWords(row, units);
        yield {
          ...rest,
          firm: harmless(firm),
          itemCode: item.code,
          item: item.zh,
          thing: harmless(thing),
          outcome: CHOICE_LABELS.RESULT_OUTCOMES[outcome].zh,
          amount: yuan(amountFen),
          street: street?.zh ?? '',
        };
      }
      const last = found.at(AT_ONCE - 1);
      if (last === undefined || found.length <= AT_ONCE) return;
      after = [last.submittedAt, last.application];
    }
  }
  return Readable.from(rows()).pipe(stringify({ header: true, columns: COLUMNS, bom: true, quoted: true }));
}
