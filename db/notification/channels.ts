import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { channels } from './channels.table.ts';

/** How somebody is notified of things beside the portal. */
export type Channels = RowOf<typeof channels, 'language' | 'email' | 'digest' | 'webhook'>;

const channelsOf = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(channels, 'language', 'email', 'digest', 'webhook'))
    .from(channels)
    .where(eq(channels.person, value('person'))),
);

export const PORTAL_ALONE: Channels = { language: 'zh', email: false, digest: false, webhook: false };

export async function findChannels(on: Queryable, person: string): Promise<Channels> {
  const [row] = await channelsOf(on, { person });
  return row ?? PORTAL_ALONE;
}

/** Changes what is said of the channels of a person; the rest stays as it was. */
export async function keepChannels(
  { sql }: Queryable,
  person: string,
  said: Partial<Channels>,
): Promise<void> {
  const { language = null, email = null, digest = null, webhook = null } = said;
  await sql`
    insert into channels as had (person, language, email, digest, webhook)
    values (${person}, coalesce(${language}::text, ${PORTAL_ALONE.language}), coalesce(${email}::boolean, false),
      coalesce(${digest}::boolean, false), coalesce(${webhook}::boolean, false))
    on conflict (person) do update set language = coalesce(${language}::text, had.language),
      email = coalesce(${email}::boolean, had.email), digest = coalesce(${digest}::boolean, had.digest), webhook = coalesce(${webhook}::boolean, had.webhook)`;
}
