import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { repaymentsQuery, totalOf } from '../../door/money.ts';
import { minute, money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListCard } from '../list-card.tsx';
import { MoreButton } from '../list-state.tsx';

/** What firms paid back. */
export function Repayments() {
  const { w, language } = useWords();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(repaymentsQuery);
  const repayments = data?.pages.flatMap((page) => page.repayments);
  return (
    <ListCard title={w.repayments} error={error} rows={repayments} totalFen={totalOf(data?.pages)}>
      <ul className="rows">
        {repayments?.map((paid) => (
          <li key={paid.id} className="row">
            <span>
              <Link to="/awards/$id" params={{ id: paid.application }}>
                {paid.firm}
              </Link>
              <br />
              <span className="soft small num">
                {minute(paid.at, language)} {paid.reference}
              </span>
            </span>
            <b className="at-end num">{money(paid.amountFen, language)}</b>
          </li>
        ))}
      </ul>
      {hasNextPage && <MoreButton onMore={fetchNextPage} />}
    </ListCard>
  );
}
