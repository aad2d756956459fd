import { findBehind, findPlaceOfNow } from '../../db/step/follow-journal.ts';
import { findReader, keepReader } from '../../db/notification/outbox.ts';
import { findDossierRow } from '../../db/application/find-application.ts';
import { issueLetters, type LetterDeps } from './issue-letters.ts';
import { mayCall } from './letters-in.ts';

const READER = 'letters';
const BATCH = 200;

/**
 * Issues the letters that the next steps of the journal call for, and keeps the place that was reached. Letters of steps before this
 * began are issued when somebody asks for them; so is a letter that cannot be made here, which holds up no other.
 * @returns how many steps were read
 * @throws AggregateError with what stood in the way of each letter that could not be made
 */
export async function followLetters(deps: LetterDeps): Promise<number> {
  const { database } = deps;
  const place = await findReader(database, READER);
  if (place === null) {
    await keepReader(database, READER, await findPlaceOfNow(database));
    return 0;
  }
  const steps = await findBehind(database, place, BATCH);
  const end = steps.at(-1);
  if (end === undefined) return 0;
  const calling = steps.filter(({ accepted, type }) => accepted && mayCall(type));
  const faults: unknown[] = [];
  for (const application of new Set(calling.map((step) => step.application)))
    await issueFor(deps, application).catch((error: unknown) => faults.push(error));
  await keepReader(database, READER, end);
  if (faults.length > 0)
    throw new AggregateError(faults, `letters could not be issued: ${String(faults[0])}`);
  return steps.length;
}

async function issueFor(deps: LetterDeps, application: string): Promise<void> {
  const row = await findDossierRow(deps.database, application);
  if (row !== null) await issueLetters(deps, row);
}
