import { and, desc, eq, ne, sql as raw } from 'drizzle-orm';
import { applications } from '../application/applications.table.ts';
import { selected } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { verdicts } from './verdicts.table.ts';

/** A settled award that a yearly cap cut, and what it lacks since, in fen. */
export interface CappedAward {
  readonly application: string;
  readonly lacksFen: number;
}

const SUM = raw`${verdicts.verdict}#>'{tree,sum}'`;

const newestGrants = prepared((value: Value<{ enterprise: string; except: string }>) =>
  query
    .selectDistinctOn([verdicts.application], {
      ...selected(verdicts, 'application'),
      ...selected(applications, 'approvedAt'),
      lacksFen: raw<number>`((${SUM}->>'entitledFen')::float8 - (${SUM}->>'countedFen')::float8
        - (${SUM}->>'dueFen')::float8)`.as('lacksFen'),
      hasRoom: raw<boolean>`(${SUM}->>'roomFen') is not null`.as('hasRoom'),
    })
    .from(verdicts)
    .innerJoin(applications, eq(applications.id, verdicts.application))
    .where(
      and(
        eq(applications.enterprise, value('enterprise')),
        ne(verdicts.application, value('except')),
        raw`${applications.rests}`,
        raw`${verdicts.verdict}->>'outcome' = 'grant'`,
      ),
    )
    .orderBy(verdicts.application, desc(verdicts.step)),
);

/** The settled awards of a firm whose newest grant a yearly cap cut, in the order of their approval. */
export async function findCappedAwards(
  sql: Sql,
  enterprise: string,
  except: string,
): Promise<readonly CappedAward[]> {
  const grants = await newestGrants({ sql }, { enterprise, except });
  return grants
    .filter(({ hasRoom, lacksFen }) => hasRoom && lacksFen > 0)
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1))
    .map(({ application, lacksFen }) => ({ application, lacksFen }));
}

const orderOf = (grant: { readonly approvedAt: string | null; readonly application: string }): string =>
  `${grant.approvedAt ?? ''} ${grant.application}`;
