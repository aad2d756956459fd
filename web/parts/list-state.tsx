import { useWords } from '../words/words.ts';
import { ProblemNote, Waiting } from './problem.tsx';

/** What stands in place of rows: why they cannot be had, that they are on their way, or that there are none. */
export function ListState({
  error,
  rows,
  empty,
}: {
  readonly error: Error | null;
  readonly rows: readonly unknown[] | undefined;
  readonly empty: string;
}) {
  return (
    <>
      {error !== null && <ProblemNote error={error} />}
      {rows === undefined && error === null && <Waiting />}
      {rows?.length === 0 && <p className="empty">{empty}</p>}
    </>
  );
}

/** Gets the next page of a list that has one. */
export function MoreButton({
  isDisabled = false,
  onMore,
}: {
  readonly isDisabled?: boolean;
  readonly onMore: () => unknown;
}) {
  const { w } = useWords();
  return (
    <p className="buttons">
      <button type="button" disabled={isDisabled} onClick={() => void onMore()}>
        {w.more}
      </button>
    </p>
  );
}
