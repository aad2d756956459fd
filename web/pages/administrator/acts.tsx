import { useInfiniteQuery } from '@tanstack/react-query';
import { actsQuery } from '../../door/office.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { accountOf } from '../../words/account-of.ts';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** What administrators and the office did, the newest first. */
export function ActsPage() {
  const { w, language } = useWords();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(actsQuery);
  const acts = data?.pages.flatMap((page) => page.acts);
  return (
    <Page title={w.actsLog} lead={w.actsLead}>
      <Card>
        <ListState error={error} rows={acts} empty={w.nothingHere} />
        {acts !== undefined && acts.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.when}</th>
                <th>{w.person}</th>
                <th>{w.event}</th>
                <th>{w.details}</th>
              </tr>
            </thead>
            <tbody>
              {acts.map(({ id, at, person, act, about, detail }) => (
                <tr key={id}>
                  <td className="num">{minute(at, language)}</td>
                  <td>{accountOf(person)}</td>
                  <th scope="row">
                    {act} <span className="soft small num">{about}</span>
                  </th>
                  <td className="small">
                    {Object.entries(detail)
                      .map(
                        ([name, value]) =>
                          `${name}: ${Array.isArray(value) ? value.join(' ') : String(value)}`,
                      )
                      .join(' · ')}
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
