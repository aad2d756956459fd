import { useQuery } from '@tanstack/react-query';
import { usualTimesQuery } from '../../door/results.ts';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** How long applications usually stay at each station, by item: the median and the ninth decile, never a mean. */
export function UsualTimesPage() {
  const { w, say } = useWords();
  const { data, error } = useQuery(usualTimesQuery);
  return (
    <Page
      title={w.usualTimes}
      lead={data === undefined ? w.loading : w.usualTimesLead(data.since, data.fewest)}
    >
      <Card>
        <ListState error={error} rows={data?.times} empty={w.noUsualTimes} />
        {data !== undefined && data.times.length > 0 && (
          <table className="stacks">
            <thead>
              <tr>
                <th>{w.item}</th>
                <th>{w.station}</th>
                <th className="right">{w.median}</th>
                <th className="right">{w.slowest}</th>
                <th className="right">{w.endedStays}</th>
              </tr>
            </thead>
            <tbody>
              {data.times.map(({ item, station, ended, p50, p90 }) => (
                <tr key={`${item.code} ${station.code}`}>
                  <th scope="row">{say(item)}</th>
                  <td>{say(station)}</td>
                  <td className="right num" data-label={w.median}>
                    {w.days(p50)}
                  </td>
                  <td className="right num" data-label={w.slowest}>
                    {w.days(p90)}
                  </td>
                  <td className="right num" data-label={w.endedStays}>
                    {w.stays(ended)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Card>
    </Page>
  );
}
