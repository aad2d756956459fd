import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireFreeAccount } from '../person/refused-if-taken.ts';
import { requirePerson } from '../person/require-person.ts';
import { checkRole } from '../role/grant.ts';
import { requireApartFromFirms } from '../role/require-apart-from-firms.ts';
import { requireTwoLeft } from '../role/require-two-left.ts';
import { requireNotPast } from '../ended.ts';
import { requireOthers } from '../may.ts';
import { checkDelegation } from './delegation.ts';
import { checkKey } from './key.ts';
import { checkSuccession } from './unit.ts';

/**
 * Requires that nothing speaks against a change, before it is proposed and before it is confirmed.
 * @throws Refused `admin.own`, `admin.twoNeeded`, `record.unknown`, `record.exists`, `request.invalid`, `registry.keyTaken`, `role.actsForFirm`
 */
export async function checkChange(
  database: Database,
  administrator: Person,
  content: ChangeContent,
): Promise<void> {
  requireOthers(administrator, concerned(content));
  switch (content.kind) {
    case 'person.register':
      return requireFreeAccount(database, content.account);
    case 'person.account':
      await requirePerson(database, content.person);
      return requireFreeAccount(database, content.account);
    case 'person.forget':
      await requirePerson(database, content.person);
      return requireTwoLeft(database, content.person, null);
    case 'role.end':
      await checkRole(database, content);
      if (content.capacity !== 'administrator') return;
      return requireTwoLeft(database, content.person, content);
    case 'role.grant':
      await checkRole(database, content);
      requireNotPast(content.untilDay);
      await requireApartFromFirms(database, content.person);
      return;
    case 'delegation.grant':
      return checkDelegation(database, content);
    case 'registry.enterKey':
      return checkKey(database, content);
    case 'unit.succeed':
      return checkSuccession(database, content);
    default:
      return content satisfies never;
  }
}

/** The persons whom a change is about: none of them makes it, nor stops it. */
export function concerned(content: ChangeContent): readonly string[] {
  switch (content.kind) {
    case 'delegation.grant':
      return [content.principal, content.substitute];
    case 'unit.succeed':
      return [];
    case 'person.register':
    case 'person.account':
    case 'person.forget':
    case 'role.grant':
    case 'role.end':
    case 'registry.enterKey':
      return [content.person];
    default:
      return content satisfies never;
  }
}
