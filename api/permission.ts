import { DUTIES, type Capacity } from '../contract/parties.ts';
import type { Person } from '../db/person/find-person.ts';

/** What somebody may be. An applicant is whoever acts for an enterprise; the rest are dated roles. */
export const ROLES = ['applicant', ...DUTIES, 'registry', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who may use a route at all. What they see through it is decided by ownership, in the SQL. */
export type Permission = 'anyone' | 'signedIn' | readonly Role[];

/** Whoever can be a party to an application. */
export const PARTIES: readonly Role[] = ['applicant', ...DUTIES, 'auditor'];

export function mayUse(permission: Permission, person: Person): boolean {
  if (permission === 'anyone' || permission === 'signedIn') return true;
  return permission.some((role) => holds(person, role));
}

function holds({ enterprises, roles }: Person, role: Role): boolean {
  return role === 'applicant' ? enterprises.length > 0 : roles.some(({ capacity }) => capacity === role);
}

/** The roles among the capacities that a catalogue names: the clock and the system knock at no door. */
export function rolesOf(capacities: readonly Capacity[]): readonly Role[] {
  return ROLES.filter((role) => capacities.some((capacity) => capacity === role));
}

/** Who may use the route of a signal: whoever objects need only be known by name. */
export function permissionFor(capacities: readonly Capacity[]): Permission {
  return capacities.includes('objector') ? 'signedIn' : rolesOf(capacities);
}
