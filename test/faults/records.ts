import type { RecordedTransfer } from '../../db/ledger/find-ledger.ts';
import type { JournalRow } from '../../db/step/find-steps.ts';
import type { Context } from '../machine/version-one.ts';
import { stateOf } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';

/** In fen. */
interface Balance {
  readonly committed: number;
  readonly paid: number;
  readonly owed: number;
}

/**
 * What is wrong with the money of one award, as sentences: after every row, what the ledger holds must be what the machine
 * remembers, a payment order is posted once, a receipt is booked once, and a commitment is the whole amount of its verdict.
 */
export function wrongInRecords(
  journal: readonly JournalRow[],
  transfers: readonly RecordedTransfer[],
): readonly string[] {
  const definition = machineOf(1);
  const wrong: string[] = [];
  let snapshot = definition.start();
  for (const { seq, event } of journal) {
    const decision = definition.decide(snapshot, event);
    if (decision.accepted) snapshot = decision.next;
    const booked = transfers.filter(({ step }) => step <= seq);
    const isUnderWay = stateOf(snapshot) === 'officeReview.committing';
    const remembered = rememberedBy(snapshot.context as Context);
    const held = heldAfter(booked);
    for (const account of ['committed', 'paid', 'owed'] as const)
      if (held[account] !== remembered[account] && !(account === 'committed' && isUnderWay))
        wrong.push(`row ${seq}: ${account} is ${held[account]}, not ${remembered[account]}`);
  }
  return [...wrong, ...doubles(journal, transfers), ...cuts(journal, transfers)];
}

const rememberedBy = ({ committedFen, paidFen, demand }: Context): Balance => ({
  committed: committedFen,
  paid: paidFen,
  owed: demand?.owedFen ?? 0,
});

function heldAfter(transfers: readonly RecordedTransfer[]): Balance {
  const sum = (kind: RecordedTransfer['kind']): number =>
    transfers.reduce((total, transfer) => total + (transfer.kind === kind ? transfer.amountFen : 0), 0);
  return {
    committed: sum('commit') - sum('post') + sum('return') - sum('void') - sum('withhold'),
    paid: sum('post') - sum('return') - sum('refund'),
    owed: sum('recover') - sum('refund') - sum('writeOff'),
  };
}

function doubles(journal: readonly JournalRow[], transfers: readonly RecordedTransfer[]): readonly string[] {
  const count = (type: string): number => journal.filter((row) => row.type === type && row.accepted).length;
  const posts = transfers.filter(({ kind }) => kind === 'post');
  /** What came back and was owed is a row of its own beside the rest. */
  const receipts = new Set(
    transfers.filter(({ kind }) => kind === 'return' || kind === 'refund').map(({ step }) => step),
  ).size;
  const counted = journal.filter(
    ({ accepted, event }) =>
      accepted && event.type === 'payment.decideLate' && event.payload.decision === 'counts',
  ).length;
  return [
    ...(new Set(posts.map(({ sequence }) => sequence)).size === posts.length
      ? []
      : ['an order is posted twice']),
    ...(posts.length === count('payment.confirm') + counted ? [] : [`${posts.length} posts`]),
    ...(receipts === count('payment.returned') + count('repayment.record')
      ? []
      : [`${receipts} receipts are booked`]),
  ];
}

function cuts(journal: readonly JournalRow[], transfers: readonly RecordedTransfer[]): readonly string[] {
  const committed = transfers.filter(({ kind }) => kind === 'commit').map(({ amountFen }) => amountFen);
  const stated = journal.flatMap(({ event }) =>
    event.type === 'funds.committed' ? [event.payload.verdict.amountFen] : [],
  );
  const due = stated.filter((amountFen) => amountFen > 0);
  return committed.join() === due.join() ? [] : [`committed are ${committed.join()}, due were ${due.join()}`];
}
