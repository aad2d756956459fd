import type { JournalEvent } from '../../db/step/follow-journal.ts';
import type { Beside } from '../../db/application/find-beside.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { ClaimEvent } from '../../db/task/follow-claims.ts';
import type { TaskRow } from '../../db/task/find-tasks-of.ts';

/** What somebody watches: which events, in what words, and since where. */
export interface Watch {
  /** The id of the event behind which it begins. */
  readonly begins: string;
  /** The award that is watched; null for all of them. */
  readonly application: string | null;
  /** Whether somebody may watch this at all; asked again and again, because roles end. */
  readonly mayWatch: (person: Person) => boolean;
  /** What was missed since the place from which it is watched, in pages; all that the journal held when it was asked. */
  readonly missed: () => AsyncIterable<readonly JournalEvent[]>;
  /** True once for each event, in the order of the journal: false for what was sent before. */
  readonly isNext: (event: JournalEvent) => boolean;
  /**
   * An event as it goes over the wire; null if it is none of this person's business.
   * @param tasks every task of the award, where all awards are watched
   */
  readonly frame: (event: JournalEvent, person: Person, tasks: readonly TaskRow[]) => string | null;
  /** A claim as it goes over the wire; null if it is none of this person's business. */
  readonly claim: (claim: ClaimEvent, person: Person) => string | null;
  /** What stands beside the journal of the watched award; null where all are watched. */
  readonly beside: (beside: Beside, person: Person) => string | null;
}

/**
 * One server-sent event (HTML Living Standard 9.2). `data` is JSON, so it holds no line break.
 * @param id null if nobody goes on from it: the client then keeps the id of the event before
 */
export function frameOf(id: string | null, event: string, data: object): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
