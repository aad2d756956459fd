import type { Person } from '../../db/person/find-person.ts';
import type { Send } from '../../use-cases/send.ts';
import type { Deps } from '../deps.ts';
import { decide } from './decide.ts';

/** Returns how signals are sent for a person by an act that sends many. */
export function sending(deps: Deps, person: Person): Send {
  return async ({ commandId, application }, signal) => {
    const command = { commandId, application, repeated: false };
    const { status } = await decide(deps, person, command, { ...signal, version: null, actsFor: null });
    return status === 202 ? 'pending' : 'accepted';
  };
}
