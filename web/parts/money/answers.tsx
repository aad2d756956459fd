import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { receiptsQuery } from '../../door/money.ts';
import { usePeople } from '../../door/people.ts';
import { minute, money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListCard } from '../list-card.tsx';
import { MoreButton } from '../list-state.tsx';
import { OUTCOME_LOOKS } from './receipts.tsx';

/** What the bank has answered, line by line, and what became of each line. */
export function Answers() {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(receiptsQuery);
  const receipts = data?.pages.flatMap((page) => page.receipts);
  const [first] = data?.pages ?? [];
  return (
    <ListCard title={w.answersOfBank} error={error} rows={receipts}>
      {first !== undefined && (
        <p className="soft">
          {first.paidFen === null || first.returnedFen === null
            ? w.answersAreMore(first.count)
            : w.answersCome(
                first.count,
                money(first.paidFen, language),
                money(first.returnedFen, language),
                first.refused,
              )}
        </p>
      )}
      <ul className="rows">
        {receipts?.map(({ file, line, at, person, application, firm, outcome, what, reason, amountFen }) => (
          <li key={`${file} ${String(line)}`} className="row">
            <span>
              {application === null ? (
                w.line
              ) : (
                <Link to="/awards/$id" params={{ id: application }}>
                  {firm ?? application}
                </Link>
              )}{' '}
              <span className={`tag ${OUTCOME_LOOKS[outcome]}`}>
                {what === null ? w.lineOutcome(outcome) : say(what)}
              </span>{' '}
              {reason !== null && say(reason)}
              <br />
              <span className="soft small num">
                {minute(at, language)} {personOf(person)} · {w.line} {line} · {w.digest} {file.slice(0, 12)}
              </span>
            </span>
            {amountFen !== null && <b className="at-end num">{money(amountFen, language)}</b>}
          </li>
        ))}
      </ul>
      {hasNextPage && <MoreButton onMore={fetchNextPage} />}
    </ListCard>
  );
}
