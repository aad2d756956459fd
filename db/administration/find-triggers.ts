import { SEALED_KINDS } from '../log/sealed-kinds.ts';
import type { Queryable } from '../connect.ts';

/** A trigger of the tables, and whether it stands. */
export interface Trigger {
  readonly table: string;
  readonly name: string;
  readonly stands: boolean;
}

/** Rows of these kinds are written over by the next of their day. */
const CHANGING = ['registrations'];

/** What must stand so that nobody acts without a right, and nothing changes unseen. */
const NEEDED: readonly (readonly [table: string, name: string])[] = [
  ['steps', 'lawful_actor'],
  ['applications', 'count_queue'],
  ['vault_keys', 'stays_forgotten'],
  ...Object.keys(SEALED_KINDS).map((table) => [table, 'seal_later'] as const),
  ...Object.keys(SEALED_KINDS)
    .filter((table) => !CHANGING.includes(table))
    .map((table) => [table, 'append_only'] as const),
];

/** Every trigger that is needed or there: one that is missing or off does not stand. */
export async function findTriggers({ sql }: Queryable): Promise<readonly Trigger[]> {
  const there = await sql<{ table: string; name: string; isOn: boolean }[]>`
    select c.relname as table, t.tgname as name, t.tgenabled in ('O', 'A') as "isOn"
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`;
  const missing = NEEDED.filter(
    ([table, name]) => !there.some((each) => each.table === table && each.name === name),
  );
  return [
    ...there.map(({ table, name, isOn }) => ({ table, name, stands: isOn })),
    ...missing.map(([table, name]) => ({ table, name, stands: false })),
  ];
}
