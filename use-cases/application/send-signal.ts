import type { SignalType } from '../../contract/signals/catalogue.ts';
import { findApplication, type ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Command } from '../command/command.ts';
import { outcomeOf, type Outcome } from '../command/outcome.ts';
import { readersOf } from '../dossier/readers-of.ts';
import { requirePermission } from '../permission.ts';
import { requirePayload } from '../payload.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { admitSignal } from './admit-signal.ts';
import { CORRECTION, takeAnotherThan } from './another-than.ts';
import { needsVersion } from './needs-version.ts';
import { packOfAward } from './pack-of-award.ts';
import { permissionOf } from '../signal/list-signals.ts';
import { requireNewMovement, takenReference } from '../payment/require-new-movement.ts';
import { requireNoNewTwin } from './require-no-twin.ts';
import { requireSoundMove } from './require-sound-move.ts';
import { takePayload } from './take-payload.ts';
import { inTypedWords } from './words-of-refusal.ts';

type Needs = Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>;

/** What a person sends about an application. */
export interface SentSignal {
  readonly type: SignalType;
  /** As it came from outside; checked against the catalogue. */
  readonly payload: unknown;
  /** The version that the sender saw; null if they do not say. */
  readonly version: number | null;
  /** The unit, or the person they stand in for, that the sender acts for; null if they do not say. */
  readonly actsFor: string | null;
}

/**
 * Sends a signal about an application and waits for its journal row.
 * @throws Refused `duty.missing`, `application.unknown`, `precondition.missing` if the act needs a version and names none, and what
 *   the payload, the documents or the machine refuse
 */
export async function sendSignal(
  deps: Needs,
  person: Person,
  command: Command,
  sent: SentSignal,
): Promise<Outcome> {
  const row = await findApplication(deps.database, command.application, person);
  return sendSignalOn(deps, person, row, command, sent);
}

/** As `sendSignal`, if the application was found already: `row` is null if it is none of this person's business. */
export async function sendSignalOn(
  deps: Needs,
  person: Person,
  row: ApplicationRow | null,
  command: Command,
  { type, payload, version, actsFor }: SentSignal,
): Promise<Outcome> {
  const { database, engine } = deps;
  const { commandId, application } = command;
  const attempt = { person: person.id, application, type };
  await requirePermission(database, person, permissionOf(type), attempt);
  const { form, anotherThan } =
    type === CORRECTION
      ? await takeAnotherThan(database, attempt, payload)
      : { form: payload, anotherThan: [] };
  const fitting = await requirePayload(database, attempt, form);
  if (row === null) throw new Refused('application.unknown');
  const taken = await takePayload(database, attempt, fitting, packOfAward(row));
  if (!command.repeated) await requireNewMovement(database, person, attempt, taken);
  return tellingNothing(person, row, async () => {
    const signal = { type, payload: taken, version, actsFor };
    const event = await admitSignal(database, person, row, command, signal);
    await requireSoundMove(database, attempt, row, event);
    if (event.type === CORRECTION && !command.repeated)
      await requireNoNewTwin(database, attempt, application, event.payload.claim, anotherThan);
    // A repeated request that names no version sends nothing anew: it waits for what came of the first one.
    if (version !== null || !command.repeated || !needsVersion(type))
      await engine.deliver(application, event);
    return outcomeOf(deps, person, commandId, application).catch(async (cause: unknown) => {
      const error = inTypedWords(row, event, cause);
      if (!(error instanceof Refused) || error.code !== 'reference.taken') throw error;
      const named = await takenReference(database, person, attempt, taken);
      throw new Refused(error.code, { ...error.more, ...named?.more }, { cause: error });
    });
  });
}

/** An officer of a department that was not asked learns that they may not, and nothing of the award. */
async function tellingNothing<Result>(
  person: Person,
  row: ApplicationRow,
  act: () => Promise<Result>,
): Promise<Result> {
  const isOfDepartment = person.roles.some(({ capacity }) => capacity === 'verify');
  if (!isOfDepartment || readersOf(person, row).length > 0) return act();
  return act().catch((error: unknown) => {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.code, {}, { cause: error });
  });
}
