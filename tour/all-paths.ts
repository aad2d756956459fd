import { clawedBack } from './clawed-back.ts';
import { movedWithConsent } from './moved-with-consent.ts';
import { paid } from './paid.ts';
import { CONSENT } from './paths/consent.ts';
import { ENDED } from './paths/ended.ts';
import { LATE } from './paths/late.ts';
import { MONEY } from './paths/money.ts';
import { NOTICE } from './paths/notice.ts';
import { PAYMENT } from './paths/payment.ts';
import { SENT_BACK } from './paths/sent-back.ts';
import { PENDING } from './paths/pending.ts';
import { SUBMISSION } from './paths/submission.ts';
import { SUPPLEMENT } from './paths/supplement.ts';
import { VERIFICATION } from './paths/verification.ts';
import { WATCH } from './paths/watch.ts';
import { WRONG_PERSONS } from './paths/wrong-persons.ts';
import { similar } from './similar.ts';
import type { Path } from './led-award.ts';

/** The lives of the short tour. */
export const SHORT: readonly Path[] = [
  {
    name: 'settled',
    title: 'A product brand: returned once, approved, a failed payment, paid',
    lead: async (visitors, forms) => [await paid(visitors, forms.product())],
  },
  {
    name: 'repaid',
    title: 'A newly introduced firm: paid, watched, moves away years later, repays',
    lead: async (visitors, forms) => [await clawedBack(visitors, forms.introduced())],
  },
  {
    name: 'similar',
    title: 'A product claimed again by another name: the office says that both are one, and it is paid once',
    lead: similar,
  },
  {
    name: 'moved-with-consent',
    title: 'A newly introduced firm: paid, asks for consent before it moves, and owes nothing',
    lead: async (visitors, forms) => [await movedWithConsent(visitors, forms)],
  },
];

/** Every path of the machine's table. */
export const ALL: readonly Path[] = [
  ...SHORT,
  ...SUBMISSION,
  ...VERIFICATION,
  ...LATE,
  ...NOTICE,
  ...MONEY,
  ...PAYMENT,
  ...SENT_BACK,
  ...SUPPLEMENT,
  ...WATCH,
  ...CONSENT,
  ...ENDED,
  ...PENDING,
  ...WRONG_PERSONS,
];
