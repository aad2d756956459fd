import type { AwardNotification } from '../db/notification/outbox.ts';
import { stepInWords } from '../machine/step-in-words.ts';

/** What goes out of a step or remark by a channel. Ids and words of the catalogue only: the person who reads it signs in for more. */
export interface Outgoing {
  readonly id: number;
  readonly application: string;
  readonly seq: number;
  readonly type: string;
  readonly state: string;
  readonly task: string | null;
  readonly at: string;
  readonly text: { readonly zh: string; readonly en: string };
}

export function outgoing(notification: AwardNotification): Outgoing {
  const { id, application, seq, type, stateAfter: state, task, at } = notification;
  return { id, application, seq, type, state, task, at, text: stepInWords(notification) };
}
