import { describe, expect, it } from 'vitest';
import type { Signal } from '../../contract/event.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import { wordsOfRefusal } from '../../use-cases/application/words-of-refusal.ts';
import { FIRM, OTHER_FIRM, PACK } from '../policy/given.ts';
import { exampleFor } from '../support/payloads.ts';
import { contextOf, RECORDED, somebody } from './recorded.ts';
import {
  OF_THE_AWARD,
  PERSONAL,
  REFUSED_WORDS,
  RULES,
  UNIVERSAL,
  type Context,
  type RuleName,
} from './version-one.ts';

const AT = '2026-12-01T02:00:00.000Z';
const settled = RECORDED.get('funded.settled');
if (settled === undefined) throw new Error('no recorded award is settled');
const AWARD = contextOf(settled);

type Code = keyof typeof REFUSED_WORDS;
/** What was sent and refused, on an award as it stood; what its sentences say; and what would have passed. */
interface Example {
  readonly award?: Partial<Context>;
  readonly type: SignalType;
  readonly sent: object;
  readonly right?: object;
  readonly at: string;
  readonly typed: readonly [zh: string, en: string];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const PAID = { sequence: 1, paidOn: '2026-05-04', amountFen: 5_000_000, committedAt: AT, isReturned: false };
const WATCH = { watch: { from: '2026-03-02', until: '2031-03-02T16:00:00.000Z', months: 60 } };
const verdict = (watch: object): Partial<Context> => ({
  verdict: { ...AWARD.verdict, ...watch } as Context['verdict'],
});
const demand = (fen: number): Partial<Context> => ({
  demand: {
    ...{ origin: 'irregularity', legalBasis: { kind: 'statute', reference: 'L-1' }, method: null },
    ...{ demandedFen: fen, owedFen: fen, isReferred: false },
  },
});
const same = (text: string): readonly [string, string] => [text, text];

const EXAMPLES: Readonly<Record<Code, readonly Example[]>> = {
  'clawback.tooMuch': [
    {
      award: { paidFen: 5_000_000 },
      ...{ type: 'irregularity.find', sent: { amountFen: 5_000_001 }, right: { amountFen: 5_000_000 } },
      ...{ at: '/amountFen', typed: ['50,000.01元', '50,000.01 yuan'] },
      ...{ zh: ['不得超过', '已发放金额为50,000元'], en: ['What was paid is 50,000 yuan'] },
    },
  ],
  'clawback.reduceOnly': [
    {
      award: demand(100_000),
      ...{ type: 'clawback.decide', sent: { decision: 'reduce', amountFen: 100_000 } },
      ...{
        right: { decision: 'reduce', amountFen: 99_999 },
        at: '/amountFen',
        typed: ['1,000元', '1,000 yuan'],
      },
      ...{ zh: ['必须低于', '拟追回金额为1,000元'], en: ['What is claimed is 1,000 yuan'] },
    },
  ],
  'repayment.tooMuch': [
    {
      award: demand(100_000),
      ...{ type: 'repayment.record', sent: { amountFen: 200_000 }, right: { amountFen: 100_000 } },
      ...{ at: '/amountFen', typed: ['2,000元', '2,000 yuan'] },
      ...{ zh: ['应退缴余额为1,000元'], en: ['What is owed is 1,000 yuan'] },
    },
  ],
  'payment.otherAmount': [
    {
      award: { committedFen: 5_000_000 },
      ...{ type: 'payment.confirm', sent: { amountFen: 500_000 }, right: { amountFen: 5_000_000 } },
      ...{ at: '/amountFen', typed: ['5,000元', '5,000 yuan'] },
      ...{ zh: ['下达的拨付金额为50,000元'], en: ['The order is 50,000 yuan'] },
    },
  ],
  'relocation.afterWatch': [
    {
      award: verdict(WATCH),
      ...{
        type: 'relocation.report',
        sent: { effectiveOn: '2031-03-03' },
        right: { effectiveOn: '2031-03-02' },
      },
      ...{ at: '/effectiveOn', typed: same('2031-03-03') },
      ...{ zh: ['期限至2031年3月2日24:00（北京时间）届满'], en: ['2031-03-02 24:00'] },
    },
    {
      award: verdict(WATCH),
      ...{
        type: 'relocation.request',
        sent: { plannedOn: '2031-03-03' },
        right: { plannedOn: '2031-03-02' },
      },
      ...{ at: '/plannedOn', typed: same('2031-03-03'), zh: ['届满'], en: ['The years end'] },
    },
  ],
  'relocation.beforeWatch': [
    {
      award: verdict(WATCH),
      ...{
        type: 'relocation.report',
        sent: { effectiveOn: '2026-03-01' },
        right: { effectiveOn: '2026-03-02' },
      },
      ...{
        at: '/effectiveOn',
        typed: same('2026-03-01'),
        zh: ['期限自2026年3月2日起算'],
        en: ['2026-03-02'],
      },
    },
  ],
  'relocation.planPassed': [
    {
      ...{
        type: 'relocation.request',
        sent: { plannedOn: '2026-11-30' },
        right: { plannedOn: '2026-12-01' },
      },
      ...{
        at: '/plannedOn',
        typed: same('2026-11-30'),
        zh: ['当日为2026年12月1日'],
        en: ['Today is 2026-12-01'],
      },
    },
  ],
  'relocation.notYetEffective': [
    {
      ...{
        type: 'relocation.report',
        sent: { effectiveOn: '2026-12-02' },
        right: { effectiveOn: '2026-12-01' },
      },
      ...{ at: '/effectiveOn', typed: same('2026-12-02'), zh: ['当日为2026年12月1日'], en: ['Today is'] },
    },
  ],
  'payment.future': [
    {
      ...{ type: 'payment.confirm', sent: { paidOn: '2026-12-02' }, right: { paidOn: '2026-12-01' } },
      ...{ at: '/paidOn', typed: same('2026-12-02'), zh: ['当日为2026年12月1日'], en: ['Today is'] },
    },
  ],
  'payment.beforeOrder': [
    {
      award: { paymentSequence: 1, orderedAt: ['2026-05-04T02:00:00.000Z'] },
      ...{ type: 'payment.confirm', sent: { paidOn: '2026-05-03' }, right: { paidOn: '2026-05-04' } },
      ...{
        at: '/paidOn',
        typed: same('2026-05-03'),
        zh: ['于2026年5月4日下达'],
        en: ['given on 2026-05-04'],
      },
    },
    {
      award: { paymentSequence: 2, orderedAt: ['2026-05-04T02:00:00.000Z', AT] },
      ...{ type: 'payment.reportLate', sent: { sequence: 1, paidOn: '2026-05-03' } },
      ...{ right: { sequence: 1, paidOn: '2026-05-04' }, at: '/paidOn', typed: same('2026-05-03') },
      ...{ zh: ['2026年5月4日'], en: ['2026-05-04'] },
    },
  ],
  'payment.returnDay': [
    {
      award: { payments: [PAID] },
      ...{ type: 'payment.returned', sent: { sequence: 1, returnedOn: '2026-05-03' } },
      ...{ right: { sequence: 1, returnedOn: '2026-05-04' }, at: '/returnedOn', typed: same('2026-05-03') },
      ...{ zh: ['应在2026年5月4日至2026年12月1日之间'], en: ['between 2026-05-04 and 2026-12-01'] },
    },
  ],
  'repayment.day': [
    {
      award: { payments: [PAID] },
      ...{
        type: 'repayment.record',
        sent: { receivedOn: '2026-12-02' },
        right: { receivedOn: '2026-12-01' },
      },
      ...{ at: '/receivedOn', typed: same('2026-12-02') },
      ...{ zh: ['应在2026年5月4日至2026年12月1日之间'], en: ['between 2026-05-04 and 2026-12-01'] },
    },
  ],
  'claim.otherEnterprise': [
    {
      award: { claim: { ...CLAIM(), enterprise: FIRM } },
      ...{ type: 'application.resubmit', sent: { claim: { ...CLAIM(), enterprise: OTHER_FIRM } } },
      ...{
        right: { claim: { ...CLAIM(), enterprise: FIRM } },
        at: '/claim/enterprise',
        typed: same(OTHER_FIRM),
      },
      ...{ zh: [`申报单位为${FIRM}`], en: [`that of ${FIRM}`] },
    },
  ],
  'proof.notRouted': [
    {
      award: asking('certificate', 'registration'),
      ...{ type: 'department.confirm', sent: { proofs: ['certificate', 'valuationInvoice'] } },
      ...{ right: { proofs: ['certificate'] }, at: '/proofs/1' },
      ...{
        typed: [
          PACK.proofs['valuationInvoice']?.name.zh ?? '',
          PACK.proofs['valuationInvoice']?.name.en ?? '',
        ],
      },
      ...{
        zh: ['贵单位核实：认定证书或认定文件、注册登记证明'],
        en: ['Your unit confirms: certificate or document'],
      },
    },
    {
      award: asking(),
      ...{
        type: 'department.confirm',
        sent: { proofs: ['certificate'] },
        right: { proofs: [] },
        at: '/proofs/0',
      },
      ...{
        typed: ['认定证书或认定文件', 'certificate or document of the recognition'],
        zh: ['不属于'],
        en: ['routed'],
      },
    },
  ],
  'replacement.unanswered': [
    {
      award: { claim: { ...CLAIM(), recognition: 'standard:GB/T 1-2018', replaces: 'standard:GB/T 1-2010' } },
      ...{ type: 'office.propose', sent: { outcome: 'grant' } },
      ...{
        right: { outcome: 'grant', replacement: { answer: 'confirmed', reasons: 'r' } },
        at: '/replacement',
      },
      ...{
        typed: same('GB/T 1-2010'),
        zh: ['代替另一标准', '申报的标准为GB/T 1-2018'],
        en: ['on GB/T 1-2018'],
      },
    },
  ],
  'replacement.notDeclared': [
    {
      award: { claim: { ...CLAIM(), recognition: 'standard:GB/T 1-2018' } },
      ...{ type: 'office.propose', sent: { replacement: { answer: 'confirmed', reasons: 'r' } }, right: {} },
      ...{ at: '/replacement', typed: same('GB/T 1-2018'), zh: ['未声明代替'], en: ['no replacement'] },
    },
  ],
  'policy.notCompared': [
    {
      award: { comparison: null },
      ...{ type: 'policy.move', sent: { version: 'gongshu-brand-2027' }, at: '/version' },
      ...{ typed: same('gongshu-brand-2027'), zh: ['尚未比较'], en: ['No version was compared'] },
    },
    {
      award: { comparison: { policy: { version: 'gongshu-brand-2018' } } as Context['comparison'] },
      ...{
        type: 'policy.move',
        sent: { version: 'gongshu-brand-2027' },
        right: { version: 'gongshu-brand-2018' },
      },
      ...{ at: '/version', typed: same('gongshu-brand-2027') },
      ...{ zh: ['已比较的版本为“gongshu-brand-2018”'], en: ['is "gongshu-brand-2018"'] },
    },
  ],
  'objection.notOpen': [
    {
      award: { objections: ['dismissed', 'open'] },
      ...{ type: 'objection.answer', sent: { objection: 1 }, right: { objection: 2 } },
      ...{ at: '/objection', typed: same('1'), zh: ['可填：2'], en: ['one of: 2'] },
    },
    {
      award: { objections: [] },
      ...{ type: 'objection.answer', sent: { objection: 1 } },
      ...{ at: '/objection', typed: same('1'), zh: ['现无可填的序号'], en: ['There is none'] },
    },
  ],
  'payment.notLate': [
    {
      award: { paymentSequence: 3, isOrdered: true, payments: [PAID] },
      ...{ type: 'payment.reportLate', sent: { sequence: 3 }, right: { sequence: 2 } },
      ...{ at: '/sequence', typed: same('3'), zh: ['可填：2'], en: ['one of: 2'] },
    },
  ],
  'payment.notPaid': [
    {
      award: { payments: [PAID, { ...PAID, sequence: 2, isReturned: true }] },
      ...{ type: 'payment.returned', sent: { sequence: 2 }, right: { sequence: 1 } },
      ...{ at: '/sequence', typed: same('2'), zh: ['可填：1'], en: ['one of: 1'] },
    },
  ],
  'payment.returnTooMuch': [
    {
      award: { payments: [PAID, { ...PAID, sequence: 2, amountFen: 4_999_999 }], paidFen: 4_999_999 },
      ...{ type: 'payment.returned', sent: { sequence: 1 }, right: { sequence: 2 } },
      ...{ at: '/sequence', typed: same('1'), zh: ['已退缴部分款项', '可填：2'], en: ['one of: 2'] },
    },
  ],
  'clawback.fullNeedsInstrument': [
    {
      ...{
        type: 'clawback.propose',
        sent: { method: 'full', legalBasis: { kind: 'statute', reference: 'L-1' } },
      },
      right: { method: 'full', legalBasis: { kind: 'undertaking', reference: 'U-1' } },
      ...{
        at: '/legalBasis/kind',
        typed: ['法律规定', 'statute'],
        zh: ['承诺书或协议'],
        en: ['undertaking'],
      },
    },
  ],
  'clawback.barred': [
    {
      ...{ type: 'clawback.propose', sent: { legalBasis: { kind: 'procedure', reference: 'P-1' } } },
      ...{
        at: '/legalBasis/kind',
        typed: ['办理流程文件', 'procedure'],
        zh: ['追回依据'],
        en: ['legal basis'],
      },
    },
  ],
  'relocation.noDeparture': [
    moved({ on: '2026-03-02', district: '拱墅' }, same('拱墅'), [
      ['读作拱墅区（330105）', '2026年3月2日在本区范围内'],
      ['read as 拱墅区 (330105)', 'lay inside'],
    ]),
    moved({ on: '2026-03-02', district: '杭州市下城区' }, same('杭州市下城区'), [
      ['读作下城区（330103）', '在本区范围内'],
      ['330103'],
    ]),
    moved({ on: '2026-03-02', district: '某某新城' }, same('某某新城'), [
      ['未能识别该地名'],
      ['No place of this name'],
    ]),
    moved(
      { on: '2026-03-02', district: '滨江区', kind: 'factory' },
      ['生产经营场所迁出', 'factory'],
      [['只是税务、厂房变动'], ['a factory moved']],
    ),
  ],
};

function CLAIM(): NonNullable<Context['claim']> {
  if (AWARD.claim === null) throw new Error('a settled award has a claim');
  return AWARD.claim;
}

function asking(...asks: readonly string[]): Partial<Context> {
  const opinion = { answer: 'asked', stale: false, askedAt: AT, by: [], asks, confirmed: null } as const;
  return { opinions: { market: opinion } };
}

function moved(
  move: NonNullable<Context['move']>,
  typed: Example['typed'],
  [zh, en]: readonly [readonly string[], readonly string[]],
): Example {
  return { award: { move }, type: 'clawback.propose', sent: {}, at: '', typed, zh, en };
}

function eventOf({ type }: Example, context: Context, sent: object): Signal {
  const as = type === 'department.confirm' ? 'verify' : 'handle';
  const payload = { ...exampleFor(type), ...sent };
  return { type, payload, actor: somebody(as, context), at: AT, commandId: 'c' } as Signal;
}

/** The rules that the policy, and not the machine, decides. */
const OF_THE_POLICY: readonly Code[] = ['clawback.barred', 'relocation.noDeparture'];

describe('a refusal of the machine', () => {
  const all = Object.entries(EXAMPLES).flatMap(([code, examples]) =>
    examples.map((example) => [code as Code, example.typed[0], example] as const),
  );

  it.each(all)('%s on “%s” says the words, what was read and what would be right', (code, _, example) => {
    const context = { ...AWARD, ...example.award };
    const event = eventOf(example, context, example.sent);
    const award = { machineVersion: 1, snapshot: { ...settled, context } };
    const [said] = wordsOfRefusal(award, event, code).errors ?? [];
    expect(said).toMatchObject({ at: example.at, code });
    const [zh, en] = example.typed;
    for (const words of [`“${zh}”：`, ...example.zh]) expect(said?.zh).toContain(words);
    for (const words of [`"${en}":`, ...example.en]) expect(said?.en).toContain(words);
  });

  it.each(all.filter(([code]) => !OF_THE_POLICY.includes(code)))(
    '%s on “%s” is one: the rule takes what it calls right, and not what was sent',
    (code, _, example) => {
      const context = { ...AWARD, ...example.award };
      const rule = RULES[code as RuleName];
      expect(rule(context, eventOf(example, context, example.sent))).toBe(false);
      if (example.right !== undefined)
        expect(rule(context, eventOf(example, context, example.right))).toBe(true);
    },
  );

  it('is there for each rule that looks at what was sent', () => {
    const others = [...UNIVERSAL, ...PERSONAL, ...OF_THE_AWARD, ...ABOUT_NO_WORDS];
    const asked = Object.keys(RULES).filter((rule) => !others.some((each) => each === rule));
    expect(
      Object.keys(REFUSED_WORDS)
        .filter((code) => !OF_THE_POLICY.includes(code as Code))
        .sort(),
    ).toEqual(asked.sort());
  });

  it('says nothing of words where none were typed', () => {
    const event = eventOf({ type: 'office.approve' } as Example, AWARD, {});
    const award = { machineVersion: 1, snapshot: settled };
    expect(wordsOfRefusal(award, event, 'duty.alreadyHeld')).toEqual({});
    const confirmed = eventOf({ type: 'department.confirm' } as Example, AWARD, { proofs: undefined });
    expect(wordsOfRefusal(award, confirmed, 'proof.notRouted')).toEqual({});
  });

  it('says nothing of the day of an order that was never given', () => {
    const award = { machineVersion: 1, snapshot: { ...settled, context: { ...AWARD, orderedAt: [] } } };
    const paid = eventOf({ type: 'payment.confirm' } as Example, AWARD, {});
    expect(wordsOfRefusal(award, paid, 'payment.beforeOrder')).toEqual({});
  });

  it('says of a proof that a unit confirms unasked that it is not its own, and names no other', () => {
    const award = { machineVersion: 1, snapshot: { ...settled, context: { ...AWARD, opinions: {} } } };
    const event = eventOf({ type: 'department.confirm' } as Example, AWARD, { proofs: ['certificate'] });
    const [said] = wordsOfRefusal(award, event, 'proof.notRouted').errors ?? [];
    expect(said).toMatchObject({ at: '/proofs/0', code: 'proof.notRouted' });
    expect(said?.en).not.toContain('Your unit confirms');
    const oath = eventOf({ type: 'department.confirm' } as Example, AWARD, { proofs: ['oath'] });
    expect(wordsOfRefusal(award, oath, 'proof.notRouted').errors?.[0]?.en).toContain('"oath":');
  });
});

/** They look at an answer that is chosen, and at no word of it. */
const ABOUT_NO_WORDS: readonly RuleName[] = ['payment.stillOrdered'];
