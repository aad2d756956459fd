import { findWinner } from '../../db/application/find-winner.ts';
import type { Answer } from '../../db/command/find-answers.ts';
import { findCheckpoint, type RecordedCheckpoint } from '../../db/log/find-checkpoint.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Missing } from '../../policy/engine/needs.ts';
import { missingOf } from '../application/missing-of.ts';
import { viewOf, type ApplicationView } from '../application/view.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

type Needs = Pick<Ports, 'database' | 'answers' | 'patienceMs'>;

/** No journal row answers the command yet; the command is kept, and its row will come. */
export interface Pending {
  readonly outcome: 'pending';
  readonly commandId: string;
  readonly application: string;
}

/** The command was accepted; `checkpoint` is the newest head of the sealed log, null before the first seal. */
interface Accepted {
  readonly outcome: 'accepted';
  readonly commandId: string;
  readonly checkpoint: Pick<RecordedCheckpoint, 'size' | 'root' | 'note'> | null;
  readonly view: ApplicationView;
  /** What the application lacks now: whoever sends a form learns it at once. */
  readonly missing: Missing;
}

export type Outcome = Accepted | Pending;

/**
 * Waits for a command's journal row and returns what came of it.
 * @throws Refused with the machine's code, naming who was first
 */
export async function outcomeOf(
  deps: Needs,
  person: Person,
  commandId: string,
  application: string,
): Promise<Outcome> {
  const [answer, checkpoint] = await Promise.all([
    acceptedIn(deps, person, commandId, application),
    findCheckpoint(deps.database),
  ]);
  if (answer === null) return { outcome: 'pending', commandId, application };
  const { award } = answer;
  return {
    outcome: 'accepted',
    commandId,
    checkpoint: head(checkpoint),
    view: viewOf(award, person),
    missing: await missingOf(deps.database, award),
  };
}

/**
 * Waits for a command's journal row: returns null once it is accepted, and `pending` if nobody has answered in time.
 * @throws Refused with the machine's code, naming who was first
 */
export async function pendingOf(
  deps: Needs,
  person: Pick<Person, 'id' | 'isStaff'>,
  commandId: string,
  application: string,
): Promise<Pending | null> {
  const answer = await acceptedIn(deps, person, commandId, application);
  return answer === null ? { outcome: 'pending', commandId, application } : null;
}

/** The answer of a command that was accepted; null if there is none in time. @throws Refused as `pendingOf` */
async function acceptedIn(
  { answers, database, patienceMs }: Needs,
  person: Pick<Person, 'id' | 'isStaff'>,
  commandId: string,
  application: string,
): Promise<Answer | null> {
  const answer = await answers.wait(commandId, patienceMs);
  if (answer === null || answer.refusal === null) return answer;
  const { code, state, awards } = answer.refusal;
  const first = await findWinner(database, application, answer.seq, person);
  throw new Refused(code, { state, first, commandId, application, ...(awards !== undefined && { awards }) });
}

/** Whoever keeps it can check its signature with the public key alone, and have it shown later that the log only grew since. */
function head(checkpoint: RecordedCheckpoint | null): Accepted['checkpoint'] {
  if (checkpoint === null) return null;
  const { size, root, note } = checkpoint;
  return { size, root, note };
}
