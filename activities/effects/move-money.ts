import type { Effect } from '../../contract/effects.ts';
import { ACCOUNTS } from '../../db/ledger/accounts.ts';
import type { SentEvent } from '../../contract/step.ts';
import { findQueue, reached } from '../../db/ledger/find-queue.ts';
import { findSettledAwards } from '../../db/application/find-settled-awards.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { endOn } from '../../policy/engine/firm-end.ts';
import { gainers } from '../../policy/engine/gainers.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { budgetAt } from '../budget-at.ts';
import { lineageOf } from '../lineage-of.ts';
import type { LedgerSite, Plan, Worked } from '../site.ts';
import { sendToCapped } from './room-in-year.ts';

/**
 * The money leaves for the bank: committed to paid, once per payment order. It stays if a register reports that the enterprise
 * has ended and the office has not decided to go on.
 */
export function postFunds(
  { step, ledger }: LedgerSite,
  { sequence, reference, amountFen, goesOn }: Extract<Effect, { kind: 'funds.post' }>,
): Worked {
  if (goesOn === null && endOn(ledger.register.ends, beijingDay(step.event.at)) !== null)
    return { refused: 'enterprise.ended' };
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.paid(key) };
  return { transfers: [{ kind: 'post', ...accounts, amountFen, key, sequence, reference }] };
}

/** The bank sent a payment back: paid to committed. Key, level and budget stay held. */
export function returnFunds(
  { ledger }: LedgerSite,
  { sequence, reference, amountFen }: Extract<Effect, { kind: 'funds.return' }>,
): Partial<Plan> {
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.committed(key) };
  return { transfers: [{ kind: 'return', ...accounts, amountFen, key, sequence, reference }] };
}

/** A decided demand: what was paid is owed; nothing is where all of it had come back. An irregularity bars the recognition for good (A44). */
export function recoverDemand(
  { ledger }: LedgerSite,
  { amountFen, origin }: Extract<Effect, { kind: 'demand.recover' }>,
): Partial<Plan> {
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.receivable(key) };
  return {
    level: { state: origin === 'irregularity' ? 'barred' : 'recovered' },
    transfers:
      amountFen === 0
        ? []
        : [{ kind: 'recover', ...accounts, amountFen, key, sequence: null, reference: null }],
  };
}

/** What had come back from the bank, and is claimed: it goes to the treasury, and opens nothing (A44). */
export function withholdDemand(
  { pack, ledger }: LedgerSite,
  { amountFen }: Extract<Effect, { kind: 'demand.withhold' }>,
): Partial<Plan> {
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.treasury(pack.fund.id) };
  return { transfers: [{ kind: 'withhold', ...accounts, amountFen, key, sequence: null, reference: null }] };
}

/** A repayment, by the firm or by a bank that could not pay it: what is owed comes back to the treasury. It opens nothing (A44): the level stays granted. */
export function refundDemand(
  { pack, ledger }: LedgerSite,
  { amountFen, sequence, reference }: Extract<Effect, { kind: 'demand.refund' }>,
): Partial<Plan> {
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.treasury(pack.fund.id) };
  return {
    transfers: [{ kind: 'refund', ...accounts, amountFen, key, sequence: sequence ?? null, reference }],
  };
}

/**
 * What was committed goes back to the budget of its year, and the level is free again if nothing was paid. Awards that gain by the room on the key, or in the capped year of the
 * firm, get an event, and so do those that wait for that budget and are reached by it, in the order of approval; none if its year is over.
 */
export async function voidFunds(
  site: LedgerSite,
  { claim, amountFen, committedAt }: Extract<Effect, { kind: 'funds.void' }>,
): Promise<Partial<Plan>> {
  const { key } = site.ledger;
  const budget = budgetAt(site.pack, committedAt);
  const accounts = { debit: ACCOUNTS.committed(key), credit: budget.name };
  const { enterprise } = claim;
  const [onKey, inYear, { leftFen, queue }] = await Promise.all([
    sendToGainers(site, amountFen),
    sendToCapped(site, { enterprise, amountFen, committedAt }),
    findQueue(site.sql, budget, site.step.event.at),
  ]);
  const own = site.ledger.held.find(({ application }) => application === site.step.application);
  return {
    level: (own?.paidFen ?? 0) === 0 ? { state: 'voided' } : null,
    transfers: [{ kind: 'void', ...accounts, amountFen, key, sequence: null, reference: null }],
    sends: [
      ...onKey,
      ...inYear.filter(({ application }) => onKey.every((gainer) => gainer.application !== application)),
      ...reached(queue, leftFen + amountFen).map(({ application }) => ({
        application,
        event: { type: 'budget.released', payload: {} } as const,
      })),
    ],
  };
}

/** Writes off what cannot be recovered: it is no longer owed and stays paid. */
export function writeOffDemand(
  { ledger }: LedgerSite,
  { amountFen }: Extract<Effect, { kind: 'demand.writeOff' }>,
): Partial<Plan> {
  const { key } = ledger;
  const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.writtenOff(key) };
  return { transfers: [{ kind: 'writeOff', ...accounts, amountFen, key, sequence: null, reference: null }] };
}

/** Settled awards on the key that are due more once this award has less committed. */
async function sendToGainers(
  { sql, step, ledger }: LedgerSite,
  voidFen: number,
): Promise<readonly SentEvent[]> {
  const { application } = step;
  const held = ledger.held.map((award) =>
    award.application === application ? { ...award, committedFen: award.committedFen - voidFen } : award,
  );
  const kept = await findSettledAwards(sql, ledger.keys, application);
  return gainers(packOf, kept, lineageOf(ledger), held).map((gainer) => ({
    application: gainer.application,
    event: { type: 'entitlement.changed', payload: { because: application } },
  }));
}
