import { Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { Problem } from '../door/problem.ts';
import { useWords } from '../words/words.ts';
import { membersOf } from './form/fields/group.tsx';

/** A form whose claim may equal an open one: what is sent, and what its sender is offered if it was refused for that. */
export function useTwins(): {
  readonly bodyOf: (form: unknown) => unknown;
  readonly instead: (refused: unknown, again: () => void) => ReactNode;
} {
  /** The open applications from which the next sending differs by the word of its sender. */
  const anotherThan = useRef<readonly string[]>([]);
  return {
    bodyOf(form) {
      const named = anotherThan.current;
      anotherThan.current = [];
      return named.length === 0 ? form : { ...membersOf(form), anotherThan: named };
    },
    instead: (refused, again) => (
      <Twins
        refused={refused}
        onAnother={(named) => {
          anotherThan.current = named;
          again();
        }}
      />
    ),
  };
}

/** What can be done if an equal application is open: to go on with it, or to send this one as another one. */
function Twins({
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
