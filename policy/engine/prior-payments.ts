import { formatKey, keyOn } from './claim.ts';
import { A_TEXT } from './claim-form.ts';
import { readCreditCode } from './credit-code.ts';
import type { Unnumbered } from './identity/recognition.ts';
import { isEmptyText } from './identity/texts.ts';
import { isIsoDate } from './dates.ts';
import type { HeldAward } from './input.ts';
import { amountInWords } from './in-words.ts';
import { fenOf, isYuan, MOST_FEN } from './money.ts';
import type { Name } from './items/item.ts';
import { isClaimable, itemsIn, type Pack } from './pack.ts';
import { refuse, type Read } from './problems.ts';
import { normal, readName } from './read-name.ts';

/** A payment made before this system, as the files of the office show it: whole yuan, under the policy of its day. */
export interface PriorPayment {
  readonly enterprise: string;
  readonly recognition: string;
  readonly item: string;
  readonly amount: number;
  readonly unit: string;
  readonly paidOn: string;
  readonly policy: string;
  readonly certificate?: string;
  readonly issuer?: string;
}

/** What a prior payment adds to the position of its key. */
export interface Counted {
  readonly key: string;
  readonly award: HeldAward;
}

const MOST = amountInWords(MOST_FEN);
const AT_MOST: Name = { zh: `最多为${MOST.zh}。`, en: `It is ${MOST.en} at most.` };

/**
 * Reads a prior payment; an amount in another unit than yuan, or in parts of one, is refused, and so is a recognition
 * that no claim could meet.
 * @param unnumbered what a mark or a standard is that is no number: a question, or in case files of form 1 a name
 */
export function readPriorPayment(
  pack: Pack,
  payment: PriorPayment,
  unnumbered: Unnumbered = 'isAsked',
): Read<Counted> {
  const { recognition, item, amount, unit, paidOn, policy } = payment;
  if (!isClaimable(pack, item)) return refuse('unknown-item', 'item', item, itemsIn(pack));
  if (unit !== 'yuan') return refuse('wrong-unit', 'unit', unit);
  if (!isYuan(amount)) return refuse('wrong-amount', 'amount', amount, AT_MOST);
  if (!isIsoDate(paidOn)) return refuse('impossible-date', 'paidOn', paidOn);
  const holder = readCreditCode(payment.enterprise, 'enterprise');
  if (!holder.ok) return holder;
  const enterprise = holder.value;
  const read = readName(pack.item(item), recognition, 'recognition', unnumbered);
  if (!read.ok) return read;
  if (payment.issuer !== undefined && isEmptyText(payment.issuer))
    return refuse('malformed-claim', 'issuer', payment.issuer, A_TEXT);
  const certificate = payment.certificate ?? '';
  const issued = payment.issuer === undefined ? {} : { issuer: normal(payment.issuer) };
  const netPaidFen = fenOf(amount);
  return {
    ok: true,
    value: {
      key: formatKey(keyOn(pack, item, { enterprise, recognition, certificate, ...issued })),
      award: {
        enterprise,
        item,
        certificate,
        ...issued,
        policy,
        grantedOn: paidOn,
        paidFen: netPaidFen,
        netPaidFen,
        committedFen: 0,
        shares: 'recognition',
        isOwn: false,
        isBarred: false,
      },
    },
  };
}
