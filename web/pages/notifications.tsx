import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, gotNothing } from '../door/client.ts';
import { notificationsQuery } from '../door/lists.ts';
import { ListState, MoreButton } from '../parts/list-state.tsx';
import { Card, Page } from '../parts/page.tsx';
import { ProblemNote } from '../parts/problem.tsx';
import { minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** What somebody was notified of, the newest first. */
export function NotificationsPage() {
  const { w, say, language } = useWords();
  const queries = useQueryClient();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(notificationsQuery);
  const all = data?.pages.flatMap(({ notifications }) => notifications);
  const [newest] = all ?? [];
  const read = useMutation({
    mutationFn: (until: string) => gotNothing(api.POST('/notifications/read', { body: { until } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  return (
    <Page title={w.notifications}>
      <Card>
        <ListState error={error} rows={all} empty={w.noNotifications} />
        {newest !== undefined && all?.some(({ isNew }) => isNew) === true && (
          <p className="buttons">
            <button type="button" disabled={read.isPending} onClick={() => read.mutate(newest.id)}>
              {w.allRead}
            </button>
          </p>
        )}
        {read.error !== null && <ProblemNote error={read.error} />}
        <ol className="rows">
          {all?.map(({ id, application, text, at, isNew }) => (
            <li key={id} className="row">
              <span>
                {isNew && <span className="tag now">{w.isNew}</span>}{' '}
                <Link to="/awards/$id" params={{ id: application }}>
                  {say(text)}
                </Link>
              </span>
              <time className="at-end soft small num" dateTime={at}>
                {minute(at, language)}
              </time>
            </li>
          ))}
        </ol>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
