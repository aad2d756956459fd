import { afterAll, describe, expect, it } from 'vitest';
import type { OfficeContent } from '../../db/administration/proposals.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { documentForm } from '../../policy/engine/identity/document-form.ts';
import { confirmProposal } from '../../use-cases/proposal/confirm-proposal.ts';
import { proposeAtConsole } from '../../use-cases/proposal/make-proposal.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, deps, close } = await seededDatabase();
afterAll(close);

const TODAY = beijingDay(new Date().toISOString());
const PAYMENT = {
  ...{ enterprise: '91330105MA2AXQ001U', recognition: 'product:P', item: 'C1', amount: 50_000, unit: 'yuan' },
  ...{ paidOn: '2016-05-01', policy: 'gongshu-brand-2014' },
};
const RULING = { id: 'A13', from: TODAY, reason: 'r' };
const NUMBER = { target: 'validMarks', role: 'base', asOf: '2017-12-31', source: 's' };
const [YUNHE, QIAOXI, XINQIAN] = ['91330105MA2AYH0024', '91330105MA2AXQ001U', '91330105MA2AXN003K'] as const;
const DIVISION = { kind: 'division', from: YUNHE, to: QIAOXI, recognition: null, on: '2026-03-02' };
const ASSIGNMENT = { ...DIVISION, kind: 'assignment', recognition: 'mark:第1234567号' };
const REPEAL = { kind: 'repeal', version: 'gongshu-brand-2018' };

const paid = (...ids: readonly string[]) => ({ priorPayments: ids.map((id) => ({ ...PAYMENT, id })) });
const file = (entries: object) => ({ kind: 'office.file', file: entries }) as OfficeContent;
const allot = (document: string, amountFen = 100) => ({
  ...{ kind: 'budget.allot', document, year: 2026, amountFen, source: 's', decidedOn: '2026-01-01' },
});
const officer = async (account: string): Promise<Person> => {
  const found = await findPerson(database, account, TODAY);
  if (found === null) throw new Error(`nobody is ${account}`);
  return found;
};
const proposed = async (content: object) => (await proposeAtConsole(database, content)).id;
const confirmed = async (id: string) => {
  await confirmProposal(deps, await officer('handler-1'), id);
  return confirmProposal(deps, await officer('approver-1'), id);
};
const refused = (code: string, at: string) => ({
  code: 'record.invalid',
  more: {
    reasons: [{ code, zh: expect.any(String) as unknown, en: expect.any(String) as unknown }],
    errors: [{ code, at }],
  },
});

describe('an office file', () => {
  it.each([
    ['a prior payment', paid('A-1', 'A-1'), 'duplicate-id', '/priorPayments/1/id'],
    ['a prior payment in another width', paid('A-1', ' Ａ－１'), 'duplicate-id', '/priorPayments/1/id'],
    [
      'a ruling of one day',
      { rulings: ['lenient', 'strict'].map((value) => ({ ...RULING, value })) },
      ...(['entered-twice', '/rulings/1/id'] as const),
    ],
    [
      'a target number of one day',
      { targetNumbers: [1, 2].map((value) => ({ ...NUMBER, value })) },
      ...(['entered-twice', '/targetNumbers/1/target'] as const),
    ],
    [
      'a division to one heir',
      { successions: [DIVISION, { ...DIVISION, from: DIVISION.from.toLowerCase() }] },
      ...(['entered-twice', '/successions/1/from'] as const),
    ],
    [
      'an assignment of one mark, to two heirs',
      { successions: [ASSIGNMENT, { ...ASSIGNMENT, to: XINQIAN }] },
      ...(['entered-twice', '/successions/1/from'] as const),
    ],
    [
      'a merger',
      { successions: [DIVISION, { ...DIVISION, to: XINQIAN }].map((each) => ({ ...each, kind: 'merger' })) },
      ...(['merged-already', '/successions/1/from'] as const),
    ],
    [
      'a repeal of one version, on two days',
      { policyActs: ['2027-01-01', '2028-01-01'].map((from) => ({ ...REPEAL, from })) },
      ...(['entered-twice', '/policyActs/1/version'] as const),
    ],
  ])('that has %s twice is refused at the second', async (_, entries, code, at) => {
    await expect(proposed(file(entries))).rejects.toMatchObject(refused(code, at));
  });

  it.each([
    ['prior payments of two numbers', paid('A-1', 'A-11')],
    [
      'a ruling of two days',
      { rulings: [TODAY, '2099-01-01'].map((from) => ({ ...RULING, value: 'lenient', from })) },
    ],
    [
      'a target number as base and as newest count, and of two days',
      {
        targetNumbers: [{}, { role: 'current' }, { asOf: '2018-12-31' }].map((other) => ({
          ...{ ...NUMBER, value: 1 },
          ...other,
        })),
      },
    ],
    ['a division to two heirs', { successions: [DIVISION, { ...DIVISION, to: XINQIAN }] }],
    [
      'a repeal, and another after the text was adopted again',
      {
        policyActs: [
          { ...REPEAL, from: '2027-01-01' },
          { kind: 'adopt', version: REPEAL.version, documentNumber: '样例1号', effectiveFrom: '2028-01-01' },
          { ...REPEAL, from: '2029-01-01' },
        ],
      },
    ],
  ])('that has %s can be proposed', async (_, entries) => {
    await expect(proposed(file(entries))).resolves.toEqual(expect.any(String));
  });

  it.each([{}, { policyActs: [] }, { rulings: [], priorPayments: [] }])(
    'that enters nothing, %j, is no proposal',
    async (entries) => {
      await expect(proposed(file(entries))).rejects.toMatchObject(refused('nothing-entered', ''));
    },
  );

  it('with a number below nothing does not have its form; nothing itself is a number', async () => {
    const below = file({ targetNumbers: [{ ...NUMBER, value: -1 }] });
    await expect(proposed(below)).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(proposed(file({ targetNumbers: [{ ...NUMBER, value: 0 }] }))).resolves.toBeDefined();
  });

  it('that was proposed twice is confirmed once, and its prior payment is refused in every later file', async () => {
    const [first, second] = [await proposed(file(paid('B-1'))), await proposed(file(paid('B-1')))] as const;
    await confirmed(first);
    await expect(confirmed(second)).rejects.toMatchObject({
      code: 'record.exists',
      more: { errors: [{ code: 'on-record', at: '/priorPayments/0/id' }] },
    });
    for (const id of ['B-1', 'ｂ—1 '])
      await expect(proposed(file(paid('B-2', id)))).rejects.toMatchObject(
        refused('on-record', '/priorPayments/1/id'),
      );
    const rows = await database.sql`select id from prior_payments`;
    expect(rows).toEqual([{ id: 'B-1' }]);
  });

  it('that two have half confirmed when another one is confirmed is refused as on record, not with a failure', async () => {
    const ids = [await proposed(file(paid('C-1'))), await proposed(file(paid('C-1')))] as const;
    for (const id of ids) await confirmProposal(deps, await officer('handler-1'), id);
    const last = await officer('approver-1');
    const ends = await Promise.allSettled(ids.map(async (id) => confirmProposal(deps, last, id)));
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(reasons).toMatchObject([{ code: 'record.exists' }]);
  });
});

describe('the number of a document', () => {
  const WRITTEN = [
    '样例〔2027〕9号',
    '样例〔２０２７〕9号 ',
    '样例[2027]9号',
    '  样例〔2027〕 9号',
    '樣例（2027）9號',
  ];

  it('is one, however it is written, and another one with another sign', () => {
    expect(new Set(WRITTEN.map(documentForm)).size).toBe(1);
    for (const other of ['样例〔2027〕19号', '样例〔2026〕9号', '样例〔2027〕9-1号'])
      expect(documentForm(other)).not.toBe(documentForm('样例〔2027〕9号'));
    expect(documentForm('《甲》')).not.toBe(documentForm('《乙》'));
    expect(documentForm('——')).not.toBe('');
  });

  it('lets money into the budget once: at the proposal, and if several were proposed before', async () => {
    const open = [];
    for (const document of WRITTEN) open.push(await proposed(allot(document)));
    await confirmed(open[0] ?? '');
    for (const id of open.slice(1))
      await expect(confirmed(id)).rejects.toMatchObject({ code: 'record.exists' });
    for (const document of WRITTEN) {
      await expect(proposed(allot(document))).rejects.toMatchObject({ code: 'record.exists' });
      await expect(proposed(allot(document, 101))).rejects.toMatchObject({ code: 'budget.otherAllotment' });
    }
    await confirmed(await proposed(allot('样例〔2027〕10号')));
    const rows = await database.sql`select id from allotments where source = 's' order by id`;
    expect(rows).toEqual([{ id: '样例〔2027〕10号' }, { id: '样例〔2027〕9号' }]);
  });
});
