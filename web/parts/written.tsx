import { minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

/** One thing that somebody wrote. */
export interface Line {
  readonly number: number;
  readonly who: string;
  readonly words: string;
  readonly at: string;
  readonly isOwn: boolean;
}

/** What people wrote to each other, the oldest first. */
export function Written({ lines, empty }: { readonly lines: readonly Line[]; readonly empty: string }) {
  const { language } = useWords();
  if (lines.length === 0) return <p className="empty">{empty}</p>;
  return (
    <ol className="written">
      {lines.map(({ number, who, words, at, isOwn }) => (
        <li key={number} className={isOwn ? 'own' : ''}>
          <span className="soft small">
            <b>{who}</b> <time dateTime={at}>{minute(at, language)}</time>
          </span>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}
