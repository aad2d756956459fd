import { HandDriver } from './hand-driver.ts';
import { paidBy } from './ledger-awards.ts';
import { provenForm } from './proven.ts';
import type { SeededDatabase } from './seeded-database.ts';
import { sentToBank } from './sent-to-bank.ts';

/** The signs that a font of the common characters lacks. */
export const RARE_SIGNS = '堃昇玥镕𬭎';

const QIAOXI = {
  person: 'p-applicant-qiaoxi',
  as: 'applicant',
  enterprise: '91330105MA2AXQ001U',
} as const;
const XINQIAN = {
  person: 'p-applicant-xinqian',
  as: 'applicant',
  enterprise: '91330105MA2AXN003K',
} as const;
const HANDLER = { person: 'p-handler-1', as: 'handle' } as const;
const APPROVER = { person: 'p-approver-1', as: 'approve' } as const;
const OTHER_APPROVER = { person: 'p-approver-2', as: 'approve' } as const;
const GROUP = { person: 'p-group-head', as: 'group' } as const;
const PAYER = { person: 'p-finance-1', as: 'pay' } as const;
const OFFICERS: Readonly<Record<string, string>> = {
  market: 'officer-market',
  commerce: 'officer-commerce',
  investment: 'officer-investment',
  finance: 'officer-finance-bureau',
  street: 'officer-street',
};

const MOVE = { address: '江南大道9号（样例）', district: '滨江区' } as const;
/** At half past four in the afternoon in Hangzhou. */
const on = (day: string): string => `${day}T08:30:00.000Z`;

const PRODUCT = {
  item: 'C1',
  enterprise: QIAOXI.enterprise,
  recognition: `product:${RARE_SIGNS}糕点（样例）`,
  recognisedOn: '2026-01-05',
  renewal: false,
  certificate: '样例-杭名-2026-001',
};
const BROUGHT = {
  item: 'N1',
  standsFor: 'M1',
  enterprise: XINQIAN.enterprise,
  recognitionRoute: 'administrative',
  recognisedOn: '2023-06-01',
  renewal: false,
  jointlyHeld: false,
};

/** The awards of the tour, and one that is refused, led by hand on days that never change. */
export interface TourLives {
  readonly paid: HandDriver;
  readonly clawedBack: HandDriver;
  readonly moved: HandDriver;
  readonly refused: HandDriver;
}

export async function tourLives({ deps }: SeededDatabase): Promise<TourLives> {
  return {
    paid: await paid(new HandDriver(deps, 'A-paid')),
    clawedBack: await clawedBack(new HandDriver(deps, 'A-clawed-back')),
    moved: await moved(new HandDriver(deps, 'A-moved')),
    refused: await refused(new HandDriver(deps, 'A-refused')),
  };
}

/** The order goes to the bank, and the bank has paid it. */
async function paidOut(driver: HandDriver, day: string): Promise<void> {
  const sequence = driver.context['paymentSequence'] as number;
  await sentToBank(driver.deps.database, driver.application, sequence);
  await driver.send('payment.confirm', PAYER, paidBy(driver, day), on(day));
}

async function confirm(driver: HandDriver, day: string): Promise<void> {
  for (const unit of Object.keys(driver.context['opinions'] as object))
    await driver.send(
      'department.confirm',
      { person: `p-${OFFICERS[unit] ?? unit}`, as: 'verify', unit },
      {},
      on(day),
    );
}

async function paid(driver: HandDriver): Promise<HandDriver> {
  const form = provenForm(PRODUCT);
  await driver.send(
    'application.submit',
    QIAOXI,
    { ...form, documents: form.documents.slice(0, 1) },
    on('2026-03-02'),
  );
  const missing = { reasons: '缺少产品注册证明，请补交。' };
  await driver.send('application.return', HANDLER, missing, on('2026-03-03'));
  await driver.send('application.resubmit', QIAOXI, form, on('2026-03-04'));
  await driver.send('application.accept', HANDLER, {}, on('2026-03-05'));
  await confirm(driver, '2026-03-06');
  const grant = { outcome: 'grant', reasons: '证书和注册证明齐全，核实无误。' };
  await driver.send('office.propose', HANDLER, grant, on('2026-03-09'));
  await driver.send('office.approve', APPROVER, { reasons: '经审核，同意奖励。' }, on('2026-03-10'));
  await driver.passes('notice.closed');
  await sentToBank(driver.deps.database, driver.application, 1);
  await driver.send('payment.fail', PAYER, { reasons: '收款账户已注销。' }, on('2026-03-25'));
  await driver.send('account.correct', QIAOXI, {}, on('2026-03-26'));
  await paidOut(driver, '2026-03-27');
  return driver;
}

/** Paid to a newly introduced firm, within its five years. */
async function watched(driver: HandDriver, mark: string): Promise<void> {
  const form = provenForm({ ...BROUGHT, recognition: `mark:${mark}`, certificate: `样例-驰名-${mark}` });
  await driver.send('application.submit', XINQIAN, form, on('2026-03-02'));
  await driver.send('application.accept', HANDLER, {}, on('2026-03-03'));
  await confirm(driver, '2026-03-04');
  const grant = { outcome: 'grant', reasons: '迁入前已取得认定，目前仍有效。' };
  await driver.send('office.propose', HANDLER, grant, on('2026-03-05'));
  await driver.send('office.approve', APPROVER, { reasons: '经审核，报领导小组。' }, on('2026-03-06'));
  await driver.send('group.approve', GROUP, { reasons: '同意奖励。' }, on('2026-03-09'));
  await driver.passes('notice.closed');
  await paidOut(driver, '2026-03-25');
}

async function clawedBack(driver: HandDriver): Promise<HandDriver> {
  await watched(driver, '28765432');
  const day = '2029-03-05';
  await driver.send('relocation.report', XINQIAN, { effectiveOn: day, ...MOVE }, on(day));
  const legalBasis = { kind: 'undertaking', reference: '承诺书（样例）第7号' };
  const claim = { legalBasis, method: 'proRata', reasons: '五年期限内迁出本区。' };
  await driver.send('clawback.propose', HANDLER, claim, on('2029-03-06'));
  const answer = { statement: '厂房租约到期，无法续租。', documents: [] };
  await driver.send('clawback.respond', XINQIAN, answer, on('2029-03-07'));
  const uphold = { decision: 'uphold', reasons: '承诺书已列明此种情形，申辩理由不能成立。' };
  await driver.send('clawback.decide', OTHER_APPROVER, uphold, on('2029-03-08'));
  const owedFen = (driver.context['demand'] as { owedFen: number }).owedFen;
  const first = Math.ceil(owedFen / 2);
  for (const [number, amountFen] of [first, owedFen - first].entries()) {
    const receipt = { amountFen, reference: `样例-R-${String(number + 1)}`, receivedOn: '2029-03-12' };
    await driver.send('repayment.record', PAYER, receipt, on('2029-03-12'));
  }
  return driver;
}

async function moved(driver: HandDriver): Promise<HandDriver> {
  await watched(driver, '61930577');
  const request = { plannedOn: '2026-06-01', to: MOVE, reasons: '现有场地不敷使用。', documents: [] };
  await driver.send('relocation.request', XINQIAN, request, on('2026-04-01'));
  const consent = { number: '样例同意〔2026〕3号', conditions: '迁出前结清税款。' };
  await driver.send('relocation.consent', OTHER_APPROVER, consent, on('2026-04-03'));
  await driver.send('relocation.report', XINQIAN, { effectiveOn: '2026-06-01', ...MOVE }, on('2026-06-01'));
  return driver;
}

async function refused(driver: HandDriver): Promise<HandDriver> {
  const form = provenForm({
    ...PRODUCT,
    recognition: 'product:运河酥（样例）',
    renewal: true,
    certificate: '样例-9',
  });
  await driver.send('application.submit', QIAOXI, form, on('2026-03-02'));
  await driver.send('application.accept', HANDLER, {}, on('2026-03-03'));
  await confirm(driver, '2026-03-04');
  const refuse = { outcome: 'refuse', reasons: '证书载明系复评。' };
  await driver.send('office.propose', HANDLER, refuse, on('2026-03-05'));
  await driver.send('office.approve', APPROVER, { reasons: '复评认定不重复奖励。' }, on('2026-03-06'));
  await driver.send('review.request', QIAOXI, { reasons: '请求复核。' }, on('2026-03-09'));
  await driver.send('group.refuse', GROUP, { reasons: '维持原决定。' }, on('2026-03-11'));
  return driver;
}
