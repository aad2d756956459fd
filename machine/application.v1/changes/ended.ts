import type { AwardEvent } from '../../../contract/event.ts';
import type { Context } from '../context.ts';
import { asks, type Change } from './change.ts';

/** Whether the award stops until the office has decided what becomes of it since the enterprise has ended. */
export const isStopped = ({ ended }: Context): boolean => ended?.status === 'undecided';

const noteAs =
  (status: 'noted' | 'undecided'): Change =>
  ({ event }) =>
    event.type === 'enterprise.ended' ? { ended: { ...event.payload, status }, goesOn: null } : {};

/** Nothing is on its way to the enterprise: the end is known, and stops whatever begins later. */
export const noteEnd = noteAs('noted');

/** The award stops, also where the office had gone on after an earlier report. */
export const stopForEnd = noteAs('undecided');

/** Something begins anew for an enterprise that is known to have ended. */
export const stopIfEnded: Change = ({ context: { ended } }) =>
  ended?.status === 'noted' ? { ended: { ...ended, status: 'undecided' } } : {};

/** What was stopped has come to its end for another reason. */
export const restEnd: Change = ({ context: { ended } }) =>
  ended?.status === 'undecided' ? { ended: { ...ended, status: 'noted' } } : {};

export const goOn: Change = ({ context: { ended }, event }) =>
  ended === null || event.type !== 'application.continue'
    ? {}
    : {
        ended: { ...ended, status: 'decided' },
        goesOn: { by: event.actor.person, reasons: event.payload.reasons, at: event.at },
      };

/** Asks the office to decide, once. */
export const asksAboutEnd = asks(['task.open'], ({ context, event }) =>
  isStopped(context) || !stops(context, event)
    ? []
    : [
        {
          kind: 'task.open',
          task: 'decideEnded',
          waitsFor: 'office',
          duty: 'approve',
          unit: null,
          due: { rule: 'ended.due' },
          wakes: 'ended.due',
        },
      ],
);

const stops = ({ ended }: Context, { type }: AwardEvent): boolean =>
  type === 'enterprise.ended' || ended?.status === 'noted';

export const dropsQuestion = asks(['task.close'], ({ context }) =>
  isStopped(context) ? [{ kind: 'task.close', task: 'decideEnded', unit: null }] : [],
);
