import type { Authority } from '../../db/administration/find-authority.ts';
import { beijingDay } from '../../policy/engine/dates.ts';

interface Role {
  readonly person: string;
  readonly capacity: string;
  readonly unit: string | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
}

/** What the acts of administration add up to. Days as YYYY-MM-DD, the last one included; null while something lasts. */
export interface Rights {
  readonly roles: readonly Role[];
  readonly agents: readonly {
    readonly person: string;
    readonly enterprise: string;
    readonly from: string;
    readonly until: string | null;
  }[];
  readonly delegations: readonly (Omit<Role, 'person' | 'untilDay'> & {
    readonly principal: string;
    readonly substitute: string;
    readonly untilDay: string;
  })[];
  /** By delegation, the last day that an end gave it. */
  readonly ends: ReadonlyMap<number, string>;
  /** Which unit took which one over, whose last day was `untilDay`. */
  readonly successions: readonly {
    readonly unit: string;
    readonly successor: string;
    readonly untilDay: string;
  }[];
  readonly interests: readonly {
    readonly person: string;
    readonly enterprise: string;
    readonly fromDay: string;
    readonly untilDay: string | null;
  }[];
}

const DAY_MS = 86_400_000;

/** Adds up the acts of administration, in their order. Pure. */
export function rightsFrom(acts: Authority['acts']): Rights {
  let roles: readonly Role[] = [];
  let agents: Rights['agents'] = [];
  let interests: Rights['interests'] = [];
  const delegations: Rights['delegations'][number][] = [];
  const ends = new Map<number, string>();
  const successions: Rights['successions'][number][] = [];
  for (const { at, act, about, detail } of acts) {
    const text = (name: string): string => String(detail[name]);
    const day = beijingDay(at);
    const until = detail['untilDay'] == null ? null : text('untilDay');
    const unit = detail['unit'] == null ? null : text('unit');
    const isThis = (role: Role): boolean =>
      role.person === about &&
      role.capacity === text('capacity') &&
      role.unit === unit &&
      role.fromDay === text('fromDay');
    switch (act) {
      case 'role.grant':
        roles = [
          ...roles,
          { person: about, capacity: text('capacity'), unit, fromDay: text('fromDay'), untilDay: until },
        ];
        break;
      case 'role.end':
        roles = roles.map((role) => (isThis(role) ? { ...role, untilDay: until } : role));
        break;
      case 'agent.appoint':
        agents = [...agents, { person: text('agent'), enterprise: about, from: day, until: null }];
        break;
      case 'agent.dismiss':
        agents = ended(agents, (agent) => agent.person === text('agent') && agent.enterprise === about, day);
        break;
      case 'person.forget':
        roles = roles.map((role) => (role.person === about ? retired(role, dayBefore(day)) : role));
        agents = ended(agents, (agent) => agent.person === about, day);
        break;
      case 'delegation.grant':
        delegations.push({
          ...{
            principal: text('principal'),
            substitute: text('substitute'),
            capacity: text('capacity'),
            unit,
          },
          ...{ fromDay: text('fromDay'), untilDay: text('untilDay') },
        });
        break;
      case 'delegation.end':
        ends.set(Number(about), text('untilDay'));
        break;
      case 'unit.succeed':
        successions.push({ unit: about, successor: text('successor'), untilDay: text('untilDay') });
        break;
      case 'interest.declare':
        interests = [
          ...interests,
          { person: about, enterprise: text('enterprise'), fromDay: text('fromDay'), untilDay: null },
        ];
        break;
      case 'interest.end':
        interests = interests.map((each) =>
          each.person === about && each.enterprise === text('enterprise') && each.fromDay === text('fromDay')
            ? { ...each, untilDay: until }
            : each,
        );
        break;
      default:
    }
  }
  return { roles, agents, delegations, ends, successions, interests };
}

/** Whether officers of one unit answer for another one on a day: it is the same, or took it over, or took over who did. */
export function answersFor(
  successions: Rights['successions'],
  own: string | null,
  unit: string | null,
  day: string,
): boolean {
  if (own === unit) return true;
  const succession = successions.find((each) => each.unit === unit && each.untilDay < day);
  if (succession === undefined) return false;
  const others = successions.filter((each) => each !== succession);
  return answersFor(others, own, succession.successor, day);
}

function ended(
  agents: Rights['agents'],
  isMeant: (agent: Rights['agents'][number]) => boolean,
  day: string,
): Rights['agents'] {
  return agents.map((agent) => (agent.until === null && isMeant(agent) ? { ...agent, until: day } : agent));
}

/** As forgetting a person ends a role that still lasts. */
function retired(role: Role, yesterday: string): Role {
  if (role.untilDay !== null && role.untilDay <= yesterday) return role;
  return { ...role, untilDay: role.fromDay > yesterday ? role.fromDay : yesterday };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}
