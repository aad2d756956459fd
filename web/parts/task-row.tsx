import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../door/catalogue.ts';
import { api, got } from '../door/client.ts';
import type { tasksQuery } from '../door/lists.ts';
import type { Session } from '../door/session.ts';
import { due, minute } from '../words/figures.ts';
import { accountOf } from '../words/account-of.ts';
import { useWords } from '../words/words.ts';
import { ProblemNote } from './problem.tsx';

type Pages = InfiniteData<Awaited<ReturnType<NonNullable<ReturnType<typeof tasksQuery>['queryFn']>>>>;
export type Task = Pages['pages'][number]['tasks'][number];

/** A task of an inbox: on what, until when, who has taken it. */
export function TaskRow({ task, session }: { readonly task: Task; readonly session: Session }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const isMine = task.claimedBy === session.person;
  const take = useMutation({
    mutationFn: () => {
      const byId = { params: { path: { id: task.id } } };
      return got(isMine ? api.POST('/tasks/{id}/release', byId) : api.POST('/tasks/{id}/claim', byId));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
  const isOverdue = task.due < new Date().toISOString();
  return (
    <div className="row">
      <span>
        <Link to="/awards/$id" params={{ id: task.application }}>
          {say(nameOf('TASKS', task.task))} · {say(nameOf('ITEMS', task.item))}
        </Link>
        <br />
        <span className="soft small num">
          {task.enterprise} · {task.application}
        </span>
      </span>
      <span className="at-end">
        <span className="small">
          {w.latest} <span className="num">{due(task.due, language)}</span>{' '}
          {isOverdue && <span className="tag bad">{w.overdue}</span>}
        </span>
        <br />
        {task.claimedBy !== null && task.claimedUntil !== null && (
          <span className="tag">
            {isMine
              ? w.takenByYou(minute(task.claimedUntil, language))
              : w.takenBy(accountOf(task.claimedBy))}
          </span>
        )}{' '}
        {(task.claimedBy === null || isMine) && (
          <button type="button" className="quiet" disabled={take.isPending} onClick={() => take.mutate()}>
            {isMine ? w.giveBack : w.take}
            <span className="unseen"> {task.application}</span>
          </button>
        )}
        {take.error !== null && <ProblemNote error={take.error} />}
      </span>
    </div>
  );
}
