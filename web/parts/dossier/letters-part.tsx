import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lettersQuery } from '../../door/award.ts';
import { useWords } from '../../words/words.ts';
import { ListState } from '../list-state.tsx';
import { Card } from '../page.tsx';
import { Viewer, type Viewed } from '../viewer/viewer.tsx';

/** The letters of the office about an award, each of which opens in the page. */
export function LettersPart({ id }: { readonly id: string }) {
  const { w, say, language } = useWords();
  const [viewed, view] = useState<Viewed | null>(null);
  const { data, error } = useQuery(lettersQuery(id));
  return (
    <Card title={w.letters}>
      <ListState error={error} rows={data?.letters} empty={w.noLetters} />
      <ul className="files">
        {data?.letters.map((letter) => {
          const title = say(letter.title);
          const path = `/applications/${id}/letters/${letter.id}?language=${language}`;
          return (
            <li key={letter.id}>
              <button type="button" className="link" onClick={() => view({ title, path, kind: 'pdf' })}>
                {w.look}
                {title}
              </button>
              <span className="soft small num">{letter.day}</span>
              <a
                className="small"
                href={`/api/letters/${letter.hash}?language=${language}`}
                target="_blank"
                rel="noreferrer"
              >
                {w.confirmLetter}
                <span className="unseen"> {title}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {viewed !== null && <Viewer viewed={viewed} onClose={() => view(null)} />}
    </Card>
  );
}
