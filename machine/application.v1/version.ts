import type { Facts, Version } from '../version.ts';
import { columnsOf } from './columns.ts';
import type { Context } from './context.ts';
import { applicationV1 } from './machine.ts';
import { brokenRule, OF_THE_AWARD, PERSONAL, type RuleName } from './rules.ts';
import { SENDERS } from './senders.ts';
import { SIGNALS } from './signals.ts';

const facts = ({
  claim,
  documents,
  opinions,
  duties,
  verdict,
  paidFen,
  demand,
  isOrdered,
  paymentSequence,
  consent,
  ended,
}: Context): Facts => ({
  claim,
  documents,
  asks: Object.fromEntries(Object.entries(opinions).map(([unit, { asks }]) => [unit, asks])),
  duties,
  amountFen: verdict?.amountFen ?? null,
  reason: verdict?.code ?? null,
  missingFrom: verdict?.missingFrom ?? null,
  paidFen,
  owedFen: demand?.owedFen ?? 0,
  orderAtBank: isOrdered ? paymentSequence : null,
  consent,
  ended,
});

export const version: Version<Context, RuleName> = {
  machine: applicationV1,
  senders: SENDERS,
  signals: SIGNALS,
  judge: brokenRule,
  personal: PERSONAL,
  ofTheAward: OF_THE_AWARD,
  facts,
  policy: ({ policy }) => policy?.version ?? null,
  columns: columnsOf,
};
