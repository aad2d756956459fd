import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Problem } from '../door/problem.ts';
import { useWords } from '../words/words.ts';
import { Page } from './page.tsx';

/** Returns what a person reads of an error. */
export function useSentence(): (error: unknown) => string {
  const { w } = useWords();
  return (error) => {
    if (!(error instanceof Problem)) return w.faulty;
    if (error.code === 'unreachable') return w.unreachable;
    return error.message === '' ? w.unreadable(error.status) : error.message;
  };
}

/** What went wrong, beside what a person was doing. */
export function ProblemNote({ error }: { readonly error: unknown }) {
  const sentence = useSentence();
  return (
    <p className="say bad" role="alert">
      {sentence(error)}
    </p>
  );
}

/** A page whose data cannot be had: why, and the way on. */
export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { w } = useWords();
  const sentence = useSentence();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const isUnknown = error instanceof Problem && error.status === 404;
  const again = (): void => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <Page title={isUnknown ? w.notThere : w.notNow}>
      <p className="say bad" role="alert">
        {sentence(error)}
      </p>
      <p className="buttons">
        <button type="button" className="main" onClick={again}>
          {w.again}
        </button>
        <a className="btn" href="/">
          {w.home}
        </a>
      </p>
    </Page>
  );
}

/** The same if not even what stands around a page can be had: who is signed in, and the words of codes. */
export function BareProblemPage(problem: ErrorComponentProps) {
  const { w } = useWords();
  return (
    <>
      <header className="top">
        <div>
          <a href="/" className="brand">
            {w.name}
          </a>
        </div>
      </header>
      <main>
        <ProblemPage {...problem} />
      </main>
    </>
  );
}

/** An address that is none. */
export function NotFoundPage() {
  const { w } = useWords();
  return (
    <Page title={w.notThere}>
      <p>{w.noSuchPage}</p>
      <p className="buttons">
        <a className="btn main" href="/">
          {w.home}
        </a>
      </p>
    </Page>
  );
}

/** Shown while data is on its way. */
export function Waiting() {
  const { w } = useWords();
  return (
    <p className="wait" role="status">
      {w.loading}
    </p>
  );
}
