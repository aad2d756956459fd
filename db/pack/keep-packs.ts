import type { Pack } from '../../policy/engine/pack.ts';
import type { Queryable } from '../connect.ts';
import { packs as table } from './packs.table.ts';
import { nameList } from '../columns/lists.ts';

const NAMES = nameList(table, ['digest', 'version', 'content']);

/** Keeps the editions by which this program judges from now on, each once. */
export async function keepPacks(
  { sql }: Queryable,
  editions: readonly Pick<Pack, 'digest' | 'version' | 'content'>[],
): Promise<void> {
  for (const { digest, version, content } of editions)
    await sql`insert into packs (${sql.unsafe(NAMES)}) values (${digest}, ${version}, ${JSON.stringify(content)}::text::json)
      on conflict do nothing`;
}
