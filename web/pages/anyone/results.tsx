import { useInfiniteQuery } from '@tanstack/react-query';
import { useNames } from '../../door/catalogue.ts';
import { resultsQuery } from '../../door/results.ts';
import { ListState, MoreButton } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** What was paid and what was refused: open data, in the page and as a table. */
export function ResultsPage() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(resultsQuery);
  const results = data?.pages.flatMap((page) => page.results);
  return (
    <Page title={w.results} lead={w.resultsLead}>
      <Card>
        <p className="buttons">
          {(['csv', 'xlsx'] as const).map((format) => (
            <a key={format} className="btn" href={`/api/results/export?format=${format}`} download>
              {w.downloadAs(say(nameOf('EXPORT_FORMATS', format)))}
            </a>
          ))}
        </p>
        <ListState error={error} rows={results} empty={w.noResults} />
        {results !== undefined && results.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.recognition}</th>
                <th>{w.firms}</th>
                <th>{w.street}</th>
                <th>{w.when}</th>
                <th className="right">{w.amount}</th>
              </tr>
            </thead>
            <tbody>
              {results.map(({ application, firm, item, thing, amountFen, street, day, outcome }) => (
                <tr key={application}>
                  <th scope="row">
                    {thing} <span className="soft small">{say(item)}</span>
                  </th>
                  <td>{firm}</td>
                  <td>{street === null ? '' : say(street)}</td>
                  <td className="num">{day}</td>
                  <td className="right num">
                    {outcome === 'paid' ? (
                      <b>{money(amountFen, language)}</b>
                    ) : (
                      <span className="tag">{say(nameOf('RESULT_OUTCOMES', outcome))}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {hasNextPage && <MoreButton isDisabled={isFetchingNextPage} onMore={fetchNextPage} />}
      </Card>
    </Page>
  );
}
