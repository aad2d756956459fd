import type { Static } from 'typebox';
import { findPeople } from '../../db/person/people.ts';
import { PAGE_SIZE, type SEARCHED_PAGE } from '../list-page.ts';
import { withSecrets, type PeopleDeps, type ShownPerson } from './known-person.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

/** Names lie sealed in the vault: they are searched where they are opened, so many people at a time. */
const AT_ONCE = 200;

/**
 * Returns people by id, with their roles of all times: all, or those of whom something holds a text.
 * @throws Refused `duty.missing`
 */
export async function listPeople(
  deps: PeopleDeps,
  by: Reader,
  { after = '', text, limit = PAGE_SIZE }: Static<typeof SEARCHED_PAGE>,
): Promise<{ readonly people: readonly ShownPerson[]; readonly next: string | null }> {
  await requireReader(deps.database, by, ADMINISTRATORS, 'person.list');
  const people: ShownPerson[] = [];
  for (let last = after; ;) {
    const some = await findPeople(deps.database, {
      after: last,
      limit: text === undefined ? limit : AT_ONCE,
    });
    const shown = await withSecrets(deps, some);
    people.push(...(text === undefined ? shown : shown.filter((person) => holds(person, text))));
    const end = some.at(-1);
    if (people.length >= limit) {
      const page = people.slice(0, limit);
      return { people: page, next: page.at(-1)?.id ?? null };
    }
    if (end === undefined || text === undefined || some.length < AT_ONCE) return { people, next: null };
    last = end.id;
  }
}

/** Whether a name, an account, an id, a role, a unit or a firm holds a text. */
function holds({ id, account, name, roles, enterprises }: ShownPerson, text: string): boolean {
  const searched = text.toLowerCase();
  const held = roles.flatMap(({ capacity, unit }) => [capacity, unit]);
  const firms = enterprises.flatMap((firm) => [firm.code, firm.name]);
  return [id, account, name, ...held, ...firms].some((words) => words?.toLowerCase().includes(searched));
}
