import type { Dossier } from '../../door/award.ts';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** Other awards of the firm on the same recognition. */
export function EarlierPart({ dossier: { earlier = [] } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (earlier.length === 0) return null;
  return (
    <Card title={w.earlierAwards}>
      <ul className="rows">
        {earlier.map(({ application = '', item = '', paidFen = 0 }) => (
          <li key={application} className="row">
            <Link to="/awards/$id" params={{ id: application }}>
              {say(nameOf('ITEMS', item))} <span className="num">{application}</span>
            </Link>
            <b className="num">{money(paidFen, language)}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
