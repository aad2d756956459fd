import { findApplication } from '../../db/application/find-application.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findWinner } from '../../db/application/find-winner.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Deps } from '../deps.ts';
import type { Reply } from './idempotent.ts';
import { Refused } from '../../use-cases/refused.ts';
import { viewOf } from '../view.ts';

/**
 * Waits for a command's journal row and puts it into words: 200 with the new view and the newest checkpoint of the sealed log,
 * 202 with the command's address.
 * @throws Refused with the refusal's code where the machine refused, naming who was first
 */
export async function answerOf(
  deps: Deps,
  person: Person,
  commandId: string,
  application: string,
): Promise<Reply> {
  const pending = await pendingOf(deps, commandId, application);
  if (pending !== null) return pending;
  const [row, checkpoint] = await Promise.all([
    findApplication(deps.database, application, person),
    findCheckpoint(deps.database),
  ]);
  if (row === null) throw new Error(`application ${application} has a journal but no row`);
  return { status: 200, body: { commandId, checkpoint: printed(checkpoint), ...viewOf(row, person) } };
}

/**
 * Waits for a command's journal row: null once it is accepted, and the command's address while nobody has answered.
 * @throws Refused with the refusal's code where the machine refused, naming who was first
 */
export async function pendingOf(deps: Deps, commandId: string, application: string): Promise<Reply | null> {
  const answer = await deps.answers.wait(commandId, deps.patienceMs);
  if (answer === null) {
    const location = `/api/commands/${commandId}`;
    return {
      status: 202,
      body: { commandId, application, outcome: 'pending', location },
      headers: { location },
    };
  }
  if (answer.refusal !== null) {
    const { code, state } = answer.refusal;
    const first = await findWinner(deps.database, application, answer.seq);
    throw new Refused(code, { state, first, commandId, application });
  }
  return null;
}

/** What is printed on a receipt: whoever keeps it can have it shown later that the log only grew since. Null before the first seal. */
function printed(checkpoint: RecordedCheckpoint | null): { size: number; root: string } | null {
  return checkpoint === null ? null : { size: checkpoint.size, root: checkpoint.root };
}
