import type { Dossier } from '../../contract/dossier/dossier.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { CAPACITY_LABELS } from '../../contract/labels/parties.ts';
import { DUTIES, type Actor } from '../../contract/parties.ts';
import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts';
import { signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Queryable } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Unit } from '../../db/person/units.ts';
import { findUnlawful, type Way } from '../../db/step/find-unlawful.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { actorsFor, claimAgainst, isAskedIn } from '../application/acting-as.ts';
import { isSystemState } from '../application/view.ts';
import { dayIn } from '../day-in.ts';
import { namedUnit } from './named.ts';
import { blockedSince } from './blocked-since.ts';
import type { Journal } from './journal.ts';

type MayDo = Pick<Dossier, 'allowed' | 'blocked'>;
type Stop = Dossier['blocked'][number];
type WayTo = Dossier['allowed'][number]['by'][number];
type ActorsFor = (type: SignalType) => readonly Actor[];

/**
 * Returns what a person may do on an award, and why not the rest of what their capacities are for: by the rules of the machine, by
 * those of the database, and by the claims of colleagues, as each of them answers an attempt.
 * @param now of the award
 */
export async function mayDo(
  on: Queryable,
  journal: Journal,
  row: ApplicationRow,
  { person, units, now }: { readonly person: Person; readonly units: readonly Unit[]; readonly now: string },
): Promise<MayDo> {
  const definition = machineOf(row.machineVersion);
  const snapshot = row.snapshot as BareSnapshot;
  const actors = actorsIn(row, person);
  const byMachine = definition.blocked(snapshot, actors).filter((way) => saysSomething(row, way));
  const open = definition
    .allowed(snapshot, actors)
    .filter((type) => !byMachine.some((way) => way.type === type));
  const byRecord = await stoppedByRecord(on, row.id, { types: open, actors, now });
  const lawful: ActorsFor = (type) =>
    actors(type).filter((actor) => !byRecord.some((way) => way.type === type && way.actor === actor));
  const free: ActorsFor = (type) => lawful(type).filter((actor) => claimAgainst(row, actor) === null);
  const allowedTo = (who: ActorsFor): readonly SignalType[] =>
    definition.allowed(snapshot, who).filter((type) => open.includes(type));
  const [may, mayNow] = [allowedTo(lawful), allowedTo(free)];
  const unlawful = open.filter((type) => !may.includes(type));
  const taken = may.filter((type) => !mayNow.includes(type));
  const stops = [
    ...byMachine,
    ...unlawful.flatMap((type) => byRecord.filter((way) => way.type === type).slice(0, 1)),
  ];
  return {
    allowed: mayNow.map((type) => ({
      type,
      ...signalEntry(type).label,
      by: free(type)
        .filter(
          (actor) => definition.allowed(snapshot, (other) => (other === type ? [actor] : [])).length > 0,
        )
        .map((actor) => wayTo(actor, units, dayIn(new Date(now)))),
    })),
    blocked: [
      ...stops.map(({ type, code, actor }): Stop => {
        return { type, code, ...REFUSALS[code], since: blockedSince(journal, code, actor) };
      }),
      ...taken.map((type) => takenAway(type, lawful(type), row)),
    ],
  };
}

/** Returns in what right somebody acts, in words. */
function wayTo({ as, unit, principal }: Actor, units: readonly Unit[], day: string): WayTo {
  const successor = successorOf(unit, units, day);
  return {
    capacity: { code: as, ...CAPACITY_LABELS[as] },
    unit: unit === undefined ? null : namedUnit(units, unit),
    takenOverBy: successor === null ? null : namedUnit(units, successor),
    principal: principal ?? null,
  };
}

/** Returns who answers for a unit on a day: the last of those who took over; null while it is in being. */
function successorOf(unit: string | undefined, units: readonly Unit[], day: string): string | null {
  const known = units.find(({ id }) => id === unit);
  if (known?.untilDay == null || known.untilDay >= day || known.successor === null) return null;
  return successorOf(known.successor, units, day) ?? known.successor;
}

/** As an act is admitted: in a capacity in which something waits for the person before others. */
function actorsIn(row: ApplicationRow, person: Person): ActorsFor {
  const known = new Map<SignalType, readonly Actor[]>();
  return (type) => {
    const actors =
      known.get(type) ??
      actorsFor(person, type, row).toSorted((a, b) => Number(isAskedIn(row, b)) - Number(isAskedIn(row, a)));
    known.set(type, actors);
    return actors;
  };
}

/** While an award moves on by itself its state stands in nobody's way; and nobody reads an award in order to object one day. */
function saysSomething({ state }: ApplicationRow, { code, actor }: Stopped): boolean {
  return code !== 'state.notAccepting' || (!isSystemState(state) && actor.as !== 'objector');
}

interface Stopped extends Way {
  readonly code: RefusalCode;
}

/** The ways of officers that the database would refuse. */
async function stoppedByRecord(
  on: Queryable,
  application: string,
  { types, actors, now }: { types: readonly SignalType[]; actors: ActorsFor; now: string },
): Promise<readonly Stopped[]> {
  const ways = types
    .flatMap((type) => actors(type).map((actor) => ({ type, actor })))
    .filter(({ actor }) => DUTIES.some((duty) => duty === actor.as));
  const codes = await findUnlawful(on, application, ways, dayIn(new Date(now)));
  return ways.flatMap((way, place) => {
    const code = codes[place] ?? null;
    return code === null ? [] : [{ ...way, code }];
  });
}

/** A signal that a person could send if a colleague had not taken what waits. */
function takenAway(type: SignalType, actors: readonly Actor[], row: ApplicationRow): Stop {
  const [claim] = actors.flatMap((actor) => claimAgainst(row, actor) ?? []);
  const code = 'task.claimed';
  return { type, code, ...API_ERRORS[code], since: claim?.at ?? null };
}
