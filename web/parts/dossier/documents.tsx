import { useState } from 'react';
import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { bytes, day } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { shownKind, Viewer, type Viewed } from '../viewer/viewer.tsx';

/** What was put in to prove a claim: looked at here, or downloaded if a browser cannot show it. */
export function Documents({ documents }: { readonly documents: NonNullable<Dossier['documents']> }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const [viewed, view] = useState<Viewed | null>(null);
  if (documents.length === 0) return <p className="say warn">{w.noDocuments}</p>;
  return (
    <>
      <h3>{w.proofs}</h3>
      <ul className="files">
        {documents.map(({ sha256 = '', proof = '', name, bytes: size, scan, at = '', kind }) => {
          const title = say(nameOf('PROOFS', proof));
          const path = `/documents/${sha256}`;
          const shown = shownKind(kind);
          return (
            <li key={`${sha256} ${proof}`}>
              {shown === null ? (
                <a href={`/api${path}`} download>
                  {title}
                </a>
              ) : (
                <button type="button" className="link" onClick={() => view({ title, path, kind: shown })}>
                  {w.look}
                  {title}
                </button>
              )}
              <span>{name}</span>
              <span className="soft small">
                {kind == null ? '' : `${kind} · `}
                {size == null ? '' : `${bytes(size)} · `}
                {w.digest} <span className="num">{sha256.slice(0, 8)}</span> ·{' '}
                {scan == null ? '' : `${say(nameOf('SCANS', scan))} · `}
                {day(at, language)}
              </span>
            </li>
          );
        })}
      </ul>
      {viewed !== null && <Viewer viewed={viewed} onClose={() => view(null)} />}
    </>
  );
}
