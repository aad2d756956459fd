import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { channels } from './channels.table.ts';

/** How somebody is notified of things beside the portal. */
export type Channels = RowOf<typeof channels, 'language' | 'email' | 'webhook'>;

const channelsOf = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(channels, 'language', 'email', 'webhook'))
    .from(channels)
    .where(eq(channels.person, value('person'))),
);

export const PORTAL_ALONE: Channels = { language: 'zh', email: false, webhook: false };

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
  const { language = null, email = null, webhook = null } = said;
  await sql`
    insert into channels as had (person, language, email, webhook)
    values (${person}, coalesce(${language}::text, ${PORTAL_ALONE.language}), coalesce(${email}::boolean, false), coalesce(${webhook}::boolean, false))
    on conflict (person) do update set language = coalesce(${language}::text, had.language),
      email = coalesce(${email}::boolean, had.email), webhook = coalesce(${webhook}::boolean, had.webhook)`;
}
