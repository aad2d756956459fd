import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../door/catalogue.ts';
import { tasksQuery, type Shown } from '../door/lists.ts';
import { due } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { LongList } from './long-list.tsx';
import type { Task } from './task-row.tsx';

/** An award's page holds one live stream already; a browser has few of them for all its tabs. */
const EVERY_MS = 30_000;

/** The inbox beside an award that was opened from it: what comes before and after, and the whole list where there is room. */
export function InboxRail({ shown, current }: { readonly shown: Shown; readonly current: string }) {
  const { w } = useWords();
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...tasksQuery(shown === 'all' ? undefined : shown),
    refetchInterval: EVERY_MS,
  });
  const tasks = data?.pages.flatMap((page) => page.tasks) ?? [];
  const at = tasks.findIndex(({ application }) => application === current);
  const before = tasks[at - 1];
  // Once a task is done it has left the list: the first of those that remain comes next.
  const after = tasks.slice(at + 1).find(({ application }) => application !== current);
  return (
    <nav className="rail" aria-label={w.inbox}>
      <p className="buttons">
        <Link to="/" search={{ shown: shown === 'all' ? undefined : shown }}>
          {w.inboxOf(w.tasksShown(shown))}
        </Link>
        {before !== undefined && (
          <Link to="/awards/$id" params={{ id: before.application }} search={{ inbox: shown }}>
            {w.taskBefore}
          </Link>
        )}
        {after !== undefined && (
          <Link to="/awards/$id" params={{ id: after.application }} search={{ inbox: shown }}>
            {w.taskAfter}
          </Link>
        )}
      </p>
      {tasks.length > 0 && (
        <LongList
          label={w.tasksShown(shown)}
          rows={tasks}
          keyOf={({ id }) => id}
          onEnd={hasNextPage ? () => void fetchNextPage() : null}
        >
          {(task) => <RailRow task={task} shown={shown} isHere={task.application === current} />}
        </LongList>
      )}
    </nav>
  );
}

function RailRow({
  task,
  shown,
  isHere,
}: {
  readonly task: Task;
  readonly shown: Shown;
  readonly isHere: boolean;
}) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  return (
    <Link
      to="/awards/$id"
      params={{ id: task.application }}
      search={{ inbox: shown }}
      className={isHere ? 'here' : ''}
      aria-current={isHere ? 'page' : undefined}
    >
      <b>{task.shownName}</b>
      <span className="small">
        {say(task.taskName)}
        {task.unit !== '' && ` · ${say(nameOf('UNITS', task.unit))}`}
      </span>
      <span className="small num">
        {due(task.due, language)} {task.isOverdue && <span className="tag bad">{w.overdue}</span>}
      </span>
    </Link>
  );
}
