import { desc, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { proposals, type ChangeContent, type OfficeContent } from './proposals.table.ts';

export type { ChangeContent, OfficeContent };
export { OPERATOR } from './proposals.table.ts';

const ROW = ['id', 'proposedBy', 'proposedAt', 'state', 'secondedBy', 'closedBy', 'closedAt'] as const;

/** What somebody has proposed, and what became of it. Instants in UTC. */
export interface Proposal<Content = OfficeContent> extends RowOf<typeof proposals, (typeof ROW)[number]> {
  readonly content: Content;
}

/** Which kinds belong together; a list does not compile if a kind is missing or wrong. */
const OFFICE = {
  'policy.adopt': true,
  'policy.repeal': true,
  'ruling.change': true,
  'budget.allot': true,
  'succession.enter': true,
  'succession.deny': true,
  'office.file': true,
} as const satisfies Record<OfficeContent['kind'], true>;
const CHANGES = {
  'person.register': true,
  'person.account': true,
  'person.forget': true,
  'role.grant': true,
  'role.end': true,
  'delegation.grant': true,
  'registry.enterKey': true,
  'unit.succeed': true,
} as const satisfies Record<ChangeContent['kind'], true>;

interface Wanted {
  readonly id?: string | null;
  readonly limit?: number;
}

const openFirst = prepared((value: Value<{ id: string | null; limit: number; kinds: readonly string[] }>) =>
  query
    .select(selected(proposals, ...ROW, 'content'))
    .from(proposals)
    .where(
      raw`(${value('id')}::text is null or ${proposals.id} = ${value('id')})
        and ${proposals.content} ->> 'kind' = any(${value('kinds')})`,
    )
    .orderBy(desc(raw`${proposals.state} = 'open'`), desc(proposals.proposedAt), proposals.id)
    .limit(value('limit')),
);

type Content = OfficeContent | ChangeContent;
const isOfTheOffice = (content: Content): content is OfficeContent => content.kind in OFFICE;
const isOfAdministrators = (content: Content): content is ChangeContent => content.kind in CHANGES;

export async function insertProposal(
  { sql }: Queryable,
  id: string,
  content: Content,
  by: string,
): Promise<void> {
  await sql`insert into proposals (id, content, proposed_by) values (${id}, ${sql.json(content as never)}, ${by})`;
}

/** What the office has proposed: all that are open, and those that were closed, newest first; or the one of `id`. */
export async function findProposals(
  on: Queryable,
  { id = null, limit = 1 }: Wanted,
): Promise<readonly Proposal[]> {
  const rows = await openFirst(on, { id, limit, kinds: Object.keys(OFFICE) });
  return rows.flatMap(({ content, ...row }) => (isOfTheOffice(content) ? [{ ...row, content }] : []));
}

/** The same of what administrators have proposed. */
export async function findChanges(
  on: Queryable,
  { id = null, limit = 1 }: Wanted,
): Promise<readonly Proposal<ChangeContent>[]> {
  const rows = await openFirst(on, { id, limit, kinds: Object.keys(CHANGES) });
  return rows.flatMap(({ content, ...row }) => (isOfAdministrators(content) ? [{ ...row, content }] : []));
}

/** Puts the first of two persons behind what the console proposed. @returns false if somebody stands there, or it is closed */
export async function secondProposal({ sql }: Queryable, id: string, by: string): Promise<boolean> {
  const { count } = await sql`update proposals set seconded_by = ${by}
    where id = ${id} and state = 'open' and proposed_by = 'operator' and seconded_by is null`;
  return count === 1;
}

/** Closes an open proposal. @returns false if it was closed before; @throws `proposal_by_two` */
export async function closeProposal(
  { sql }: Queryable,
  id: string,
  state: Exclude<Proposal['state'], 'open'>,
  by: string,
): Promise<boolean> {
  const { count } = await sql`update proposals set state = ${state}, closed_by = ${by}, closed_at = now()
    where id = ${id} and state = 'open'`;
  return count === 1;
}

/** Removes the accounts under which a person was proposed: who is forgotten has none. */
export async function forgetProposedAccounts({ sql }: Queryable, person: string): Promise<void> {
  await sql`update proposals set content = content - 'account'
    where content ->> 'kind' in ('person.register', 'person.account') and content ->> 'person' = ${person}`;
}
