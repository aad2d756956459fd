import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { reportsQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import { holds, sessionQuery } from '../../door/session.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { SearchBox, useSearch } from '../../parts/search-box.tsx';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** What company registers reported of firms: what happened, from which day on, and under which key it was signed. */
export function RegistersPage() {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { wanted, box } = useSearch();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(reportsQuery(wanted));
  const events = data?.pages.flatMap((page) => page.events);
  return (
    <Page title={w.registers} lead={w.registersLead}>
      <Card>
        <SearchBox label={w.findReport} {...box} />
        <ListState error={error} rows={events} empty={wanted === '' ? w.nothingHere : w.nothingFound} />
        {events !== undefined && events.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.firm}</th>
                <th>{w.event}</th>
                <th>{w.effectiveOn}</th>
                <th>{w.filedAt}</th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ id, enterprise, name, kind, effectiveOn, successor, ...report }) => (
                <tr key={id}>
                  <th scope="row">
                    {holds(session, 'administrator') ? (
                      <Link to="/firms/$code" params={{ code: enterprise }}>
                        {name}
                      </Link>
                    ) : (
                      name
                    )}{' '}
                    <span className="soft small num">{enterprise}</span>
                  </th>
                  <td>
                    {say(nameOf('REGISTER_EVENTS', kind))} <span className="soft small num">{id}</span>
                    <div className="small">
                      {report.district} {report.address} {successor !== null && w.intoFirm(successor)}
                    </div>
                  </td>
                  <td className="num">{effectiveOn}</td>
                  <td>
                    <span className="num">{minute(report.at, language)}</span>
                    <div className="soft small">{w.signedWith(personOf(report.person), report.key)}</div>
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
