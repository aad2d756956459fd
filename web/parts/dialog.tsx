import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';

/** A window over the page: Escape and its button close it, and the focus goes back to where it was. */
export function Dialog({
  title,
  className = '',
  onClose,
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={className} aria-label={title} onClose={onClose}>
      <div className="head">
        <h2>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {w.close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
