import { findApplications, type ListedApplication } from '../../db/application/find-applications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireParty } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';
import { stateInWords } from './view.ts';

/** Which applications, and which page of them. */
export interface Filter extends Asked {
  readonly state?: string;
  readonly item?: string;
  readonly enterprise?: string;
}

/**
 * Returns the applications that a person may see, the newest first.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { cursor, limit = PAGE, ...filter }: Filter,
) {
  await requireParty(database, person, 'application.list', null);
  const after = readCursor(cursor, 2);
  const rows = await findApplications(database, person, { ...filter, after, limit });
  return {
    applications: rows.slice(0, limit).map(inWords),
    next: nextOf(rows, limit, ({ submittedAt, id }) => [submittedAt, id]),
  };
}

function inWords({ machineVersion, ...row }: ListedApplication) {
  const { name, group } = stateInWords(machineVersion, row.state);
  return { ...row, submittedAt: new Date(row.submittedAt).toISOString(), name, group };
}
