import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNames } from '../door/catalogue.ts';
import { api, got } from '../door/client.ts';
import type { Shown, tasksQuery } from '../door/lists.ts';
import { usePeople } from '../door/people.ts';
import type { Session } from '../door/session.ts';
import { due, minute, money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { ProblemNote } from './problem.tsx';

type Pages = InfiniteData<Awaited<ReturnType<NonNullable<ReturnType<typeof tasksQuery>['queryFn']>>>>;
export type Task = Pages['pages'][number]['tasks'][number];

/** A task in a list: of whom, on what, until when, who has taken it. */
export function TaskRow({
  task,
  before,
  inbox,
  children,
}: {
  readonly task: Task;
  /** The inbox in which it stands, if it stands in one. */
  readonly inbox?: Shown;
  /** What stands before it, such as a box to pick it. */
  readonly before?: ReactNode;
  /** What can be done with it. */
  readonly children?: ReactNode;
}) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  return (
    <div className="row">
      <span>
        {before}{' '}
        <Link to="/awards/$id" params={{ id: task.application }} search={{ inbox }}>
          {say(task.taskName)} · {task.shownName}
        </Link>{' '}
        {task.amountFen !== null && <b className="num">{money(task.amountFen, language)}</b>}
        <br />
        <span className="soft small">
          {task.firm} · {say(task.itemName)} · <span className="num">{task.application}</span>
          {task.unit !== '' && ` · ${say(nameOf('UNITS', task.unit))}`}
        </span>
      </span>
      <span className="at-end">
        <span className="small">
          {w.latest} <span className="num">{due(task.due, language)}</span>{' '}
          {task.isOverdue && <span className="tag bad">{w.overdue}</span>}{' '}
          {task.escalatedTo !== null && (
            <span className="tag warn">{w.escalatedTo(say(nameOf('REMINDED', task.escalatedTo)))}</span>
          )}
        </span>
        <br />
        {children}
      </span>
    </div>
  );
}

/** Who has taken a task, and the button to take it or to give it back. */
export function Claim({ task, session }: { readonly task: Task; readonly session: Session }) {
  const { w } = useWords();
  const queries = useQueryClient();
  const isMine = task.claimedBy === session.person;
  const take = useMutation({
    mutationFn: () => {
      const byId = { params: { path: { id: task.id } } };
      return got(isMine ? api.POST('/tasks/{id}/release', byId) : api.POST('/tasks/{id}/claim', byId));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
  return (
    <>
      <ClaimTag task={task} session={session} />{' '}
      {(task.claimedBy === null || isMine) && (
        <button type="button" className="quiet" disabled={take.isPending} onClick={() => take.mutate()}>
          {isMine ? w.giveBack : w.take}
          <span className="unseen"> {task.application}</span>
        </button>
      )}
      {take.error !== null && <ProblemNote error={take.error} />}
    </>
  );
}

/** Who has taken a task, and until when. */
export function ClaimTag({ task, session }: { readonly task: Task; readonly session: Session }) {
  const { w, language } = useWords();
  const personOf = usePeople();
  if (task.claimedBy === null || task.claimedUntil === null) return null;
  return (
    <span className="tag">
      {task.claimedBy === session.person
        ? w.takenByYou(minute(task.claimedUntil, language))
        : w.takenBy(task.claimedByName ?? personOf(task.claimedBy))}
    </span>
  );
}
