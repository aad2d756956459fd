import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { deleteAgent, type Enterprise } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { notifyOffice } from './notify-office.ts';
import { knownEnterprise } from './known-enterprise.ts';

/**
 * Ends that another person acts for an enterprise. Doing it again changes nothing. If nobody is left, the office is notified on each award.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`
 */
export async function dismissAgent(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  code: string,
  agent: string,
): Promise<Enterprise> {
  await requireAdministrator(database, administrator, by, 'agent.dismiss');
  requireOthers(administrator, [agent]);
  await knownEnterprise(database, code);
  const act = { person: administrator.id, act: 'agent.dismiss', about: code, detail: { agent } } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await deleteAgent(tx, code, agent))) return null;
    return notifyOffice(tx, [code], administrator.id);
  });
  return knownEnterprise(database, code);
}
