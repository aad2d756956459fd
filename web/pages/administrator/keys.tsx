import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { keysQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { EndOn } from '../../parts/end-on.tsx';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** Keys with which company registers sign what they report. */
export function KeysPage() {
  const { w } = useWords();
  const personOf = usePeople();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(keysQuery);
  const keys = data?.pages.flatMap((page) => page.keys);
  const own = session?.person ?? '';
  const readAgain = () => queries.invalidateQueries({ queryKey: keysQuery.queryKey });
  return (
    <Page title={w.keys} lead={w.keysLead}>
      <Card title={w.newKey}>
        <details>
          <summary>{w.write}</summary>
          <ApiForm
            keptAs={`${own}:key`}
            describedAt="/registry-keys"
            submitLabel={w.enterKey}
            onDone={readAgain}
          />
        </details>
      </Card>
      <Card>
        <ListState error={error} rows={keys} empty={w.nothingHere} />
        <ul className="rows">
          {keys?.map(({ id, person, publicKey, fromDay, untilDay }) => (
            <li key={id} className="row">
              <div>
                <b className="num">{id}</b> {personOf(person)}
                <br />
                <span className="soft small num">
                  {publicKey} {untilDay === null ? w.fromDay(fromDay) : w.fromUntil(fromDay, untilDay)}
                </span>
              </div>
              <div className="at-end">
                {untilDay === null && (
                  <EndOn
                    keptAs={`${own}:key:${id}`}
                    what={id}
                    describedAt="/registry-keys/{id}/end"
                    path={`/registry-keys/${id}/end`}
                    onDone={readAgain}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
