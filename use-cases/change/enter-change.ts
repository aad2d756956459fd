import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Act } from '../../db/administration/admin-acts.ts';
import type { ActDetail } from '../../db/administration/admin-acts.table.ts';
import type { Queryable } from '../../db/connect.ts';
import { enterDelegation } from './delegation.ts';
import { enterKey } from './key.ts';
import { enterAccount, enterPerson, retire } from './person.ts';
import { enterEndOfRole, enterRole } from './role.ts';
import { enterSuccession } from './unit.ts';

/**
 * Makes a change within a transaction.
 * @param by who confirmed it
 * @returns what it is about: the id of the person, unit or key, or the number of the delegation
 * @throws Refused `record.exists`, `role.conflict`, `delegation.notHeld`, `registry.keyTaken`, `person.forgotten`, `admin.twoNeeded`, `end.onlyEarlier`, `end.afterActs`
 */
export async function enterChange(tx: Queryable, content: ChangeContent, by: string): Promise<string> {
  switch (content.kind) {
    case 'person.register':
      return enterPerson(tx, content);
    case 'person.account':
      return enterAccount(tx, content);
    case 'person.forget':
      return retire(tx, content, by);
    case 'role.grant':
      return enterRole(tx, content);
    case 'role.end':
      return enterEndOfRole(tx, content);
    case 'delegation.grant':
      return enterDelegation(tx, content);
    case 'registry.enterKey':
      return enterKey(tx, content);
    case 'unit.succeed':
      return enterSuccession(tx, content);
    default:
      return content satisfies never;
  }
}

/** The record of a change that two administrators have made: ids, days and capacities, never a name, an account or a reason. */
export function actOf(
  content: ChangeContent,
  { id, proposedBy }: { readonly id: string; readonly proposedBy: string },
  confirmedBy: string,
): Act {
  const [about, detail] = aboutAndDetail(content);
  return { person: confirmedBy, act: content.kind, about, detail: { ...detail, change: id, proposedBy } };
}

function aboutAndDetail(content: ChangeContent): readonly [about: string, detail: ActDetail] {
  switch (content.kind) {
    case 'person.register':
    case 'person.account':
    case 'person.forget':
      return [content.person, {}];
    case 'role.grant':
    case 'role.end': {
      const { person, capacity, unit, fromDay, untilDay } = content;
      return [person, { capacity, unit, fromDay, untilDay }];
    }
    case 'delegation.grant': {
      const { principal, substitute, capacity, unit, fromDay, untilDay } = content;
      return [principal, { principal, substitute, capacity, unit, fromDay, untilDay }];
    }
    case 'registry.enterKey':
      return [content.id, { person: content.person }];
    case 'unit.succeed':
      return [content.unit, { successor: content.successor, untilDay: content.untilDay }];
    default:
      return content satisfies never;
  }
}
