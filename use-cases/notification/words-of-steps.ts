import type { NotificationWords } from '../../contract/notification-words.ts';
import { findNotifiedAwards, type NotifiedAward } from '../../db/notification/find-notified-awards.ts';
import type { Ports } from '../ports.ts';
import { notificationWords } from './notification-words.ts';

/** A step, and the task that it opened for the person who is notified; null for somebody of the firm. */
export interface Notified {
  readonly application: string;
  readonly seq: number;
  readonly task: string | null;
}

/** Returns what is said of each step, in their order; a step whose award is not there is left out. */
export async function wordsOfSteps(
  { database }: Pick<Ports, 'database'>,
  notified: readonly Notified[],
): Promise<readonly NotificationWords[]> {
  const ids = [...new Set(notified.map(({ application }) => application))];
  const awards = new Map((await findNotifiedAwards(database, ids)).map((award) => [award.id, award]));
  return notified.flatMap(({ application, seq, task }) => {
    const award = awards.get(application);
    return award === undefined ? [] : [notificationWords(asOf(award, seq), task)];
  });
}

/** The award as it stood after a step: what came later is not told of it. */
function asOf(award: NotifiedAward, seq: number): NotifiedAward {
  return {
    ...award,
    journal: award.journal.filter((step) => step.seq <= seq),
    tasks: award.tasks.filter(
      ({ openedBy, closedBy }) => openedBy <= seq && (closedBy === null || closedBy > seq),
    ),
  };
}
