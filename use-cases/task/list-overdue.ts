import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { ESCALATED_TO } from '../../contract/escalated-to.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findUnits } from '../../db/person/units.ts';
import { countOverdue, findOverdue } from '../../db/task/find-overdue.ts';
import { namedUnit } from '../dossier/named.ts';
import { AUDITORS, HEADS, requireReader } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { tasksInWords } from './task-in-words.ts';

/** Those above a task: the heads of the office, the leading group, and those who audit it. */
export const OVERDUE_READERS: readonly Role[] = [...HEADS, ...AUDITORS];

/** Which overdue tasks, and which page of them. */
export interface OverdueFilter extends Asked {
  readonly unit?: string;
  readonly party?: string;
  /** Only what was escalated to this person's capacity. */
  readonly escalated?: boolean;
}

/**
 * Returns what is overdue, due first, with how much of it is whose.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listOverdue(
  deps: Pick<Ports, 'database' | 'vault'>,
  person: Person,
  { cursor, limit = PAGE, escalated, ...filter }: OverdueFilter,
) {
  const { database } = deps;
  await requireReader(database, person, OVERDUE_READERS, 'task.listOverdue');
  const wanted = { ...filter, ...(escalated === true && { escalatedTo: escalatedTo(person) }) };
  const after = readCursor(cursor, 4);
  const [rows, counts, units] = await Promise.all([
    findOverdue(database, person, wanted, { after, limit }),
    countOverdue(database, wanted),
    findUnits(database),
  ]);
  return {
    tasks: await tasksInWords(deps, rows.slice(0, limit)),
    next: nextOf(rows, limit, ({ due, application, task, unit }) => [due, application, task, unit]),
    count: counts.reduce((sum, { count }) => sum + count, 0),
    of: counts.map(({ unit, party, count }) => ({
      party,
      partyName: wordsOf(PARTY_LABELS, party),
      unit: unit === '' ? null : namedUnit(units, unit),
      count,
    })),
  };
}

/** Returns to whom tasks are escalated for whom a person answers. */
export function escalatedTo({ roles }: Pick<Person, 'roles'>): readonly string[] {
  const held = new Set<string>(roles.map(({ capacity }) => capacity));
  return Object.entries(ESCALATED_TO).flatMap(([to, duty]) => (held.has(duty) ? [to] : []));
}

function wordsOf(
  labels: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  code: string,
) {
  const { zh, en } = labels[code] ?? { zh: code, en: code };
  return { zh, en };
}
