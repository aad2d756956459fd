import { issuerOf, type Certified } from '../certificates.ts';
import { formatKey, keyOn, paidAs, type AwardKey, type Claim } from '../claim.ts';
import type { IsoDate } from '../dates.ts';
import type { HeldOnKey, Replacement } from '../lineage.ts';
import { fenOf } from '../money.ts';
import type { Pack } from '../pack.ts';
import { readPriorPayment } from '../prior-payments.ts';
import type { Watch } from '../watch.ts';
import type { Problem } from '../problems.ts';
import { caseCode } from './case-code.ts';
import type { EarlierClaim } from './similar-in-case.ts';
import type { Case, CaseEvent } from './case-file.ts';

/** An award of a case, with its years of watch if it has any. */
export interface CaseAward extends HeldOnKey {
  readonly watch: Watch | null;
}

/** The records of one case: what is held on which key, and what is known so far. */
export interface Accounts {
  readonly held: CaseAward[];
  readonly granted: { readonly enterprise: string; readonly on: IsoDate; readonly amountFen: number }[];
  readonly replacements: Replacement[];
  /** The certificates that were awarded for, each with the firm. */
  readonly used: (Certified & { readonly enterprise: string })[];
  /** What was claimed or paid so far, in its order. */
  readonly earlier: EarlierClaim[];
}

/** Enters what was paid before the case begins; a payment that cannot be read is a problem. */
export function enterPriorPayments(
  pack: Pack,
  accounts: Accounts,
  payments: NonNullable<NonNullable<Case['given']>['priorPayments']>,
): Problem | null {
  for (const [index, payment] of payments.entries()) {
    const { subject: recognition } = payment;
    const entered = {
      unit: 'yuan',
      ...payment,
      recognition,
      enterprise: caseCode(pack.district, payment.enterprise),
    };
    const read = readPriorPayment(pack, entered, 'isName');
    if (!read.ok) return read.problem;
    const { award, key } = read.value;
    accounts.held.push({ ...award, key, watch: null });
    const { enterprise, item, certificate } = award;
    accounts.earlier.push({
      ...{ award: `priorPayments[${String(index)}]`, enterprise, item, certificate, ...issuerOf(award) },
      ...{ recognition, knownAs: recognition },
    });
  }
  return null;
}

/** What a firm was granted in the year of a day. */
export function grantedInYear({ granted }: Accounts, firm: string, day: IsoDate): number {
  return granted
    .filter(({ enterprise, on }) => enterprise === firm && on.slice(0, 4) === day.slice(0, 4))
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/** Enters a grant that is paid at once. @param policy the version that pays it */
export function enterGrant(
  accounts: Accounts,
  claim: Claim,
  {
    policy,
    on,
    amountFen,
    key,
    watch,
  }: {
    readonly policy: string;
    readonly on: IsoDate;
    readonly amountFen: number;
    readonly key: AwardKey;
    readonly watch: Watch | null;
  },
): void {
  const { enterprise, certificate, recognition, replaces } = claim;
  accounts.held.push({
    key: formatKey(key),
    enterprise,
    item: paidAs(claim),
    certificate,
    ...issuerOf(claim),
    policy,
    grantedOn: on,
    paidFen: amountFen,
    netPaidFen: amountFen,
    committedFen: 0,
    shares: 'recognition',
    isOwn: false,
    isBarred: false,
    watch,
  });
  accounts.granted.push({ enterprise, on, amountFen });
  accounts.used.push({ enterprise, certificate, ...issuerOf(claim) });
  if (replaces !== undefined) accounts.replacements.push({ enterprise, from: replaces, to: recognition });
}

/** Takes a repayment off the newest payments on the recognition first; for an irregularity the recognition is barred. @returns whether as much was paid on it */
export function repayFrom(pack: Pack, accounts: Accounts, event: CaseEvent, yuan: number): boolean {
  const isRepaid = isOn(pack, event);
  const total = accounts.held.filter(isRepaid).reduce((sum, { netPaidFen }) => sum + netPaidFen, 0);
  if (!Number.isSafeInteger(yuan) || yuan <= 0 || fenOf(yuan) > total) return false;
  let left = fenOf(yuan);
  for (const [index, award] of [...accounts.held.entries()].reverse()) {
    const taken = isRepaid(award) ? Math.min(left, award.netPaidFen) : 0;
    const isBarred = award.isBarred || (taken > 0 && event.because === 'irregularity');
    accounts.held[index] = { ...award, netPaidFen: award.netPaidFen - taken, isBarred };
    left -= taken;
  }
  return true;
}

/** The newest award on the recognition for which the firm is watched; null if there is none. */
export function watchedFor(
  pack: Pack,
  { held }: Accounts,
  event: CaseEvent,
): (CaseAward & { readonly watch: Watch }) | null {
  const award = held.findLast((each) => isOn(pack, event)(each) && each.watch !== null);
  return award?.watch == null ? null : { ...award, watch: award.watch };
}

/** Whether an award is one of the firm on the recognition that an event speaks of. */
function isOn(pack: Pack, event: CaseEvent): (award: HeldOnKey) => boolean {
  const holder = caseCode(pack.district, event.enterprise);
  return ({ key, enterprise, item, certificate, issuer }) =>
    enterprise === holder &&
    key === formatKey(keyOn(pack, item, { enterprise, recognition: event.subject, certificate, issuer }));
}
