import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { ApiForm } from './api-form.tsx';

/** Sets the last day of something that runs, after a word that says what. */
export function EndOn({
  keptAs,
  what,
  describedAt,
  path,
  fixed,
  onDone,
}: {
  readonly keptAs: string;
  readonly what: string;
  readonly describedAt: string;
  readonly path: string;
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly onDone: () => Promise<unknown>;
}) {
  const { w } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {w.end}
        <span className="unseen"> {what}</span>
      </button>
      {isOpen && (
        <ApiForm
          keptAs={keptAs}
          describedAt={describedAt}
          path={path}
          {...(fixed !== undefined && { fixed })}
          submitLabel={w.endIt}
          review={<p>{w.endsForGood(what)}</p>}
          onDone={onDone}
        />
      )}
    </>
  );
}
