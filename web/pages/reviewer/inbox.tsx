import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { SHOWN, tasksQuery } from '../../door/lists.ts';
import { useLive } from '../../door/live.ts';
import { usePeople } from '../../door/people.ts';
import type { Session } from '../../door/session.ts';
import { BulkAccept, bulkSignalOf } from '../../parts/bulk-accept.tsx';
import { LongList } from '../../parts/long-list.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { Claim, TaskRow, type Task } from '../../parts/task-row.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/');

/** Everything that waits for an officer, due first; it follows what happens. */
export function InboxPage({ session }: { readonly session: Session }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const duties = session.roles.map(({ capacity, principal }) => {
    const duty = say(nameOf('ROLES', capacity));
    return principal === null ? duty : w.dutyFor(duty, personOf(principal));
  });
  return (
    <Page title={w.inbox} lead={w.yourDuties([...new Set(duties)])}>
      <Tasks session={session} />
    </Page>
  );
}

function Tasks({ session }: { readonly session: Session }) {
  const { w } = useWords();
  const { shown = 'all' } = route.useSearch();
  const navigate = useNavigate();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(
    tasksQuery(shown === 'all' ? undefined : shown),
  );
  useLive('/tasks/events', ['tasks', 'claim'], [['tasks']]);
  const tasks = data?.pages.flatMap((page) => page.tasks);
  const picked = tasks?.filter(({ id }) => ids.has(id)) ?? [];
  const [first] = picked;
  const mayPick = (task: Task): boolean => {
    const signal = bulkSignalOf(task);
    return signal !== null && (first === undefined || bulkSignalOf(first) === signal);
  };
  const pick = (id: string, isPicked: boolean): void => {
    const next = new Set(ids);
    if (isPicked) next.add(id);
    else next.delete(id);
    setIds(next);
  };
  return (
    <Card>
      <div className="filters" role="group" aria-label={w.filter}>
        {SHOWN.map((each) => (
          <label key={each} className="pick">
            <input
              type="radio"
              name="shown"
              checked={shown === each}
              onChange={() =>
                void navigate({
                  to: '/',
                  search: { shown: each === 'all' ? undefined : each },
                  replace: true,
                })
              }
            />{' '}
            {w.tasksShown(each)}
          </label>
        ))}
      </div>
      <BulkAccept picked={picked} onDone={() => setIds(new Set())} />
      <ListState error={error} rows={tasks} empty={w.nothingWaits} />
      {tasks !== undefined && tasks.length > 0 && (
        <LongList
          label={w.inbox}
          rows={tasks}
          keyOf={({ id }) => id}
          onEnd={hasNextPage ? () => void fetchNextPage() : null}
        >
          {(task) => (
            <TaskRow
              task={task}
              inbox={shown}
              before={
                mayPick(task) && (
                  <input
                    type="checkbox"
                    aria-label={w.pickTask(task.shownName, task.application)}
                    checked={ids.has(task.id)}
                    onChange={({ target }) => pick(task.id, target.checked)}
                  />
                )
              }
            >
              <Claim task={task} session={session} />
            </TaskRow>
          )}
        </LongList>
      )}
    </Card>
  );
}
