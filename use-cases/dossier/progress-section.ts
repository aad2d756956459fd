import type { Dossier } from '../../contract/dossier/dossier.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import type { ApplicationRow, OpenTask } from '../../db/application/find-application.ts';
import type { Unit } from '../../db/person/units.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { stateInWords } from '../application/view.ts';
import { namedUnit } from './named.ts';

type Section = 'id' | 'version' | 'now' | 'submittedAt' | 'at' | 'state' | 'waitsFor' | 'ended' | 'people';

/** Returns where an award stands, and whom it waits for. @param now of the award */
export function progressSection(
  row: ApplicationRow,
  units: readonly Unit[],
  now: string,
): Pick<Dossier, Section> {
  const { ended, duties } = machineOf(row.machineVersion).facts(row.snapshot as BareSnapshot);
  const { name, group } = stateInWords(row.machineVersion, row.state);
  return {
    id: row.id,
    version: row.version,
    now,
    submittedAt: row.submittedAt,
    at: row.at,
    state: { code: row.state, ...name, group },
    waitsFor: row.tasks.map((task) => inWords(task, now, units)),
    ended: ended === null ? null : { ...ended, successor: ended.successor ?? null },
    people: Object.entries(duties).map(([id, as]) => ({ person: id, as })),
  };
}

function inWords(
  { task, unit, waitsFor, due, provisional, escalatedTo, claim }: OpenTask,
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
    takenBy: claim?.person ?? null,
    takenUntil: claim?.until ?? null,
    escalatedTo: escalatedTo as Dossier['waitsFor'][number]['escalatedTo'],
  };
}

function labelled(labels: Readonly<Record<string, Name>>, code: string) {
  const { zh, en } = labels[code] ?? { zh: code, en: code };
  return { code, zh, en };
}
