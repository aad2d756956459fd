import type { Look } from '../../contract/dossier/definition.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Refused } from '../refused.ts';
import { decisionsIn } from './decisions.ts';
import { eventsOf, type Journal } from './journal.ts';
import { readersOf } from './readers-of.ts';

/**
 * Returns in what rights a person looks at an award, and whether what the rules say is shown beside a decision: once there
 * is one, or if the verdict waits for something that the applicant can supply.
 * @throws Refused `application.unknown` if they are no party
 */
export function lookOf(person: Person, row: ApplicationRow, journal: Journal): Look {
  const readers = readersOf(person, row);
  if (readers.length === 0) throw new Refused('application.unknown');
  const { isDecided } = decisionsIn(journal);
  const newest = eventsOf(journal, 'assessment.completed', 'funds.committed', 'funds.exhausted').at(-1);
  return { readers, isDecided: isDecided || newest?.payload.verdict.missingFrom === 'applicant' };
}
