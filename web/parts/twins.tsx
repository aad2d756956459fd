import { Link } from '@tanstack/react-router';
import { Problem } from '../door/problem.ts';
import { useWords } from '../words/words.ts';

/** What can be done if an equal application is open: to go on with it, or to send this one as another one. */
export function Twins({
  refused,
  onAnother,
}: {
  readonly refused: unknown;
  readonly onAnother: (anotherThan: readonly string[]) => void;
}) {
  const { w } = useWords();
  if (!(refused instanceof Problem) || refused.code !== 'application.twin') return null;
  const { applications } = refused;
  return (
    <p className="buttons">
      {applications.map((id) => (
        <Link key={id} className="btn" to="/awards/$id" params={{ id }}>
          {w.openTwin(id)}
        </Link>
      ))}
      <button type="button" onClick={() => onAnother(applications)}>
        {w.sendAsAnother}
      </button>
    </p>
  );
}
