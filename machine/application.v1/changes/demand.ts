import type { AwardEvent } from '../../../contract/event.ts';
import type { Context, Demand } from '../context.ts';
import { onCounted, type Change } from './change.ts';
import { settledFen } from './payment.ts';

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
          paidFen: context.paidFen + context.committedFen,
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

/** What a decision keeps of a claim; 0 if it drops it. */
export function decidedFen(demand: Demand | null, event: AwardEvent): number {
  if (event.type !== 'clawback.decide' || event.payload.decision === 'drop') return 0;
  return event.payload.decision === 'reduce' ? event.payload.amountFen : (demand?.demandedFen ?? 0);
}

/** What the award holds of what a decided claim asks for. */
const withheldFen = ({ demand, committedFen }: Context): number =>
  Math.min(demand?.owedFen ?? 0, committedFen);

export const withholds = onCounted(['demand.withhold'], (claim, { context }) => {
  const amountFen = withheldFen(context);
  return amountFen === 0 ? [] : [{ kind: 'demand.withhold', claim, amountFen }];
});

/** What is held and owed is neither. */
export const withhold: Change = ({ context }) => {
  const { demand, committedFen, committedAt } = context;
  const amountFen = withheldFen(context);
  return {
    demand: demand && { ...demand, owedFen: demand.owedFen - amountFen },
    committedFen: committedFen - amountFen,
    committedAt: committedFen === amountFen ? null : committedAt,
  };
};

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

/** The bank sends back what is owed. */
export const settles = onCounted(['demand.refund'], (claim, { context, event }) => {
  if (event.type !== 'payment.returned') return [];
  const { sequence, reference } = event.payload;
  const amountFen = settledFen(context, event);
  return amountFen === 0 ? [] : [{ kind: 'demand.refund', claim, amountFen, sequence, reference }];
});

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
