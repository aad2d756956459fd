import type { Dossier } from '../../contract/dossier/dossier.ts';
import { eventsOf, type EventOf, type Journal } from './journal.ts';
import { answeredIn } from './orders.ts';

type Demand = Dossier['demands'][number];
type Raised = EventOf<'clawback.propose' | 'irregularity.find'>;

/** What happens to a demand that was raised. */
const TURNS = [
  'clawback.assessed',
  'clawback.respond',
  'defence.due',
  'clawback.decide',
  'repayment.record',
  'clawback.refer',
  'clawback.writeOff',
  'group.refuse',
] as const;

/** The demands so far, with what of the payments the bank has sent back and nobody has ordered again. Fen. */
interface Course {
  readonly demands: readonly Demand[];
  readonly heldFen: number;
}

/** What the bank sends back is held, or is no longer owed; what is paid again is held no more. */
const AT_THE_BANK = ['payment.returned', 'payment.confirm', 'payment.decideLate'] as const;

/** Returns the demands of money with their computation, defence, decision and repayments, oldest first. */
export function demandsIn(journal: Journal): readonly Demand[] {
  const payments = answeredIn(journal);
  return eventsOf(journal, 'clawback.propose', 'irregularity.find', ...TURNS, ...AT_THE_BANK).reduce<Course>(
    ({ demands, heldFen }, event) => {
      if (event.type === 'clawback.propose' || event.type === 'irregularity.find')
        return { demands: [...demands, raised(event)], heldFen };
      const newest = demands.at(-1);
      const changed = (change: Partial<Demand>): readonly Demand[] =>
        newest === undefined ? demands : [...demands.slice(0, -1), { ...newest, ...change }];
      if (event.type === 'payment.confirm' || event.type === 'payment.decideLate')
        return { demands, heldFen: 0 };
      if (event.type === 'payment.returned') {
        const amountFen =
          payments.find(({ sequence }) => sequence === event.payload.sequence)?.amountFen ?? 0;
        const taken = takenFrom(newest, heldFen + amountFen);
        return { demands: changed(taken.change), heldFen: taken.heldFen };
      }
      if (newest === undefined) return { demands, heldFen };
      const turned = { ...newest, ...turn(newest, event) };
      if (event.type !== 'clawback.decide') return { demands: changed(turned), heldFen };
      const taken = takenFrom(turned, heldFen);
      return { demands: changed({ ...turned, ...taken.change }), heldFen: taken.heldFen };
    },
    { demands: [], heldFen: 0 },
  ).demands;
}

/** What is owed is taken from what came back. */
function takenFrom(
  demand: Demand | undefined,
  heldFen: number,
): { readonly change: Partial<Demand>; readonly heldFen: number } {
  if (demand === undefined) return { change: {}, heldFen };
  const { owedFen, returnedFen } = demand;
  const takenFen = Math.min(owedFen, heldFen);
  const change = { owedFen: owedFen - takenFen, returnedFen: returnedFen + takenFen };
  return { change, heldFen: heldFen - takenFen };
}

function raised(event: Raised): Demand {
  const { payload, actor, at } = event;
  const { kind, reference } = payload.legalBasis;
  const own: Pick<Demand, 'origin' | 'words' | 'computedBy' | 'demandedFen'> =
    event.type === 'clawback.propose'
      ? { origin: 'relocation', words: event.payload.reasons, computedBy: null, demandedFen: 0 }
      : {
          origin: 'irregularity',
          words: event.payload.facts,
          computedBy: 'specified',
          demandedFen: event.payload.amountFen,
        };
  return {
    ...own,
    legalBasis: kind,
    reference,
    at,
    unexpiredMonths: null,
    defence: null,
    isUndefended: false,
    decision: null,
    repayments: [],
    referral: null,
    writeOff: null,
    returnedFen: 0,
    owedFen: 0,
    officer: actor.person,
  };
}

function turn(demand: Demand, event: EventOf<(typeof TURNS)[number]>): Partial<Demand> {
  switch (event.type) {
    case 'clawback.assessed': {
      const { amountFen, unexpiredMonths, method } = event.payload;
      return { demandedFen: amountFen, unexpiredMonths, computedBy: method };
    }
    case 'clawback.respond':
      return { defence: { ...event.payload, at: event.at } };
    case 'defence.due':
      return { isUndefended: true };
    case 'clawback.decide':
      return decided(demand, event);
    case 'repayment.record':
      return {
        repayments: [...demand.repayments, { ...event.payload, at: event.at }],
        owedFen: demand.owedFen - event.payload.amountFen,
      };
    case 'clawback.refer':
      return { referral: { words: event.payload.reasons, at: event.at } };
    case 'clawback.writeOff':
      return writtenOff(demand, event);
    case 'group.refuse':
      return demand.writeOff?.at === null ? { writeOff: null } : {};
    default:
      return event satisfies never;
  }
}

function decided(
  { demandedFen }: Demand,
  { payload, at, actor }: EventOf<'clawback.decide'>,
): Partial<Demand> {
  const { decision: result, reasons } = payload;
  const amountFen = result === 'reduce' ? payload.amountFen : result === 'drop' ? 0 : demandedFen;
  return {
    decision: { result, amountFen, words: reasons, at, officer: actor.person },
    owedFen: amountFen,
  };
}

/** The office proposes it; the leading group decides. */
function writtenOff(
  { writeOff, owedFen }: Demand,
  { payload, at }: EventOf<'clawback.writeOff'>,
): Partial<Demand> {
  if (writeOff === null)
    return { writeOff: { proposalWords: payload.reasons, words: null, amountFen: null, at: null } };
  return { writeOff: { ...writeOff, words: payload.reasons, amountFen: owedFen, at }, owedFen: 0 };
}
