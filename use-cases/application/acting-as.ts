import type { Actor } from '../../contract/parties.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow, Claim } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { machineOf } from '../../machine/versions.ts';

type About = Pick<ApplicationRow, 'enterprise' | 'applicantUnit' | 'machineVersion'>;

/**
 * In which capacities a person could send a signal about an application, in the order of the award's machine, their own before
 * those in which they stand in for somebody; none if they hold no capacity that may.
 */
export function actorsFor(person: Person, type: SignalType, about: About): readonly Actor[] {
  const { enterprise } = about;
  const isAgent = person.enterprises.includes(enterprise);
  const senders = machineOf(about.machineVersion).sendersOf(type);
  return senders.flatMap((capacity): readonly Actor[] => {
    if (capacity === 'objector')
      return [{ person: person.id, as: 'objector', ...(isAgent ? { enterprise } : {}) }];
    if (capacity === 'applicant') return isAgent ? [{ person: person.id, as: 'applicant', enterprise }] : [];
    return person.roles
      .filter((role) => role.capacity === capacity)
      .map((role) => ({ person: person.id, as: capacity, ...boundBy(person, role, about) }));
  });
}

/** What a role brings with it. */
function boundBy(
  { id, interests }: Person,
  { unit, principal }: Person['roles'][number],
  { enterprise, applicantUnit }: About,
): Omit<Actor, 'person' | 'as'> {
  const isInterested = interests.some(
    (declared) => declared.enterprise === enterprise && [id, principal].includes(declared.person),
  );
  return {
    ...(unit === null ? {} : { unit }),
    ...(unit !== null && unit === applicantUnit ? { enterprise } : {}),
    ...(principal === null ? {} : { principal }),
    ...(isInterested ? { interested: true as const } : {}),
  };
}

/** Whether a capacity is one that a sender names: by its unit, or by whom it is held by, themself or a principal. */
export function isFor({ person, unit, principal = person }: Actor, named: string | null): boolean {
  return named === null || named === unit || named === principal;
}

/** Whether an open task waits for somebody in this capacity. */
export function isAskedIn({ tasks }: Pick<ApplicationRow, 'tasks'>, { as, unit = '' }: Actor): boolean {
  return tasks.some((task) => task.duty === as && task.unit === unit);
}

/** The units of these capacities, each once. */
export function unitsOf(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.flatMap(({ unit }) => unit ?? []))];
}

/**
 * Returns the claim of somebody else that binds everything an actor could answer now; null if nothing waits for them, or
 * one thing that does is free or their own.
 */
export function claimAgainst({ tasks }: Pick<ApplicationRow, 'tasks'>, actor: Actor): Claim | null {
  const asked = tasks.filter(({ duty, unit }) => duty === actor.as && unit === (actor.unit ?? ''));
  const foreign = asked.flatMap(({ claim }) =>
    claim === null || claim.person === actor.person ? [] : claim,
  );
  return foreign.length < asked.length ? null : (foreign[0] ?? null);
}

/** As `actorsFor`, without the capacities in which somebody else has taken what waits. */
export function freeActorsFor(
  person: Person,
  type: SignalType,
  about: About & Pick<ApplicationRow, 'tasks'>,
): readonly Actor[] {
  return actorsFor(person, type, about).filter((actor) => claimAgainst(about, actor) === null);
}
