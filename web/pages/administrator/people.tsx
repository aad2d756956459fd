import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { peopleQuery } from '../../door/office.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { SearchBox, useSearch } from '../../parts/search-box.tsx';
import { useWords } from '../../words/words.ts';

/** Everybody who may sign in: in which capacity, for which unit or firm, and until when. */
export function PeoplePage() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { wanted, box } = useSearch();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(peopleQuery(wanted));
  const found = data?.pages.flatMap((page) => page.people);
  return (
    <Page title={w.people} lead={w.peopleLead}>
      <Card title={w.newPerson}>
        <details>
          <summary>{w.write}</summary>
          <ApiForm
            keptAs={`${session?.person ?? ''}:person`}
            describedAt="/admin/people"
            submitLabel={w.registerPerson}
            onDone={() => queries.invalidateQueries({ queryKey: ['people'] })}
          />
        </details>
      </Card>
      <Card>
        <SearchBox label={w.findPerson} {...box} />
        <ListState error={error} rows={found} empty={w.nothingFound} />
        {found !== undefined && found.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.person}</th>
                <th>{w.capacities}</th>
                <th>{w.firms}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ id, account, name, roles, enterprises }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to="/people/$id" params={{ id }}>
                      {name ?? w.forgotten}
                    </Link>{' '}
                    <span className="soft small">{account}</span>
                  </th>
                  <td>
                    {roles.map(({ capacity, unit, fromDay, untilDay }) => (
                      <div key={`${capacity} ${unit ?? ''} ${fromDay}`}>
                        {say(nameOf('ROLES', capacity))} {unit === null ? '' : say(nameOf('UNITS', unit))}{' '}
                        <span className="soft small num">
                          {untilDay === null ? w.fromDay(fromDay) : w.fromUntil(fromDay, untilDay)}
                        </span>
                      </div>
                    ))}
                  </td>
                  <td>
                    {enterprises.map((firm) => (
                      <div key={firm.code}>{firm.name}</div>
                    ))}
                  </td>
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
