import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { claimPreviewQuery, proposedIn } from '../door/claim-preview.ts';
import { useNames } from '../door/catalogue.ts';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { Clause } from './clause.tsx';
import { ProblemNote } from './problem.tsx';

/** What the firm would be asked to repay, as a proposal is filled in: how it is computed, and by which clause. */
export function ClaimPreview({ id, value }: { readonly id: string; readonly value: unknown }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const proposed = proposedIn(value);
  const { data, error } = useQuery({ ...claimPreviewQuery(id, proposed), placeholderData: keepPreviousData });
  if (proposed === null) return <p className="soft small">{w.claimShownLater}</p>;
  if (error !== null) return <ProblemNote error={error} />;
  if (data === undefined) return null;
  const { amountFen, paidFen, method, unexpiredMonths, ofMonths, clauses } = data;
  return (
    <div className="say" role="status">
      <dl className="kv">
        <dt>{w.wouldClaim}</dt>
        <dd className="num">
          <b>{money(amountFen, language)}</b>
        </dd>
        <dt>{w.computation}</dt>
        <dd className="num">
          {say(nameOf('COMPUTED_BY', method))}
          {w.colon}
          {w.claimComputed(money(paidFen, language), unexpiredMonths, ofMonths)}
        </dd>
      </dl>
      {clauses.map(({ anchor, place, quote }) => (
        <Clause key={anchor} place={place} quote={quote} />
      ))}
    </div>
  );
}
