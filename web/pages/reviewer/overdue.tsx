import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { overdueQuery, type OverdueSearch } from '../../door/lists.ts';
import { useLive } from '../../door/live.ts';
import { DUTIES, holds, sessionQuery, signInAddress } from '../../door/session.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { Reassign } from '../../parts/reassign.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { ClaimTag, TaskRow } from '../../parts/task-row.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/overdue');

/** What is late, and with whom: for those above a task, who can give it to another person. */
export function OverduePage() {
  const { w, say } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(overdueQuery(search));
  useLive(holds(session, ...DUTIES) ? '/tasks/events' : null, ['tasks', 'claim'], [['tasks']]);
  if (session === null) return <a href={signInAddress('/overdue')}>{w.signIn}</a>;
  const tasks = data?.pages.flatMap((page) => page.tasks);
  const [first] = data?.pages ?? [];
  const change = (next: OverdueSearch): void => void navigate({ to: '/overdue', search: next });
  const isHead = holds(session, 'approve', 'group');
  return (
    <Page title={w.overdueBoard} lead={first === undefined ? w.loading : w.overdueCount(first.count)}>
      <Card title={w.withWhom}>
        <ul className="chips">
          {first?.of.map(({ party, partyName, unit, count }) => (
            <li key={`${party} ${unit?.code ?? ''}`}>
              <button
                type="button"
                className="quiet"
                aria-pressed={search.party === party && search.unit === unit?.code}
                onClick={() => change({ ...search, party, unit: unit?.code })}
              >
                {say(unit ?? partyName)} <b className="num">{count}</b>
              </button>
            </li>
          ))}
        </ul>
        <div className="filters">
          {isHead && (
            <label className="pick fixed">
              <input
                type="checkbox"
                checked={search.escalated === true}
                onChange={({ target }) => change({ ...search, escalated: target.checked ? true : undefined })}
              />{' '}
              {w.escalatedOnly}
            </label>
          )}
          {Object.values(search).some((value) => value !== undefined) && (
            <button type="button" className="fixed" onClick={() => change({})}>
              {w.showAll}
            </button>
          )}
        </div>
        <SavedViews list="overdue" query={search} onChoose={change} />
      </Card>
      <Card>
        <ListState error={error} rows={tasks} empty={w.nothingOverdue} />
        <ol className="rows">
          {tasks?.map((task) => (
            <li key={task.id}>
              <TaskRow task={task}>
                <ClaimTag task={task} session={session} /> {isHead && <Reassign task={task} />}
              </TaskRow>
            </li>
          ))}
        </ol>
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
