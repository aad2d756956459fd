import type { AwardEvent } from '../../../contract/event.ts';
import type { Demand } from '../context.ts';
import { onCounted, type Change } from './change.ts';

export const raiseDemand: Change = ({ event }) => {
  if (event.type === 'clawback.propose')
    return { demand: demandOf(event, 'relocation', event.payload.method ?? null, 0) };
  if (event.type === 'irregularity.find')
    return { demand: demandOf(event, 'irregularity', 'specified', event.payload.amountFen) };
  return {};
};

function demandOf(
  event: Extract<AwardEvent, { type: 'clawback.propose' | 'irregularity.find' }>,
  origin: Demand['origin'],
  method: Demand['method'],
  demandedFen: number,
): Demand {
  const { legalBasis } = event.payload;
  return { origin, legalBasis, method, demandedFen, owedFen: 0, isReferred: false };
}

export const dropDemand: Change = () => ({ demand: null });

export const assessesDemand = onCounted(['demand.assess'], (claim, { context, event }) =>
  event.type === 'clawback.propose' && context.move !== null && context.verdict?.watch != null
    ? [
        {
          kind: 'demand.assess',
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

export const fixDemand: Change = ({ context, event }) => {
  if (event.type !== 'clawback.assessed' || context.demand === null) return {};
  const { amountFen, method } = event.payload;
  return { demand: { ...context.demand, method, demandedFen: amountFen } };
};

export const decideDemand: Change = ({ context, event }) => {
  if (event.type !== 'clawback.decide' || context.demand === null) return {};
  return { demand: { ...context.demand, owedFen: decidedFen(context.demand, event) } };
};

function decidedFen(demand: Demand, event: Extract<AwardEvent, { type: 'clawback.decide' }>): number {
  return event.payload.decision === 'reduce' ? event.payload.amountFen : demand.demandedFen;
}

export const recovers = onCounted(['demand.recover'], (claim, { context }) =>
  context.demand === null
    ? []
    : [
        {
          kind: 'demand.recover',
          claim,
          amountFen: context.demand.owedFen,
          origin: context.demand.origin,
        },
      ],
);

export const refunds = onCounted(['demand.refund'], (claim, { event }) =>
  event.type === 'repayment.record'
    ? [
        {
          kind: 'demand.refund',
          claim,
          amountFen: event.payload.amountFen,
          reference: event.payload.reference,
        },
      ]
    : [],
);

export const countRepayment: Change = ({ context, event }) => {
  if (event.type !== 'repayment.record' || context.demand === null) return {};
  const { amountFen } = event.payload;
  return {
    paidFen: context.paidFen - amountFen,
    demand: { ...context.demand, owedFen: context.demand.owedFen - amountFen },
  };
};

export const referDemand: Change = ({ context: { demand } }) =>
  demand === null ? {} : { demand: { ...demand, isReferred: true } };

export const writesOff = onCounted(['demand.writeOff'], (claim, { context: { demand } }) =>
  demand === null ? [] : [{ kind: 'demand.writeOff', claim, amountFen: demand.owedFen }],
);

export const forgive: Change = ({ context: { demand } }) =>
  demand === null ? {} : { demand: { ...demand, owedFen: 0 } };
