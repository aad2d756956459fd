import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { insertAgent, type Enterprise } from '../../db/enterprise/enterprises.ts';
import { holdsOffice, lockRights } from '../../db/person/apart-from-firms.ts';
import type { Person } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import { Refused } from '../refused.ts';
import { knownEnterprise } from './known-enterprise.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';

/**
 * Lets a person act for an enterprise who holds no role and stands in for nobody. Doing it again changes nothing.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `agent.holdsRole`
 */
export async function appointAgent(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  code: string,
  agent: string,
): Promise<Enterprise> {
  await requireAdministrator(database, administrator, by, 'agent.appoint');
  requireOthers(administrator, [agent]);
  await knownEnterprise(database, code);
  await requirePerson(database, agent);
  const act = { person: administrator.id, act: 'agent.appoint', about: code, detail: { agent } } as const;
  await onRecord(database, act, async (tx) => {
    await lockRights(tx, agent);
    if (await holdsOffice(tx, agent, dayIn(new Date()))) throw new Refused('agent.holdsRole');
    return (await insertAgent(tx, code, agent)) ? true : null;
  });
  return knownEnterprise(database, code);
}
