import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNames } from '../door/catalogue.ts';
import { useSend } from '../door/send.ts';
import { useWords } from '../words/words.ts';
import { Review } from './form/review.tsx';
import { ProblemNote } from './problem.tsx';
import type { Task } from './task-row.tsx';

/** Acts that can be sent for several awards at once, by the task that they answer. */
const SIGNAL_OF: Readonly<Partial<Record<string, 'application.accept' | 'department.confirm'>>> = {
  accept: 'application.accept',
  verify: 'department.confirm',
};

/** Returns the act by which a task can be answered together with others; null if it needs a look of its own. */
export function bulkSignalOf({ task }: Task): 'application.accept' | 'department.confirm' | null {
  return SIGNAL_OF[task] ?? null;
}

/** What came of one award of several. */
interface Answer {
  readonly application: string;
  readonly status: number;
  readonly body: { readonly title?: string };
}

/** Answers the tasks that were picked, all with one act; each is checked and answered for itself. */
export function BulkAccept({
  picked,
  onDone,
}: {
  readonly picked: readonly Task[];
  readonly onDone: () => void;
}) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const send = useSend();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [first] = picked;
  const signal = first === undefined ? null : bulkSignalOf(first);
  const label = signal === null ? '' : say(nameOf('SIGNALS', signal));
  const accept = async (): Promise<void> => {
    setAsked(false);
    setError(null);
    const body = {
      signal,
      applications: picked.map(({ application, version }) => ({ application, version })),
    };
    await send({ path: '/tasks/accept', body, version: null }).then(({ answer }) => {
      setAnswers(answersIn(answer));
      onDone();
    }, setError);
    await queries.invalidateQueries({ queryKey: ['tasks'] });
  };
  const refused = answers.filter(({ status }) => status >= 400);
  return (
    <>
      {picked.length > 0 && (
        <p className="buttons">
          <button type="button" className="main" onClick={() => setAsked(true)}>
            {w.together(label, picked.length)}
          </button>
        </p>
      )}
      {answers.length > 0 && (
        <div className={`say ${refused.length === 0 ? 'ok' : 'warn'}`} role="status">
          <p>{w.togetherDone(answers.length - refused.length, refused.length)}</p>
          <ul>
            {refused.map(({ application, body }) => (
              <li key={application}>
                <span className="num">{application}</span>
                {w.colon}
                {body.title}
              </li>
            ))}
          </ul>
        </div>
      )}
      {error !== null && <ProblemNote error={error} />}
      {isAsked && (
        <Review
          title={w.together(label, picked.length)}
          onConfirm={() => void accept()}
          onBack={() => setAsked(false)}
        >
          <ul>
            {picked.map(({ id, shownName, firm }) => (
              <li key={id}>
                {shownName} · {firm}
              </li>
            ))}
          </ul>
        </Review>
      )}
    </>
  );
}

function answersIn(answer: unknown): readonly Answer[] {
  return typeof answer === 'object' && answer !== null && 'answers' in answer && Array.isArray(answer.answers)
    ? answer.answers.map((each: Answer) => each)
    : [];
}
