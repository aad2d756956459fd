import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { pain001, type PayableRow } from '../../../use-cases/payment/pain001.ts';
import { nextWorkingDay } from '../../../policy/engine/calendar/next-working-day.ts';

const SCHEMA = await readFile(new URL('pain.001.001.09.xsd', import.meta.url), 'utf8');
const PAYER = { holder: '拱墅区财政局', bank: '102331000000', number: '1202000000000001' };
const ROW: PayableRow = {
  reference: 'A0123456789abcde-1',
  enterprise: '91330105MA2AXQ001U',
  name: '桥西食品有限公司',
  account: { holder: '桥西 <食品> & "有限" 公司', bank: '102331000001', number: '6222000000000001' },
  amountFen: 5_000_000,
};
const file = (rows: readonly PayableRow[], more: object = {}): string =>
  pain001(
    { id: 'P0123456789abcdef0123', at: '2026-03-06T02:00:00.000Z', day: '2026-03-09', ...more },
    PAYER,
    rows,
  );
const problemsOf = async (contents: string): Promise<readonly unknown[]> =>
  (await validateXML({ xml: [{ fileName: 'file.xml', contents }], schema: [SCHEMA] })).errors;

it('a file for the bank is valid by the schema of ISO 20022, with one order or many, and odd names', async () => {
  expect(await problemsOf(file([ROW]))).toEqual([]);
  const long = { ...ROW, name: '长'.repeat(300), account: { ...ROW.account, holder: '😀'.repeat(200) } };
  expect(await problemsOf(file([ROW, long, { ...ROW, amountFen: 1 }]))).toEqual([]);
});

it.each([
  ['without an order', file([])],
  ['on no day', file([ROW], { day: '2026-02-30' })],
  ['of another sign', file([ROW]).replace('<PmtMtd>TRF', '<PmtMtd>XXX')],
  ['with an element too many', file([ROW]).replace('<PmtMtd>', '<Odd/><PmtMtd>')],
])('a file %s is not', async (_, contents) => {
  expect(await problemsOf(contents)).not.toEqual([]);
});

it('it says both names: who holds the account, and for which firm', () => {
  expect(file([ROW])).toContain('<Cdtr><Nm>桥西 &lt;食品&gt; &amp; &quot;有限&quot; 公司</Nm></Cdtr>');
  expect(file([ROW])).toContain('<UltmtCdtr><Nm>桥西食品有限公司</Nm></UltmtCdtr>');
});

it.each([
  ['2026-03-05', '2026-03-06'],
  ['2026-03-06', '2026-03-09'],
  ['2026-02-13', '2026-02-14'],
  ['2026-02-14', '2026-02-24'],
  ['2026-09-30', '2026-10-08'],
])('a file made on %s is carried out on %s, the next working day', (day, next) => {
  expect(nextWorkingDay(day)).toBe(next);
});
