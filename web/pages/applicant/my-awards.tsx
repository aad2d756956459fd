import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { awardsQuery } from '../../door/lists.ts';
import type { Session } from '../../door/session.ts';
import { AwardRow } from '../../parts/award-row.tsx';
import { Drafts } from '../../parts/drafts.tsx';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** The applications of somebody's firms: those that wait for them first. */
export function MyAwardsPage({ session }: { readonly session: Session }) {
  const { w } = useWords();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(awardsQuery({}));
  const awards = data?.pages.flatMap(({ applications }) => applications);
  return (
    <Page title={w.myAwards} lead={w.forFirms(session.enterprises.map(({ name }) => name))}>
      <p className="buttons">
        <Link to="/apply" className="btn main">
          {w.applyAnew}
        </Link>
      </p>
      <Drafts />
      <Card>
        <ListState error={error} rows={awards} empty={w.noAwardsYet} />
        <ol className="rows">
          {awards?.map((award) => (
            <li key={award.id}>
              <AwardRow award={award} />
            </li>
          ))}
        </ol>
        {hasNextPage && <MoreButton isDisabled={isFetchingNextPage} onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
