import { DUTIES } from '../contract/parties.ts';
import type { ActName } from '../db/administration/admin-acts.ts';
import type { Database } from '../db/connect.ts';
import type { Person } from '../db/person/find-person.ts';
import { requireFreshSignIn, type SignedInBy } from './session/require-fresh-sign-in.ts';
import { PARTIES, requirePermission, type Role } from './permission.ts';
import { Refused } from './refused.ts';

/** People of the district who work on awards or audit them. */
export const STAFF: readonly Role[] = [...DUTIES, 'auditor'];
/** People of the office: they decide of policy and budget, two together. */
export const OFFICERS: readonly Role[] = ['handle', 'approve'];
export const PAYERS: readonly Role[] = ['pay'];
/** The heads of the office and the leading group: they see what is overdue, and give a task to another person. */
export const HEADS: readonly Role[] = ['approve', 'group'];
export const REGISTRIES: readonly Role[] = ['registry'];
export const AUDITORS: readonly Role[] = ['auditor'];
export const ADMINISTRATORS: readonly Role[] = ['administrator'];

/**
 * Requires that a person administers, and has signed in a short while ago: all of administration decides who may act.
 * @throws Refused `duty.missing`, which is recorded, `signIn.stale`
 */
export async function requireAdministrator(
  database: Database,
  person: Person,
  by: SignedInBy,
  act: ActName,
): Promise<void> {
  const attempt = { person: person.id, application: null, type: act };
  await requirePermission(database, person, ADMINISTRATORS, attempt);
  await requireFreshSignIn(database, by);
}

/**
 * Nobody changes anything about themself.
 * @param about the persons whom an act concerns
 * @throws Refused `admin.own` if the administrator is one of them
 */
export function requireOthers({ id }: Pick<Person, 'id'>, about: readonly (string | null)[]): void {
  if (about.includes(id)) throw new Refused('admin.own');
}

/** @throws Refused `duty.missing` if the person is not of the office; the attempt is recorded */
export async function requireOfficer(database: Database, person: Person, act: ActName): Promise<void> {
  const attempt = { person: person.id, application: null, type: act };
  await requirePermission(database, person, OFFICERS, attempt);
}

/** Who asks what is on record: a person, or somebody at the console of the system, who has its credentials. */
export type Reader = Person | 'console';

/** @throws Refused `duty.missing` if a person holds none of the roles; the attempt is recorded */
export async function requireReader(
  database: Database,
  by: Reader,
  roles: readonly Role[],
  type: string,
  application: string | null = null,
): Promise<void> {
  if (by === 'console') return;
  await requirePermission(database, by, roles, { person: by.id, application, type });
}

/** @throws Refused `duty.missing` if the person can be no party to an application; the attempt is recorded */
export async function requireParty(
  database: Database,
  person: Person,
  type: string,
  application: string | null,
): Promise<void> {
  await requirePermission(database, person, PARTIES, { person: person.id, application, type });
}
