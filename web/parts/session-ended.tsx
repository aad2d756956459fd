import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { onSessionEnd } from '../door/session-end.ts';
import { signInAddress, type Session } from '../door/session.ts';
import { useWords } from '../words/words.ts';

/** Says that the session is over, that nothing is lost, and how to go on where one was. */
export function SessionEnded({ session }: { readonly session: Session | null }) {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isEnded, setEnded] = useState(false);

  const path = useRouterState({ select: ({ location }) => location.href });
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  useEffect(() => {
    if (isEnded && dialog.current?.open === false) dialog.current.showModal();
  }, [isEnded]);
  if (session === null || !isEnded) return null;
  return (
    <dialog ref={dialog} aria-labelledby="session-ended" onClose={() => setEnded(false)}>
      <h2 id="session-ended">{w.sessionEnded}</h2>
      <p>{w.nothingLost}</p>
      <p className="buttons">
        <a className="btn main" href={signInAddress(path)}>
          {w.signInAgain}
        </a>
        <button type="button" onClick={() => dialog.current?.close()}>
          {w.later}
        </button>
      </p>
    </dialog>
  );
}
