import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { catalogueQuery } from '../door/catalogue.ts';
import { api, got } from '../door/client.ts';
import { awardsQuery, type ListSearch } from '../door/lists.ts';
import { AwardRow } from '../parts/award-row.tsx';
import { LongList } from '../parts/long-list.tsx';
import { ListState } from '../parts/list-state.tsx';
import { Card, Page } from '../parts/page.tsx';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';

const route = getRouteApi('/awards');

/** Every application that somebody may see, found by text and filters; the filters are the address. */
export function AwardsPage() {
  const { w, say, language } = useWords();
  const search = route.useSearch();
  const filter = filterOf(search);
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(awardsQuery(filter));
  const { data: counts } = useQuery({
    queryKey: ['awards', 'counts', filter],
    queryFn: () => got(api.GET('/applications/counts', { params: { query: filter } })),
  });
  const awards = data?.pages.flatMap(({ applications }) => applications);
  return (
    <Page
      title={w.allAwards}
      lead={counts === undefined ? w.loading : w.foundAwards(counts.count, money(counts.amountFen, language))}
    >
      <Card>
        <Filters key={JSON.stringify(search)} search={search} />
        {counts !== undefined && counts.groups.length > 0 && (
          <p className="small soft">
            {counts.groups.map(({ name, count }) => `${say(name)} ${String(count)}`).join('　')}
          </p>
        )}
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

type Group = NonNullable<Parameters<typeof awardsQuery>[0]['group']>;

function filterOf({ text, group, item, overdue, sort }: ListSearch) {
  return {
    ...(text !== undefined && { text }),
    // The API says which stages there are, and refuses every other one.
    ...(group !== undefined && { group: group as Group }),
    ...(item !== undefined && { item }),
    ...(overdue === true && { overdue }),
    ...(sort !== undefined && { sort }),
  };
}

function Filters({ search }: { readonly search: ListSearch }) {
  const { w, say } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.text ?? '');
  const change = (changed: ListSearch): void => {
    void navigate({ to: '/awards', search: { ...search, ...changed } });
  };
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    change({ text: typed.trim() === '' ? undefined : typed.trim() });
  };
  const stages = catalogue.lists.find(({ name }) => name === 'PROGRESS')?.codes ?? [];
  return (
    <form className="filters" role="search" onSubmit={find}>
      <label className="grow">
        {w.searchText}
        <input type="search" value={typed} minLength={2} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <label>
        {w.stage}
        <select
          value={search.group ?? ''}
          onChange={({ target }) => change({ group: target.value || undefined })}
        >
          <option value="">{w.all}</option>
          {stages.map((stage) => (
            <option key={stage.code} value={stage.code}>
              {say(stage)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w.item}
        <select
          value={search.item ?? ''}
          onChange={({ target }) => change({ item: target.value || undefined })}
        >
          <option value="">{w.all}</option>
          {catalogue.items.map((item) => (
            <option key={item.code} value={item.code}>
              {say(item)}
            </option>
          ))}
        </select>
      </label>
      <label className="pick fixed">
        <input
          type="checkbox"
          checked={search.overdue === true}
          onChange={({ target }) => change({ overdue: target.checked ? true : undefined })}
        />{' '}
        {w.overdueOnly}
      </label>
      <button type="submit" className="main fixed">
        {w.find}
      </button>
    </form>
  );
}
