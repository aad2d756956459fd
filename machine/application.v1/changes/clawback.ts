import type { AwardEvent } from '../../../contract/event.ts';
import type { Clawback } from '../context.ts';
import { onClaim, type Change } from './change.ts';

export const raiseClaim: Change = ({ event }) => {
  if (event.type === 'clawback.propose')
    return { clawback: claim(event, 'relocation', event.payload.method ?? null, 0) };
  if (event.type === 'irregularity.find')
    return { clawback: claim(event, 'irregularity', 'specified', event.payload.amountFen) };
  return {};
};

function claim(
  event: Extract<AwardEvent, { type: 'clawback.propose' | 'irregularity.find' }>,
  origin: Clawback['origin'],
  method: Clawback['method'],
  claimedFen: number,
): Clawback {
  const { legalBasis } = event.payload;
  return { origin, legalBasis, method, claimedFen, owedFen: 0, isReferred: false };
}

export const dropClaim: Change = () => ({ clawback: null });

export const assessesClawback = onClaim(['clawback.assess'], (claim, { context, event }) =>
  event.type === 'clawback.propose' && context.move !== null && context.verdict?.watch != null
    ? [
        {
          kind: 'clawback.assess',
          claim,
          legalBasis: event.payload.legalBasis,
          method: event.payload.method ?? null,
          watch: context.verdict.watch,
          movedOn: context.move.on,
          district: context.move.district,
          ...(context.move.kind !== undefined && { moved: context.move.kind }),
          paidFen: context.paidFen,
        },
      ]
    : [],
);

export const fixClaim: Change = ({ context, event }) => {
  if (event.type !== 'clawback.assessed' || context.clawback === null) return {};
  const { amountFen, method } = event.payload;
  return { clawback: { ...context.clawback, method, claimedFen: amountFen } };
};

export const decideClaim: Change = ({ context, event }) => {
  if (event.type !== 'clawback.decide' || context.clawback === null) return {};
  return { clawback: { ...context.clawback, owedFen: decidedFen(context.clawback, event) } };
};

function decidedFen(clawback: Clawback, event: Extract<AwardEvent, { type: 'clawback.decide' }>): number {
  return event.payload.decision === 'reduce' ? event.payload.amountFen : clawback.claimedFen;
}

export const recovers = onClaim(['claim.recover'], (claim, { context }) =>
  context.clawback === null ? [] : [{ kind: 'claim.recover', claim, amountFen: context.clawback.owedFen }],
);

export const refunds = onClaim(['claim.refund'], (claim, { event }) =>
  event.type === 'repayment.record'
    ? [
        {
          kind: 'claim.refund',
          claim,
          amountFen: event.payload.amountFen,
          reference: event.payload.reference,
        },
      ]
    : [],
);

export const countRepayment: Change = ({ context, event }) => {
  if (event.type !== 'repayment.record' || context.clawback === null) return {};
  const { amountFen } = event.payload;
  return {
    paidFen: context.paidFen - amountFen,
    clawback: { ...context.clawback, owedFen: context.clawback.owedFen - amountFen },
  };
};

export const referClaim: Change = ({ context: { clawback } }) =>
  clawback === null ? {} : { clawback: { ...clawback, isReferred: true } };

export const writesOff = onClaim(['claim.writeOff'], (claim, { context: { clawback } }) =>
  clawback === null ? [] : [{ kind: 'claim.writeOff', claim, amountFen: clawback.owedFen }],
);

export const forgive: Change = ({ context: { clawback } }) =>
  clawback === null ? {} : { clawback: { ...clawback, owedFen: 0 } };
