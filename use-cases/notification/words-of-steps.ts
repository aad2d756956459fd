import type { NotificationWords } from '../../contract/notification-words.ts';
import {
  findNotifiedAwards,
  type NotifiedAward,
  type NotifiedRemark,
} from '../../db/notification/find-notified-awards.ts';
import { FIRST_REMARK } from '../../db/remark/remark-places.ts';
import type { Ports } from '../ports.ts';
import { notificationWords } from './notification-words.ts';
import { REMARK_WRITTEN } from './notified-labels.ts';

/** A step or remark, and the task that it opened for the person who is notified; null for somebody of the firm. */
export interface Notified {
  readonly application: string;
  readonly seq: number;
  readonly task: string | null;
}

/** Returns what is said of each step and remark, in their order; one whose award is not there is left out. */
export async function wordsOfSteps(
  { database }: Pick<Ports, 'database'>,
  notified: readonly Notified[],
): Promise<readonly NotificationWords[]> {
  const ids = [...new Set(notified.map(({ application }) => application))];
  const awards = new Map((await findNotifiedAwards(database, ids)).map((award) => [award.id, award]));
  return notified.flatMap(({ application, seq, task }) => {
    const award = awards.get(application);
    if (award === undefined) return [];
    const remark = award.remarks.find(({ number }) => FIRST_REMARK + number === seq);
    return [remark === undefined ? notificationWords(asOf(award, seq), task) : remarkWords(award, remark)];
  });
}

/** Who reads what a firm wrote is not of the firm, and has no task by it. */
const NO_TASK = '';

/** A remark stands beside the steps: how the award stood, who wrote, and what. */
function remarkWords(
  award: NotifiedAward,
  { number, sentBy, words, at, behind }: NotifiedRemark,
): NotificationWords {
  return {
    ...notificationWords(asOf(award, behind), sentBy === 'office' ? null : NO_TASK),
    seq: FIRST_REMARK + number,
    type: 'remark.sent',
    at,
    happened: REMARK_WRITTEN[sentBy],
    why: { zh: words, en: words },
  };
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
