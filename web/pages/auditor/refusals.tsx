import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId, useState, type SubmitEvent } from 'react';
import { refusalsQuery, type RefusalSearch } from '../../door/audit.ts';
import { useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { SavedViews } from '../../parts/saved-views.tsx';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/audit');

/** Attempts that were refused, the newest first. */
export function RefusalsPage() {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(refusalsQuery(search));
  const refusals = data?.pages.flatMap((page) => page.refusals);
  const change = (next: RefusalSearch): void => void navigate({ to: '/audit', search: next });
  return (
    <Page title={w.refusals} lead={w.refusalsLead}>
      <Card>
        <Filters key={JSON.stringify(search)} search={search} onChange={change} />
        <SavedViews list="refusals" query={search} onChoose={change} />
        <ListState error={error} rows={refusals} empty={w.noRefusals} />
        {refusals !== undefined && refusals.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.when}</th>
                <th>{w.person}</th>
                <th>{w.event}</th>
                <th>{w.because}</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map(({ at, person, application, type, code }, index) => (
                <tr key={`${at} ${String(index)}`}>
                  <td className="num">{minute(at, language)}</td>
                  <td>{personOf(person)}</td>
                  <td>
                    {say(nameOf('SIGNALS', type))}{' '}
                    {application !== null && (
                      <Link to="/awards/$id" params={{ id: application }} className="num small">
                        {application}
                      </Link>
                    )}
                  </td>
                  <td>{say(nameOf('PROBLEMS', code))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {hasNextPage && <MoreButton onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}

/** Who tried, on which award. */
function Filters({
  search,
  onChange,
}: {
  readonly search: RefusalSearch;
  readonly onChange: (search: RefusalSearch) => void;
}) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const [person, setPerson] = useState(search.person ?? '');
  const [application, setApplication] = useState(search.application ?? '');
  const ids = [useId(), useId()];
  const find = (event: SubmitEvent): void => {
    event.preventDefault();
    onChange({
      ...search,
      person: person.trim() === '' ? undefined : person.trim(),
      application: application.trim() === '' ? undefined : application.trim(),
    });
  };
  return (
    <form className="filters" role="search" onSubmit={find}>
      <label htmlFor={ids[0]}>
        {w.whoTried}
        <input id={ids[0]} type="text" value={person} onChange={({ target }) => setPerson(target.value)} />
      </label>
      <label htmlFor={ids[1]}>
        {w.numberOfAward}
        <input
          id={ids[1]}
          type="text"
          value={application}
          onChange={({ target }) => setApplication(target.value)}
        />
      </label>
      <label>
        {w.refusedBy}
        <select
          value={search.by ?? ''}
          onChange={({ target }) => onChange({ ...search, by: target.value || undefined })}
        >
          <option value="">{w.all}</option>
          {(['api', 'machine'] as const).map((by) => (
            <option key={by} value={by}>
              {say(nameOf('REFUSED_BY', by))}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="main fixed">
        {w.find}
      </button>
    </form>
  );
}
