import { findAnswers } from '../../db/command/find-answers.ts';
import { FIRST_REFUSAL, findCommand } from '../../db/command/idempotency.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/**
 * Returns what came of a command, for the person who sent it.
 * @throws Refused `command.unknown`
 */
export async function readCommand({ database }: Pick<Ports, 'database'>, person: Person, commandId: string) {
  const command = await findCommand(database, commandId, person.id);
  if (command === null) throw new Refused('command.unknown');
  const { application, status } = command;
  const [answer] = await findAnswers(database, [commandId]);
  if (answer === undefined) {
    const isRefused = status !== null && status >= FIRST_REFUSAL;
    return { commandId, application, outcome: isRefused ? 'refused' : 'pending' };
  }
  const { seq, stateAfter: state, refusal } = answer;
  return { commandId, application, outcome: refusal === null ? 'accepted' : 'refused', seq, state, refusal };
}
