import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { readFile } from '../../door/document.ts';
import { useWords } from '../../words/words.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemNote, Waiting } from '../problem.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages: pages }) => ({ default: pages })));

/** What can be looked at in the page; every other kind is downloaded. */
const SHOWN = ['pdf', 'png', 'jpeg'] as const;
export type ShownKind = (typeof SHOWN)[number];

/** Returns a kind of document if it can be looked at in the page; null otherwise. */
export function shownKind(kind: string | null | undefined): ShownKind | null {
  return SHOWN.find((each) => each === kind) ?? null;
}

/** A file that somebody looks at. */
export interface Viewed {
  readonly title: string;
  /** Below `/api`. */
  readonly path: string;
  readonly kind: ShownKind;
}

/** A document or a letter over the page. Nothing in it runs: its bytes are drawn. */
export function Viewer({ viewed, onClose }: { readonly viewed: Viewed; readonly onClose: () => void }) {
  const { w } = useWords();
  const { title, path, kind } = viewed;
  const { data, error } = useQuery({ queryKey: ['file', path], queryFn: () => readFile(path) });
  return (
    <Dialog title={title} className="viewer" onClose={onClose}>
      <p className="buttons">
        <a className="btn" href={`/api${path}`} download>
          {w.download}
        </a>
      </p>
      {error !== null && <ProblemNote error={error} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && kind !== 'pdf' && <Picture title={title} file={data} />}
      {data !== undefined && kind === 'pdf' && (
        <Suspense fallback={<Waiting />}>
          <PdfPages file={data} />
        </Suspense>
      )}
    </Dialog>
  );
}

function Picture({ title, file }: { readonly title: string; readonly file: Blob }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address === null ? null : <img src={address} alt={title} />;
}
