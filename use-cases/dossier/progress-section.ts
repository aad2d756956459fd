import type { Dossier } from '../../contract/dossier/dossier.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import type { Actor } from '../../contract/parties.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow, OpenTask } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Unit } from '../../db/person/units.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { actorsFor, claimAgainst, freeActorsFor } from '../application/acting-as.ts';
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
  const could = definition
    .allowed(snapshot, (type) => actorsFor(person, type, row))
    .filter((type) => !blocked.some((entry) => entry.type === type));
  const free = definition.allowed(snapshot, (type) => freeActorsFor(person, type, row));
  const taken = could.filter((type) => !free.includes(type));
  const { name, group } = stateInWords(row.machineVersion, row.state);
  return {
    id: row.id,
    version: row.version,
    now,
    submittedAt: row.submittedAt,
    at: row.at,
    state: { code: row.state, ...name, group },
    waitsFor: row.tasks.map((task) => inWords(task, now, units)),
    allowed: could
      .filter((type) => !taken.includes(type))
      .map((type) => ({ type, ...signalEntry(type).label })),
    blocked: [
      ...blocked.map(({ type, code, actor }) => ({
        type,
        code,
        ...REFUSALS[code],
        since: blockedSince(journal, code, actor),
      })),
      ...taken.map((type) => takenAway(type, actorsFor(person, type, row), row)),
    ],
    ended: ended === null ? null : { ...ended, successor: ended.successor ?? null },
    people: Object.entries(duties).map(([id, as]) => ({ person: id, as })),
  };
}

/** A signal that a person could send if a colleague had not taken what waits. */
function takenAway(
  type: SignalType,
  actors: readonly Actor[],
  row: ApplicationRow,
): Dossier['blocked'][number] {
  const [claim] = actors.flatMap((actor) => claimAgainst(row, actor) ?? []);
  const code = 'task.claimed';
  return { type, code, ...API_ERRORS[code], since: claim?.at ?? null };
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
