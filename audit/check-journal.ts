import type { JournalRow } from '../db/step/find-steps.ts';
import { isUnproved } from '../contract/refusals.ts';
import { commandIdOf, personOf } from '../db/step/indexed.ts';
import { sealOf } from '../db/log/seal.ts';
import { MACHINES } from '../machine/versions.ts';
import { different, type Finding } from './finding.ts';

/** The journal of one award by itself: no gap, each row as it was written and bound to the one before it. Pure. */
export function checkJournal(journal: readonly JournalRow[]): Finding[] {
  return journal.flatMap((row, index) => {
    const before = journal[index - 1];
    const dated = journal.slice(0, index).findLast(({ refusal }) => !isUnproved(refusal));
    return [
      row.seq !== (before?.seq ?? 0) + 1 && 'a row before this one is missing from the journal',
      row.previous !== (before?.hash ?? null) && 'does not carry the hash of the row before it',
      row.hash !== sealOf(row) && 'was changed after it was written: its content has another hash',
      row.hash !== headOf(row) && 'the outcome names another hash than the row has',
      !isIndexedAsWritten(row) && 'the columns beside the event say something else than the event',
      row.accepted && !isFit(row) && 'was accepted with content that its event does not carry',
      !isUnproved(row.refusal) && isEarlier(row, dated) && 'is dated before the row before it',
    ]
      .filter((finding) => finding !== false)
      .map((finding) => different(row.seq, finding));
  });
}

function headOf({ outcome }: JournalRow): string | null {
  return outcome.result === 'duplicate' ? null : outcome.head;
}

/** What people search and read by, beside what the hash covers. */
function isIndexedAsWritten(row: JournalRow): boolean {
  const { event, refusal, commandId, accepted, type, person, at } = row;
  return (
    commandId === commandIdOf(row) &&
    accepted === (refusal === null) &&
    type === event.type &&
    person === personOf(row) &&
    Date.parse(at) === Date.parse(event.at)
  );
}

/** A version that there is not says nothing: its rows differ from the history. */
function isFit({ machineVersion, event }: JournalRow): boolean {
  return MACHINES[machineVersion]?.fits(event) ?? true;
}

function isEarlier(row: JournalRow, before: JournalRow | undefined): boolean {
  return before !== undefined && Date.parse(row.event.at) < Date.parse(before.event.at);
}
