import { Link } from '@tanstack/react-router';
import type { AwardListed } from '../door/lists.ts';
import { day, due, money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { StateTag } from './state-tag.tsx';

/** An award in a list. */
export function AwardRow({ award }: { readonly award: AwardListed }) {
  const { w, say, language } = useWords();
  return (
    <div className="row">
      <span>
        <Link to="/awards/$id" params={{ id: award.id }}>
          {award.shownName} · {say(award.itemName)}
        </Link>
        <br />
        <span className="soft small">
          {award.firm} · {w.submittedOn(day(award.submittedAt, language))}
        </span>
      </span>
      <span className="at-end">
        <StateTag group={award.group} name={award.name} />{' '}
        {award.amountFen !== null && <b className="num">{money(award.amountFen, language)}</b>}
        <br />
        {award.due !== null && (
          <span className="small">
            {w.latest} <span className="num">{due(award.due, language)}</span>{' '}
            {award.isOverdue && <span className="tag bad">{w.overdue}</span>}
          </span>
        )}
      </span>
    </div>
  );
}
