import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { tasksQuery } from '../../door/lists.ts';
import { useLive } from '../../door/live.ts';
import { DUTIES, holds, type Session } from '../../door/session.ts';
import { LongList } from '../../parts/long-list.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { TaskRow } from '../../parts/task-row.tsx';
import { useWords } from '../../words/words.ts';

const SHOWN = ['all', 'mine', 'free'] as const;

/** Everything that waits for an officer, due first; it follows what happens. */
export function InboxPage({ session }: { readonly session: Session }) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const [shown, show] = useState<(typeof SHOWN)[number]>('all');
  const hasTasks = holds(session, ...DUTIES);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...tasksQuery(shown === 'all' ? undefined : shown),
    enabled: hasTasks,
  });
  useLive(hasTasks ? '/tasks/events' : null, 'tasks', [['tasks']]);
  const tasks = data?.pages.flatMap((page) => page.tasks);
  const duties = [...new Set(session.roles.map(({ capacity }) => say(nameOf('ROLES', capacity))))];
  return (
    <Page title={w.inbox} lead={w.yourDuties(duties)}>
      {hasTasks && (
        <Card>
          <div className="filters" role="group" aria-label={w.filter}>
            {SHOWN.map((each) => (
              <label key={each} className="pick">
                <input type="radio" name="shown" checked={shown === each} onChange={() => show(each)} />{' '}
                {w.tasksShown(each)}
              </label>
            ))}
          </div>
          <ListState error={error} rows={tasks} empty={w.nothingWaits} />
          {tasks !== undefined && tasks.length > 0 && (
            <LongList
              label={w.inbox}
              rows={tasks}
              keyOf={({ id }) => id}
              onEnd={hasNextPage ? () => void fetchNextPage() : null}
            >
              {(task) => <TaskRow task={task} session={session} />}
            </LongList>
          )}
        </Card>
      )}
      {!hasTasks && <p className="empty">{w.noInbox}</p>}
    </Page>
  );
}
