import type { Dossier } from '../../contract/dossier/dossier.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { signalEntry } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow, OpenTask } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Unit } from '../../db/person/units.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { actorsFor } from '../application/acting-as.ts';
import { stateInWords } from '../application/view.ts';
import { blockedSince } from './blocked-since.ts';
import type { Journal } from './journal.ts';
import { namedUnit } from './named.ts';

type Section =
  | 'id'
  | 'version'
  | 'now'
  | 'submittedAt'
  | 'at'
  | 'state'
  | 'waitsFor'
  | 'allowed'
  | 'blocked'
  | 'ended'
  | 'people';

/** Returns where an award stands, whom it waits for, and what a person may do or why not. */
export function progressSection(
  journal: Journal,
  row: ApplicationRow,
  person: Person,
  units: readonly Unit[],
): Pick<Dossier, Section> {
  const definition = machineOf(row.machineVersion);
  const snapshot = row.snapshot as BareSnapshot;
  const now = new Date(Date.now() + row.skippedMs).toISOString();
  const { ended, duties } = definition.facts(snapshot);
  const blocked = definition.blocked(snapshot, (type) => actorsFor(person, type, row));
  const isBlocked = (type: string): boolean => blocked.some((entry) => entry.type === type);
  const { name, group } = stateInWords(row.machineVersion, row.state);
  return {
    id: row.id,
    version: row.version,
    now,
    submittedAt: row.submittedAt,
    at: row.at,
    state: { code: row.state, ...name, group },
    waitsFor: row.tasks.map((task) => inWords(task, now, units)),
    allowed: definition
      .allowed(snapshot, (type) => actorsFor(person, type, row))
      .filter((type) => !isBlocked(type))
      .map((type) => ({ type, ...signalEntry(type).label })),
    blocked: blocked.map(({ type, code, actor }) => ({
      type,
      code,
      ...REFUSALS[code],
      since: blockedSince(journal, code, actor),
    })),
    ended: ended === null ? null : { ...ended, successor: ended.successor ?? null },
    people: Object.entries(duties).map(([id, as]) => ({ person: id, as })),
  };
}

function inWords(
  { task, unit, waitsFor, due, provisional, escalatedTo }: OpenTask,
  now: string,
  units: readonly Unit[],
): Dossier['waitsFor'][number] {
  return {
    task: labelled(TASK_LABELS, task),
    party: labelled(PARTY_LABELS, waitsFor),
    unit: unit === '' ? null : namedUnit(units, unit),
    due,
    isOverdue: due < now,
    provisional,
    escalatedTo: escalatedTo as Dossier['waitsFor'][number]['escalatedTo'],
  };
}

function labelled(labels: Readonly<Record<string, Name>>, code: string) {
  const { zh, en } = labels[code] ?? { zh: code, en: code };
  return { code, zh, en };
}
