import type { Session } from '../../door/session.ts';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

/** Where somebody is signed in. */
export function Sessions({ session: { sessions } }: { readonly session: Session }) {
  const { w, language } = useWords();
  return (
    <Card title={w.whereSignedIn}>
      <p className="soft">{w.whereSignedInMeans}</p>
      <ul className="rows">
        {sessions.map(({ createdAt, seenAt, expiresAt, isThis }) => (
          <li key={createdAt} className="row">
            <span>
              {w.signedInAt(minute(createdAt, language))}{' '}
              {isThis && <span className="tag now">{w.thisOne}</span>}
            </span>
            <span className="at-end soft small">
              {w.seenAndExpires(minute(seenAt, language), minute(expiresAt, language))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
