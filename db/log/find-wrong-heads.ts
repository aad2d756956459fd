import type { Queryable } from '../connect.ts';

/** Places that are in memory at once. */
const PORTION = 500;

/** What is wrong in the tree of heads, and where: a path, or an award. */
export interface WrongHead {
  readonly name: string;
  readonly how: 'hash' | 'place' | 'rows' | 'missing';
}

/**
 * The places of the tree of heads that do not follow from the leaves of the log: a fork that is not the hash of what stands below it, a
 * place below none, an award that stands elsewhere or goes less far than its sealed rows, or does not stand in it at all.
 */
export function findWrongHeads({ sql }: Queryable): AsyncIterable<readonly WrongHead[]> {
  return sql<WrongHead[]>`
    with sealed as (
      select left(source, length(source) - position('/' in reverse(source))) as application,
        split_part(source, '/', -1)::integer as seq, digest
      from log_leaves where kind = 'steps'
    ), newest as (
      select distinct on (application) application, seq, digest from sealed order by application, seq desc
    )
    select 'heads ' || node.path as name, 'hash' as how from head_nodes node
    left join head_nodes zero on zero.path = node.path || '0' left join head_nodes one on one.path = node.path || '1'
    where node.application is null
      and (node.rows is not null or node.hash <> sha256('\\x01'::bytea || coalesce(zero.hash, ${NONE}) || coalesce(one.hash, ${NONE})))
    union all
    select 'heads ' || node.path, 'place' from head_nodes node
    left join head_nodes above on above.path = left(node.path, length(node.path) - 1)
    where (node.path <> '' and (above.path is null or above.application is not null)) or (node.application is not null
      and not starts_with((('x' || encode(sha256(convert_to(node.application, 'UTF8')), 'hex'))::bit(256))::text, node.path))
    union all
    select 'heads ' || node.application, 'rows' from head_nodes node
    left join newest using (application)
    where node.application is not null and (newest.seq is distinct from node.rows or node.hash <> sha256('\\x00'::bytea || convert_to(
      '{"application":' || to_json(node.application)::text || ',"hash":' || to_json(newest.digest)::text || ',"rows":' || newest.seq || '}', 'UTF8')))
    union all
    select 'heads ' || newest.application, 'missing' from newest
    where (select count(*) from head_nodes node where node.application = newest.application) <> 1`.cursor(
    PORTION,
  );
}

/** What stands where nothing does. */
const NONE = Buffer.alloc(32);
