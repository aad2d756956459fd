import { LEGAL_BASES, RELOCATION_KINDS } from '../choices.ts';
import { AMOUNT_FEN, APPLICATION_ID, COUNT, DATE, INSTANT, nullable, TEXT } from '../parts.ts';
import { COMPUTED_BY, DEMAND_ORIGINS, DEMAND_RESULTS, MOVE_OUTCOMES, ORDER_STATES } from './choices.ts';
import { coded, each, field, maybe, part } from './definition.ts';
import { DECIDERS, DISPUTE, MONEY } from './readers.ts';

const DOCUMENTS = { type: 'array', items: { type: 'string', examples: ['0'.repeat(64)] } } as const;

/** What is paid, what was given back, and how a demand of money came about. Amounts in fen. */
export const MONEY_PART = {
  /** `netFen` is what the firm has: paid less refunded. */
  amounts: part({
    committedFen: field(AMOUNT_FEN, MONEY),
    paidFen: field(AMOUNT_FEN, MONEY),
    refundedFen: field(AMOUNT_FEN, MONEY),
    owedFen: field(AMOUNT_FEN, MONEY),
    writtenOffFen: field(AMOUNT_FEN, MONEY),
    netFen: field(AMOUNT_FEN, MONEY),
  }),
  payments: each({
    sequence: field(COUNT, MONEY),
    state: field({ enum: ORDER_STATES }, MONEY),
    amountFen: field(AMOUNT_FEN, MONEY),
    paidOn: field(nullable(DATE), MONEY),
    reference: field(nullable(TEXT), MONEY),
    /** Why it failed. */
    words: field(nullable(TEXT), MONEY),
    at: field(nullable(INSTANT), MONEY),
  }),
  watch: maybe({ from: field(DATE, MONEY), until: field(INSTANT, MONEY) }),
  consents: each({
    plannedOn: field(DATE, DISPUTE),
    district: field(TEXT, DISPUTE),
    address: field(TEXT, DISPUTE),
    words: field(TEXT, DISPUTE),
    documents: field(DOCUMENTS, DISPUTE),
    at: field(INSTANT, DISPUTE),
    answer: maybe({
      isConsented: field({ type: 'boolean' }, DISPUTE),
      number: field(nullable(TEXT), DISPUTE),
      words: field(nullable(TEXT), DISPUTE),
      at: field(INSTANT, DISPUTE),
    }),
  }),
  moves: each({
    effectiveOn: field(DATE, DISPUTE),
    district: field(TEXT, DISPUTE),
    address: field(TEXT, DISPUTE),
    kind: field({ enum: RELOCATION_KINDS }, DISPUTE),
    reportedAs: field(coded('CAPACITIES'), DISPUTE),
    at: field(INSTANT, DISPUTE),
    outcome: field(nullable({ enum: MOVE_OUTCOMES }), DISPUTE),
    words: field(nullable(TEXT), DISPUTE),
  }),
  demands: each({
    origin: field({ enum: DEMAND_ORIGINS }, MONEY),
    legalBasis: field({ enum: LEGAL_BASES }, MONEY),
    reference: field(TEXT, MONEY),
    words: field(TEXT, MONEY),
    at: field(INSTANT, MONEY),
    computedBy: field(nullable({ enum: COMPUTED_BY }), MONEY),
    /** Whole months of the five years that were left; null if the amount does not depend on them. */
    unexpiredMonths: field(nullable(COUNT), MONEY),
    demandedFen: field(AMOUNT_FEN, MONEY),
    defence: maybe({
      statement: field(TEXT, DISPUTE),
      documents: field(DOCUMENTS, DISPUTE),
      at: field(INSTANT, DISPUTE),
    }),
    /** The term passed without a defence. */
    isUndefended: field({ type: 'boolean' }, DISPUTE),
    decision: maybe({
      result: field({ enum: DEMAND_RESULTS }, MONEY),
      amountFen: field(AMOUNT_FEN, MONEY),
      words: field(TEXT, MONEY),
      at: field(INSTANT, MONEY),
      officer: field(TEXT, DECIDERS),
    }),
    repayments: each({
      amountFen: field(AMOUNT_FEN, MONEY),
      reference: field(TEXT, MONEY),
      receivedOn: field(DATE, MONEY),
      at: field(INSTANT, MONEY),
    }),
    referral: maybe({ words: field(TEXT, MONEY), at: field(INSTANT, MONEY) }),
    writeOff: maybe({
      proposalWords: field(TEXT, DECIDERS),
      words: field(nullable(TEXT), MONEY),
      amountFen: field(nullable(AMOUNT_FEN), MONEY),
      at: field(nullable(INSTANT), MONEY),
    }),
    /** What of it the bank had sent back: the firm never kept it, and does not owe it. */
    returnedFen: field(AMOUNT_FEN, MONEY),
    owedFen: field(AMOUNT_FEN, MONEY),
    officer: field(TEXT, DECIDERS),
  }),
  /** To which account the firm pays back; null if the account is not set. */
  repaymentAccount: maybe({
    holder: field(TEXT, MONEY),
    bank: field(TEXT, MONEY),
    number: field(TEXT, MONEY),
  }),
  /** Other awards of the firm that were paid on the same recognition. */
  earlier: each({
    application: field(APPLICATION_ID, MONEY),
    item: field(coded('ITEMS'), MONEY),
    paidFen: field(AMOUNT_FEN, MONEY),
  }),
} as const;
