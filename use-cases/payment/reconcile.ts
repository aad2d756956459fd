import { findAnswers } from '../../db/command/find-answers.ts';
import { findPayable } from '../../db/payment/payment-receipts.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { sendSignal } from '../application/send-signal.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { nextCommand, type Receipt } from './read-receipts.ts';
import { signalOf } from './receipt-signal.ts';
import { movementOf, sharedReferences } from './shared-references.ts';
import type { LineAnswer } from './line-answer.ts';
import { takenReference } from './require-new-movement.ts';

export type ReceiptDeps = Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>;

/** Awards whose lines are under way at the same time. */
const AT_ONCE = 10;
/** As often as a line can be tried again after it was refused on record. */
const MOST_TRIES = 100;

/**
 * Sends the lines of a file to their awards, those of one award one after the other, as they stand in the file, each for the version
 * of the award against which it was read: a wrong line stands in the way of no right one behind it, and of two right ones about one
 * order with one result the first counts. Of lines about several orders that have one bank reference none does.
 */
export async function reconcile(
  deps: ReceiptDeps,
  person: Person,
  receipts: readonly Receipt[],
): Promise<readonly LineAnswer[]> {
  const ids = [...new Set(receipts.map(({ application }) => application))];
  const shared = sharedReferences(receipts);
  const lines: LineAnswer[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE).map(async (id) =>
      answersOf(
        deps,
        person,
        receipts.filter(({ application }) => application === id),
        shared,
      ),
    );
    lines.push(...(await Promise.all(some)).flat());
  }
  return lines;
}

/** @param receipts of one award */
async function answersOf(
  deps: ReceiptDeps,
  person: Person,
  receipts: readonly Receipt[],
  shared: ReadonlySet<string>,
): Promise<readonly LineAnswer[]> {
  const counted = new Set<string>();
  const answers: LineAnswer[] = [];
  for (const receipt of receipts) {
    const { line, reference, application, answer } = receipt;
    const about = `${reference} ${answer.result}`;
    const given: LineAnswer = counted.has(about)
      ? { line, reference, application, commandId: null, outcome: 'refused', code: 'receipt.twice' }
      : await answerFor(deps, person, receipt, shared);
    if (given.outcome !== 'refused') counted.add(about);
    answers.push(given);
  }
  return answers;
}

async function answerFor(
  deps: ReceiptDeps,
  person: Person,
  receipt: Receipt,
  shared: ReadonlySet<string>,
): Promise<LineAnswer> {
  const { line, reference, application } = receipt;
  const { commandId, isDone } = await commandFor(deps, receipt.commandId);
  const answered = { line, reference, application, commandId };
  if (isDone) return { ...answered, outcome: 'accepted', code: null };
  if (shared.has(movementOf(receipt) ?? ''))
    return { ...answered, commandId: null, outcome: 'refused', code: 'receipt.sharedReference' };
  const award = await findPayable(deps.database, application);
  if (award === null)
    return { ...answered, application: null, commandId: null, outcome: 'refused', code: 'receipt.unknown' };
  const { orderAtBank } = machineOf(award.machineVersion).facts(award.snapshot as BareSnapshot);
  const signal = signalOf(receipt, { ...award, orderAtBank });
  try {
    if ('signal' in signal) {
      const { outcome } = await sendSignal(
        deps,
        person,
        { commandId, application, repeated: false },
        { ...signal.signal, version: award.version, actsFor: null },
      );
      return { ...answered, outcome, code: null };
    }
    const [type, payload] = signal.reference;
    const refused = await takenReference(deps.database, person, { type, application }, payload);
    if (refused !== null) throw refused;
    return { ...answered, outcome: 'refused', code: signal.problem };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { recorded } = error.more;
    return { ...answered, outcome: 'refused', code: error.code, ...(recorded !== undefined && { recorded }) };
  }
}

/** The command of a line: done if it was accepted before; a new one if it was refused on record, for the reason may be gone. */
async function commandFor(
  { database }: ReceiptDeps,
  first: string,
): Promise<{ readonly commandId: string; readonly isDone: boolean }> {
  let commandId = first;
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const [answer] = await findAnswers(database, [commandId]);
    if (answer === undefined) return { commandId, isDone: false };
    if (answer.refusal === null) return { commandId, isDone: true };
    commandId = nextCommand(commandId);
  }
  return { commandId, isDone: false };
}
