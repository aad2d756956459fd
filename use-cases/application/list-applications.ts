import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { PROGRESS } from '../../contract/choices.ts';
import { countApplications, type Counted } from '../../db/application/count-applications.ts';
import { findApplications, type ListedApplication } from '../../db/application/find-applications.ts';
import type { Person } from '../../db/person/find-person.ts';
import { namedItem } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import { requireParty } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';
import { wantedBy, type Filter, type LIST_SORTS } from './filter.ts';
import { STATE_NAMES } from './state-names.ts';
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
 * Returns how many applications a person may see and wants, by stage and state, and what they come to in fen. It says so
 * if there can be more than were looked at, and then gives no sum.
 * @throws Refused `duty.missing`, `request.invalid` for a state that is none
 */
export async function countedApplications(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  filter: Filter,
) {
  await requireParty(database, person, 'application.count', null);
  const rows = await countApplications(database, person, wantedBy(filter), Object.keys(STATE_NAMES));
  const states = rows.map(({ machineVersion, ...row }) => ({
    ...row,
    ...stateInWords(machineVersion, row.state),
  }));
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

type Total = Pick<Counted, 'count' | 'isMore' | 'amountFen'>;

/** The sum of what was counted; no amount if one of them has none. */
function total(counted: readonly Total[]): Total {
  return {
    count: counted.reduce((sum, { count }) => sum + count, 0),
    isMore: counted.some(({ isMore }) => isMore),
    amountFen: counted.reduce<number | null>(
      (sum, { amountFen }) => (sum === null || amountFen === null ? null : sum + amountFen),
      0,
    ),
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
