import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { PROGRESS } from '../../contract/choices.ts';
import {
  countApplications,
  findApplications,
  type ListedApplication,
} from '../../db/application/find-applications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { namedItem } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import { requireParty } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';
import { wantedBy, type Filter, type LIST_SORTS } from './filter.ts';
import { stateInWords } from './view.ts';

/** Which applications, in which order, and which page of them. */
export type AskedApplications = Filter & Asked & { readonly sort?: (typeof LIST_SORTS)[number] };

/**
 * Returns the applications that a person may see and wants, the newest first unless they ask otherwise.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none, and a state that is none
 */
export async function listApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { cursor, limit = PAGE, sort, ...filter }: AskedApplications,
) {
  await requireParty(database, person, 'application.list', null);
  const page = { after: readCursor(cursor, 2), limit, oldestFirst: sort === 'oldest' };
  const rows = await findApplications(database, person, wantedBy(filter), page);
  return {
    applications: rows.slice(0, limit).map(inWords),
    next: nextOf(rows, limit, ({ submittedAt, id }) => [submittedAt, id]),
  };
}

/**
 * Returns how many applications a person may see and wants, by stage and state, and what they come to in fen.
 * @throws Refused `duty.missing`, `request.invalid` for a state that is none
 */
export async function countedApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  filter: Filter,
) {
  await requireParty(database, person, 'application.count', null);
  const rows = await countApplications(database, person, wantedBy(filter));
  const states = rows.map(({ machineVersion, ...row }) => ({
    ...row,
    ...stateInWords(machineVersion, row.state),
  }));
  const total = (counted: readonly { readonly count: number; readonly amountFen: number }[]) => ({
    count: counted.reduce((sum, { count }) => sum + count, 0),
    amountFen: counted.reduce((sum, { amountFen }) => sum + amountFen, 0),
  });
  return {
    ...total(states),
    groups: PROGRESS.map((group) => ({
      group,
      name: CHOICE_LABELS.PROGRESS[group],
      ...total(states.filter((state) => state.group === group)),
    })),
    states,
  };
}

/** Returns a line of a list with the words of its codes. */
export function inWords({ machineVersion, recognition, ...row }: ListedApplication) {
  const { name, group } = stateInWords(machineVersion, row.state);
  const { zh, en } = namedItem(row.item);
  return {
    ...row,
    itemName: { zh, en },
    shownName: shownNameOf(recognition),
    submittedAt: new Date(row.submittedAt).toISOString(),
    name,
    group,
  };
}
