import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNames } from '../../door/catalogue.ts';
import { delegationsQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { EndOn } from '../../parts/end-on.tsx';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** Who stands in for whom while they are absent, and until when. */
export function DelegationsPage() {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(delegationsQuery);
  const delegations = data?.pages.flatMap((page) => page.delegations);
  const own = session?.person ?? '';
  const readAgain = () => queries.invalidateQueries({ queryKey: delegationsQuery.queryKey });
  return (
    <Page title={w.delegations} lead={w.delegationsLead}>
      <Card title={w.newDelegation}>
        <details>
          <summary>{w.write}</summary>
          <ApiForm
            keptAs={`${own}:delegation`}
            describedAt="/admin/delegations"
            submitLabel={w.delegate}
            onDone={readAgain}
          />
        </details>
      </Card>
      <Card>
        <ListState error={error} rows={delegations} empty={w.nothingHere} />
        <ul className="rows">
          {delegations?.map(({ id, principal, substitute, capacity, unit, fromDay, untilDay, reason }) => (
            <li key={id} className="row">
              <div>
                <b>{w.standsInFor(personOf(substitute), personOf(principal))}</b>{' '}
                <span className="tag">
                  {say(nameOf('ROLES', capacity))} {unit === null ? '' : say(nameOf('UNITS', unit))}
                </span>
                <p className="soft small">
                  <span className="num">{w.fromUntil(fromDay, untilDay)}</span> {reason}
                </p>
              </div>
              <div className="at-end">
                <EndOn
                  keptAs={`${own}:delegation:${String(id)}`}
                  what={personOf(substitute)}
                  describedAt="/admin/delegations/{number}/end"
                  path={`/admin/delegations/${String(id)}/end`}
                  onDone={readAgain}
                />
              </div>
            </li>
          ))}
        </ul>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
