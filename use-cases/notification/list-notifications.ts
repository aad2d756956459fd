import { findNotifications, type Notification } from '../../db/notification/notifications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { stepInWords } from '../../machine/step-in-words.ts';
import type { NotificationWords } from '../../contract/notification-words.ts';
import { knownPlace, placeText } from '../live/place.ts';
import type { Ports } from '../ports.ts';
import { escalatedTo } from '../task/list-overdue.ts';
import { wordsOfSteps } from './words-of-steps.ts';

const PAGE = 30;

/**
 * Returns what concerns a person, newest first.
 * @param before the id of a notification, or `next` of the page before
 * @throws Refused `request.invalid` for a place that is none
 */
export async function listNotifications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { before, limit = PAGE }: { readonly before?: string; readonly limit?: number },
) {
  const place = before === undefined ? null : knownPlace(before);
  const found = await findNotifications(database, person, escalatedTo(person), place, limit);
  const last = found.length < limit ? undefined : found.at(-1);
  const words = await wordsOfSteps({ database }, found);
  return {
    notifications: found.flatMap((event) => {
      const same = words.find(
        ({ application, seq }) => application === event.application && seq === event.seq,
      );
      return same === undefined ? [] : [inWords(event, same)];
    }),
    next: last === undefined ? null : placeText(last),
  };
}

function inWords(event: Notification, { seq: _, application, type, at, ...words }: NotificationWords) {
  const { task, isNew } = event;
  return { id: placeText(event), application, type, task, text: stepInWords(event), at, ...words, isNew };
}
