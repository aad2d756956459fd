import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useNames } from '../door/catalogue.ts';
import { awardsQuery, countsQuery, type ListSearch } from '../door/lists.ts';
import { AwardFilters } from '../parts/award-filters.tsx';
import { AwardRow } from '../parts/award-row.tsx';
import { LongList } from '../parts/long-list.tsx';
import { ListState } from '../parts/list-state.tsx';
import { Card, Page } from '../parts/page.tsx';
import { ProblemNote } from '../parts/problem.tsx';
import { SavedViews } from '../parts/saved-views.tsx';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

const route = getRouteApi('/awards');

/** Every application that somebody may see, found by text and filters; the filters are the address. */
export function AwardsPage() {
  const { w, say, language } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { sort, ...filter } = filterOf(search);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(
    awardsQuery({ ...filter, ...(sort !== undefined && { sort }) }),
  );
  const { data: counts, error: notCounted } = useQuery(countsQuery(filter));
  const awards = data?.pages.flatMap(({ applications }) => applications);
  const change = (next: ListSearch): void => void navigate({ to: '/awards', search: next });
  return (
    <Page
      title={w.allAwards}
      lead={
        counts === undefined
          ? w.loading
          : w.foundAwards(
              String(counts.count),
              counts.amountFen === null ? null : money(counts.amountFen, language),
            )
      }
    >
      <Card>
        <AwardFilters key={JSON.stringify(search)} search={search} onChange={change} />
        <SavedViews list="applications" query={search} onChoose={change} />
        {notCounted !== null && error === null && <ProblemNote error={notCounted} />}
        {counts !== undefined && counts.groups.length > 0 && (
          <p className="small soft">
            {counts.groups
              .map(({ name, count, isMore }) => `${say(name)} ${String(count)}${isMore ? '+' : ''}`)
              .join('　')}
          </p>
        )}
        {counts !== undefined && counts.count > 0 && <Exports search={search} />}
        <ListState error={error} rows={awards} empty={w.nothingFound} />
        {awards !== undefined && awards.length > 0 && (
          <LongList
            label={w.allAwards}
            rows={awards}
            keyOf={({ id }) => id}
            onEnd={hasNextPage ? () => void fetchNextPage() : null}
          >
            {(award) => <AwardRow award={award} />}
          </LongList>
        )}
      </Card>
    </Page>
  );
}

/** What is filtered, as a table for other programs. */
function Exports({ search }: { readonly search: ListSearch }) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const given = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || name === 'sort' ? [] : [[name, String(value)]],
  );
  return (
    <p className="buttons">
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className="btn"
          href={`/api/applications/export?${new URLSearchParams([...given, ['format', format]]).toString()}`}
          download
        >
          {w.downloadAs(say(nameOf('EXPORT_FORMATS', format)))}
        </a>
      ))}
    </p>
  );
}

type Group = NonNullable<Parameters<typeof awardsQuery>[0]['group']>;

function filterOf({ group, overdue, sort, leastFen, mostFen, ...texts }: ListSearch) {
  const given = Object.entries(texts).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    // The API says which stages there are, and refuses every other one.
    ...(group !== undefined && { group: group as Group }),
    ...(overdue === true && { overdue }),
    ...(leastFen !== undefined && { leastFen: Number(leastFen) }),
    ...(mostFen !== undefined && { mostFen: Number(mostFen) }),
    ...(sort === 'oldest' && { sort: 'oldest' as const }),
  };
}
