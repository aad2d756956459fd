import { desc, eq, isNotNull, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { prepared, query } from '../prepared.ts';
import { notices, PUBLISHED } from './notices.table.ts';

const COLUMNS = ['application', ...PUBLISHED] as const;

/** What the public is notified of a grant before it is paid. Instants are ISO 8601 in UTC. */
export interface Notice extends RowOf<typeof notices, (typeof COLUMNS)[number]> {
  readonly enterpriseName: string;
  /** An objection is being examined: the notice stands still until it is answered. */
  readonly contested: boolean;
  /** What the award's own clock says. */
  readonly now: string;
}

const onNotice = prepared(() =>
  query
    .selectDistinctOn([notices.application], {
      ...selected(notices, ...COLUMNS),
      enterpriseName: raw<string>`${enterprises.name}`.as('enterpriseName'),
      now: raw<string>`utc(now() + ${applications.skippedMs} * interval '1 millisecond')`.as('now'),
      contested: raw<boolean>`${applications.notice} = 'contested'`.as('contested'),
    })
    .from(notices)
    .innerJoin(applications, eq(applications.id, notices.application))
    .innerJoin(enterprises, eq(enterprises.code, notices.enterprise))
    .where(isNotNull(applications.notice))
    .orderBy(notices.application, desc(notices.step)),
);

/** The notices that stand, award by award. */
export async function findNotices(database: Database): Promise<readonly Notice[]> {
  return onNotice(database, {});
}
