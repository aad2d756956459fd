import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../words/words.ts';

/** What somebody sees once more before it is sent. */
export function Review({
  title,
  children,
  onConfirm,
  onBack,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}) {
  const { w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="review" onCancel={onBack}>
      <h2 id="review">{w.reallyDo(title)}</h2>
      {children}
      <p className="buttons">
        <button type="button" className="main" onClick={onConfirm}>
          {w.confirm(title)}
        </button>
        <button type="button" onClick={onBack}>
          {w.backToForm}
        </button>
      </p>
    </dialog>
  );
}
