import type { Sql } from '../connect.ts';

/** What a batch adds to the sealed log. */
export interface NewLeaves {
  /** Leaves before it. */
  readonly from: number;
  readonly leaves: readonly { readonly kind: string; readonly source: string; readonly digest: string }[];
  readonly nodes: readonly { readonly level: number; readonly index: number; readonly hash: Uint8Array }[];
  readonly checkpoint: { readonly size: number; readonly root: string; readonly note: string };
}

/** @throws `unique_violation` where a row has a leaf already, or another batch took its place: nothing may be committed then */
export async function insertLeaves(tx: Sql, { from, leaves, nodes, checkpoint }: NewLeaves): Promise<void> {
  const { size, root, note } = checkpoint;
  await Promise.all([
    tx`insert into log_leaves (index, kind, source, digest)
      select ${from}::bigint + place - 1, kind, source, digest
      from unnest(${leaves.map(({ kind }) => kind)}::text[], ${leaves.map(({ source }) => source)}::text[],
        ${leaves.map(({ digest }) => digest)}::text[]) with ordinality as leaf(kind, source, digest, place)`,
    tx`insert into log_nodes (level, index, hash)
      select level, index, decode(hash, 'hex')
      from unnest(${nodes.map(({ level }) => level)}::smallint[], ${nodes.map(({ index }) => index)}::bigint[],
        ${nodes.map(({ hash }) => Buffer.from(hash).toString('hex'))}::text[]) as node(level, index, hash)`,
    tx`insert into checkpoints (size, root, note) values (${size}, ${root}, ${note})`,
  ]);
}
