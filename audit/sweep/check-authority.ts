import { DUTIES } from '../../contract/parties.ts';
import type { ActedOn, Authority } from '../../db/administration/find-authority.ts';
import type { Trigger } from '../../db/administration/find-triggers.ts';
import { notByTwo } from './by-two.ts';
import { answersFor, rightsFrom, type Rights } from './rights-from.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * Everybody who acted had the right to on that day, by the sealed acts of administration: the tables of people are what the acts add up
 * to, each accepted step rests on a role, an agency or a delegation of its day, what two persons decided they could decide, and every
 * trigger stands. Two answer for each change of who may act. Pure.
 */
export function checkAuthority(authority: Authority, triggers: readonly Trigger[]): readonly SweepFinding[] {
  const rights = rightsFrom(authority.acts);
  return [
    ...tablesOff(authority, rights),
    ...notByTwo(authority.acts, rights).map(([{ id, act, about }, because]) =>
      wrong(`act ${String(id)}, ${act} ${about}`, because),
    ),
    ...authority.acted.flatMap((act) => {
      const because = unlawful(act, authority, rights);
      return because === null ? [] : [wrong(`${act.application}/${String(act.seq)}`, because)];
    }),
    ...authority.decided.flatMap(({ what, proposedBy, confirmedBy }) =>
      [proposedBy, confirmedBy]
        .filter((person) => !rights.roles.some((role) => role.person === person && isDuty(role.capacity)))
        .map((person) => wrong(what, `names ${person}, who has never held a duty`)),
    ),
    ...triggers
      .filter(({ stands }) => !stands)
      .map(({ table, name }) => wrong(table, `its trigger ${name} is missing or off`)),
  ];
}

const isDuty = (capacity: string): boolean => DUTIES.some((duty) => duty === capacity);
const wrong = (where: string, finding: string): SweepFinding => ({ check: 'authority', where, finding });

/** What stands in a table and follows from no act, and what acts say that stands in none. */
function tablesOff(
  { roles, agents, delegations, interests, units }: Authority,
  rights: Rights,
): readonly SweepFinding[] {
  const held = roles.map(({ personId, capacity, unit, fromDay, untilDay }) =>
    [personId, capacity, unit ?? '-', fromDay, untilDay ?? '-'].join(' '),
  );
  const granted = rights.roles.map(({ person, capacity, unit, fromDay, untilDay }) =>
    [person, capacity, unit ?? '-', fromDay, untilDay ?? '-'].join(' '),
  );
  const lent = delegations.map(({ id, principal, substitute, capacity, fromDay, untilDay }) =>
    [
      principal,
      substitute,
      capacity,
      fromDay,
      rights.ends.get(id) === undefined ? untilDay : '-',
      rights.ends.get(id) ?? '-',
    ].join(' '),
  );
  const delegated = rights.delegations.map(({ principal, substitute, capacity, fromDay, untilDay }) =>
    [principal, substitute, capacity, fromDay, untilDay, '-'].join(' '),
  );
  const ended = delegations.filter(({ id, untilDay }) => (rights.ends.get(id) ?? untilDay) !== untilDay);
  return [
    ...apart('role', held, granted),
    ...apart(
      'agent',
      agents.map(({ personId, enterprise }) => `${personId} ${enterprise}`),
      rights.agents
        .filter(({ until }) => until === null)
        .map(({ person, enterprise }) => `${person} ${enterprise}`),
    ),
    ...apart(
      'delegation',
      lent.filter((each) => each.endsWith(' -')),
      delegated,
    ).filter(({ finding }) => finding.includes('follows')),
    ...apart(
      'unit',
      units
        .filter(({ successor }) => successor !== null)
        .map(({ id, successor, untilDay }) => [id, successor, untilDay].join(' ')),
      rights.successions.map(({ unit, successor, untilDay }) => [unit, successor, untilDay].join(' ')),
    ),
    ...ended.map(({ id }) => wrong(`delegation ${String(id)}`, 'ends on another day than the acts say')),
    ...apart(
      'interest',
      interests.map(({ personId, enterprise, fromDay, untilDay }) =>
        [personId, enterprise, fromDay, untilDay ?? '-'].join(' '),
      ),
      rights.interests.map(({ person, enterprise, fromDay, untilDay }) =>
        [person, enterprise, fromDay, untilDay ?? '-'].join(' '),
      ),
    ),
  ];
}

function apart(kind: string, there: readonly string[], said: readonly string[]): readonly SweepFinding[] {
  return [
    ...there
      .filter((each) => !said.includes(each))
      .map((each) => wrong(`${kind} ${each}`, 'follows from no act')),
    ...said
      .filter((each) => !there.includes(each))
      .map((each) => wrong(`${kind} ${each}`, 'was entered, and is not there')),
  ];
}

/** Why somebody could not act as they did; null if they could. */
function unlawful(
  act: ActedOn,
  { delegations, interests, answered }: Authority,
  { roles, agents, successions }: Rights,
): string | null {
  const { person, principal, capacity, unit, day, enterprise } = act;
  const lasts = (from: string, until: string | null): boolean =>
    from <= day && (until === null || until >= day);
  if (capacity === 'applicant')
    return agents.some(
      (agent) => agent.person === person && agent.enterprise === enterprise && lasts(agent.from, agent.until),
    )
      ? null
      : `${person} was no agent of ${enterprise ?? 'anybody'} on ${day}`;
  if (!isDuty(capacity)) return null;
  const holder = principal ?? person;
  const bound = [person, holder];
  if (
    !roles.some(
      (role) =>
        role.person === holder &&
        role.capacity === capacity &&
        answersFor(successions, role.unit, unit, day) &&
        lasts(role.fromDay, role.untilDay),
    )
  )
    return `${holder} did not hold ${capacity} on ${day}`;
  if (
    roles.some(
      (role) =>
        bound.includes(role.person) &&
        role.capacity === 'administrator' &&
        lasts(role.fromDay, role.untilDay),
    )
  )
    return `${person} or their principal administered on ${day}`;
  if (
    principal !== null &&
    !delegations.some(
      (each) =>
        each.principal === principal &&
        each.substitute === person &&
        each.capacity === capacity &&
        lasts(each.fromDay, each.untilDay),
    )
  )
    return `${person} stood in for ${principal} without a delegation on ${day}`;
  const interest = interests.find(
    (each) =>
      bound.includes(each.personId) && each.enterprise === act.about && lasts(each.fromDay, each.untilDay),
  );
  const isAnswered = answered.some(
    (each) =>
      each.application === act.application && each.seq === act.seq && each.person === interest?.personId,
  );
  return interest === undefined || isAnswered
    ? null
    : `${interest.personId} had an interest in ${interest.enterprise} on ${day}`;
}
