import { CAPACITY_LABELS } from '../contract/labels/parties.ts';
import { DUTIES, type Capacity } from '../contract/parties.ts';
import type { Database } from '../db/connect.ts';
import type { Person } from '../db/person/find-person.ts';
import type { Name } from '../policy/engine/items/item.ts';
import { refuseOnRecord, type Attempt } from './refuse-on-record.ts';
import { Refused } from './refused.ts';

/** What somebody may be. An applicant is a person who acts for an enterprise; the rest are dated roles. */
export const ROLES = ['applicant', ...DUTIES, 'registry', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** What people call the roles. */
export const ROLE_LABELS: Readonly<Record<Role, Name>> = {
  ...CAPACITY_LABELS,
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
};

/** Who may do an act at all. What they see by it is decided by ownership, in the SQL. */
export type Permission = 'anyone' | 'signedIn' | readonly Role[];

/** The roles that can be a party to an application. */
export const PARTIES: readonly Role[] = ['applicant', ...DUTIES, 'auditor'];

/** Returns whether a person may do an act at all. */
export function mayUse(permission: Permission, person: Person): boolean {
  if (permission === 'anyone' || permission === 'signedIn') return true;
  return permission.some((role) => holds(person, role));
}

/** @throws Refused `duty.missing` if the person holds none of the roles; the attempt is recorded */
export async function requirePermission(
  database: Database,
  person: Person,
  permission: Permission,
  attempt: Attempt,
): Promise<void> {
  if (mayUse(permission, person)) return;
  await refuseOnRecord(database, attempt, new Refused('duty.missing', { needed: permission }));
}

/** Returns whether a person holds a role today. */
export function holds({ enterprises, roles }: Person, role: Role): boolean {
  return role === 'applicant' ? enterprises.length > 0 : roles.some(({ capacity }) => capacity === role);
}

/** Returns the roles among the capacities that the catalogue names: the clock and the system are no persons. */
export function rolesOf(capacities: readonly Capacity[]): readonly Role[] {
  return ROLES.filter((role) => capacities.some((capacity) => capacity === role));
}

/** Returns who may send a signal: an objector need only be known by name. */
export function permissionFor(capacities: readonly Capacity[]): Permission {
  return capacities.includes('objector') ? 'signedIn' : rolesOf(capacities);
}
