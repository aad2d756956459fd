import type { Effect } from '../contract/effects.ts';
import type { SystemEvent, VerdictBrief } from '../contract/system-event.ts';
import { ACCOUNTS } from '../db/ledger/accounts.ts';
import type { RecordedTransfer, RecordedVerdict } from '../db/ledger/find-ledger.ts';
import { formatKey, keyOf, type Claim } from '../policy/engine/claim.ts';
import { beijingDay } from '../policy/engine/dates.ts';
import { countedClaim } from '../policy/engine/input.ts';
import { packAt, type PackOf } from './pack-at.ts';
import { different, whereDifferent, type Finding } from './finding.ts';
import { acceptedSteps, type AcceptedStep, type CapturedStep } from './captured-step.ts';
import { missingFrom } from '../policy/engine/verdict/missing.ts';

/** Every transfer and every verdict on record against the steps of the replay that should have made them. Pure. */
export function compareWithLedger(
  captured: readonly CapturedStep[],
  transfers: readonly RecordedTransfer[],
  verdicts: readonly RecordedVerdict[],
  packs: PackOf,
): Finding[] {
  const accepted = acceptedSteps(captured);
  const keyFor = keysBy(verdicts, packs);
  return [
    ...compareRows(
      'transfer',
      accepted.flatMap((step) => transfersOf(packs, keyFor, step)),
      transfers,
      ({ step, kind }) => `${String(step)} ${kind}`,
    ),
    ...compareRows(
      'verdict',
      accepted.flatMap((step) => briefOf(keyFor, step)),
      verdicts.map(inBrief),
      ({ step }) => String(step),
    ),
  ];
}

/** Row by row; `idOf` names a row as the primary key of its table does within an award. */
function compareRows<Row extends { readonly step: number }>(
  what: string,
  expected: readonly Row[],
  recorded: readonly Row[],
  idOf: (row: Row) => string,
): Finding[] {
  const found = new Map(recorded.map((row) => [idOf(row), row]));
  const explained = new Set(expected.map(idOf));
  const compared = expected.map((row) => {
    const other = found.get(idOf(row));
    if (other === undefined) return different(row.step, `its ${what} is not on record`);
    const place = whereDifferent(row, other);
    return place === null ? null : different(row.step, `its ${what} differs from the history in ${place}`);
  });
  const unexplained = recorded
    .filter((row) => !explained.has(idOf(row)))
    .map(({ step }) => different(step, `has a ${what} that nothing in the history explains`));
  return [...compared.filter((finding) => finding !== null), ...unexplained];
}

function transfersOf(packs: PackOf, keyFor: KeyFor, accepted: AcceptedStep): RecordedTransfer[] {
  const { step, decision } = accepted;
  return decision.effects.flatMap((effect) => {
    const transfer = transferOf(effect, packs, keyFor, accepted);
    return transfer === null || transfer.amountFen === 0 ? [] : [{ ...transfer, step: step.seq }];
  });
}

function transferOf(
  effect: Effect,
  packs: PackOf,
  keyFor: KeyFor,
  accepted: AcceptedStep,
): Omit<RecordedTransfer, 'step'> | null {
  const { step, outcome } = accepted;
  switch (effect.kind) {
    case 'funds.commit': {
      const { fund } = packAt(packs, accepted);
      const key = keyFor(accepted, effect.claim);
      const year = Number(beijingDay(step.event.at).slice(0, 4));
      const report = outcome.events.find(({ type }) => type === 'funds.committed');
      const amountFen = report?.type === 'funds.committed' ? report.payload.verdict.amountFen : 0;
      const accounts = { debit: ACCOUNTS.budget(fund.id, year), credit: ACCOUNTS.committed(key) };
      return { kind: 'commit', ...accounts, amountFen, key, sequence: null, reference: null };
    }
    case 'funds.post': {
      const { sequence, reference, amountFen } = effect;
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.paid(key) };
      return { kind: 'post', ...accounts, amountFen, key, sequence, reference };
    }
    case 'funds.return': {
      const { sequence, reference, amountFen } = effect;
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.committed(key) };
      return { kind: 'return', ...accounts, amountFen, key, sequence, reference };
    }
    case 'demand.recover': {
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.paid(key), credit: ACCOUNTS.receivable(key) };
      const { amountFen } = effect;
      return { kind: 'recover', ...accounts, amountFen, key, sequence: null, reference: null };
    }
    case 'demand.refund': {
      const { fund } = packAt(packs, accepted);
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.treasury(fund.id) };
      const { amountFen, sequence, reference } = effect;
      return { kind: 'refund', ...accounts, amountFen, key, sequence: sequence ?? null, reference };
    }
    case 'demand.withhold': {
      const { fund } = packAt(packs, accepted);
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.treasury(fund.id) };
      const { amountFen } = effect;
      return { kind: 'withhold', ...accounts, amountFen, key, sequence: null, reference: null };
    }
    case 'funds.void': {
      const { fund } = packAt(packs, accepted);
      const key = keyFor(accepted, effect.claim);
      const year = Number(beijingDay(effect.committedAt).slice(0, 4));
      const accounts = { debit: ACCOUNTS.committed(key), credit: ACCOUNTS.budget(fund.id, year) };
      return { kind: 'void', ...accounts, amountFen: effect.amountFen, key, sequence: null, reference: null };
    }
    case 'demand.writeOff': {
      const key = keyFor(accepted, effect.claim);
      const accounts = { debit: ACCOUNTS.receivable(key), credit: ACCOUNTS.writtenOff(key) };
      const { amountFen } = effect;
      return { kind: 'writeOff', ...accounts, amountFen, key, sequence: null, reference: null };
    }
    case 'task.open':
    case 'task.close':
    case 'task.closeAll':
    case 'task.reschedule':
    case 'task.remind':
    case 'draft.keep':
    case 'register.consult':
    case 'departments.route':
    case 'award.assess':
    case 'policy.compare':
    case 'notice.publish':
    case 'demand.assess':
      return null;
    default:
      return effect satisfies never;
  }
}

/** What history and books both know of a verdict. */
interface Brief {
  readonly step: number;
  readonly key: string;
  readonly claim: Claim;
  readonly on: string;
  readonly verdict: unknown;
}

function briefOf(keyFor: KeyFor, accepted: AcceptedStep): Brief[] {
  const { step, decision, outcome } = accepted;
  return decision.effects.flatMap((effect) => {
    if (effect.kind !== 'award.assess' && effect.kind !== 'funds.commit' && effect.kind !== 'policy.compare')
      return [];
    const verdict = outcome.events.flatMap(verdictOf)[0] ?? null;
    const { claim } = effect;
    return [
      {
        step: step.seq,
        key: keyFor(accepted, claim),
        claim,
        on: beijingDay(step.event.at),
        verdict,
      },
    ];
  });
}

function verdictOf(event: SystemEvent): VerdictBrief[] {
  if (event.type === 'policy.compared') return [event.payload.move];
  return 'verdict' in event.payload ? [event.payload.verdict] : [];
}

function inBrief({ step, key, input, verdict }: RecordedVerdict): Brief {
  const { outcome, code, amountFen, watch } = verdict;
  return {
    step,
    key,
    claim: input.claim,
    on: input.on,
    verdict: { outcome, code, amountFen, watch, missingFrom: missingFrom(code) },
  };
}

type KeyFor = (accepted: AcceptedStep, claim: Claim) => string;

/** The key of a claim at a step: by the name under which its newest verdict counted it. */
function keysBy(verdicts: readonly RecordedVerdict[], packs: PackOf): KeyFor {
  return (accepted, claim) => {
    const judged = verdicts.findLast(({ step }) => step <= accepted.step.seq);
    const counted = judged === undefined ? claim : countedClaim({ claim, facts: judged.input.facts });
    return formatKey(keyOf(packAt(packs, accepted), counted));
  };
}
