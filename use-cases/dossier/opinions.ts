import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { OpenTask } from '../../db/application/find-application.ts';
import type { Unit } from '../../db/person/units.ts';
import type { Journal } from './journal.ts';
import { namedUnit } from './named.ts';

type Opinion = Dossier['opinions'][number];

/** Returns every opinion in its order, and at the end the units that owe one. */
export function opinionsIn(
  journal: Journal,
  tasks: readonly OpenTask[],
  units: readonly Unit[],
): readonly Opinion[] {
  const silent = new Set<string>();
  const given = journal.flatMap(({ event }): readonly Opinion[] => {
    if (event.type === 'department.escalated')
      return (event.payload.units ?? []).map((unit) => {
        silent.add(unit);
        return { ...NOTHING_SAID, unit: namedUnit(units, unit), answer: 'silent', at: event.at };
      });
    const { unit } = event.actor;
    if (unit === undefined || !isOpinion(event)) return [];
    return [
      {
        unit: namedUnit(units, unit),
        answer: event.type === 'department.object' ? 'objected' : 'confirmed',
        at: event.at,
        isLate: silent.has(unit),
        words: event.type === 'department.object' ? event.payload.reasons : null,
        officer: event.actor.person,
      },
    ];
  });
  const owed = tasks
    .filter(({ task }) => task === 'verify')
    .map(({ unit }): Opinion => ({
      ...NOTHING_SAID,
      unit: namedUnit(units, unit),
      answer: 'asked',
      at: null,
    }));
  return [...given, ...owed];
}

const NOTHING_SAID = { isLate: false, words: null, officer: null } as const;

function isOpinion(
  event: AwardEvent,
): event is Extract<AwardEvent, { type: 'department.confirm' | 'department.object' }> {
  return event.type === 'department.confirm' || event.type === 'department.object';
}
