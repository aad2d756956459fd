import { Link } from '@tanstack/react-router';
import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

const LOOK: Readonly<Record<string, string>> = { unanswered: 'warn', same: 'bad', different: 'ok' };

/** Awards whose recognition is near to this one, each with why, and with what the office answered. */
export function SimilarPart({ dossier: { similar = [] } }: { readonly dossier: Dossier }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  if (similar.length === 0) return null;
  const isOpen = similar.some(({ answer }) => answer === 'unanswered');
  return (
    <Card title={w.similarAwards}>
      {isOpen && <p className="say warn">{w.answerSimilar}</p>}
      <ul className="rows">
        {similar.map(
          ({ award = '', firm, item, shownName = '', certificate = '', issuer, answer = '', ...said }) => (
            <li key={award} className="row">
              <span>
                <Link to="/awards/$id" params={{ id: award }}>
                  {shownName} · {say(nameOf('ITEMS', item?.code ?? ''))}
                </Link>
                <br />
                <span className="soft small">
                  {firm?.name} · <span className="num">{certificate}</span>
                  {issuer != null && `（${issuer}）`} · <span className="num">{award}</span>
                </span>
                <br />
                <span className="small">{say({ zh: said.why?.zh ?? '', en: said.why?.en ?? '' })}</span>
                {said.words != null && <span className="small"> “{said.words}”</span>}
              </span>
              <span className="at-end">
                <span className={`tag ${LOOK[answer] ?? ''}`}>
                  {say(nameOf('SIMILAR_STANDINGS', answer))}
                </span>{' '}
                {said.answeredBy != null && <span className="soft small">{personOf(said.answeredBy)}</span>}
              </span>
            </li>
          ),
        )}
      </ul>
    </Card>
  );
}
