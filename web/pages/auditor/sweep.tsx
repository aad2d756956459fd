import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { sweepQuery } from '../../door/audit.ts';
import { useNames } from '../../door/catalogue.ts';
import { usePeople } from '../../door/people.ts';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/sweeps/$id');

/** What a sweep looked at and found; while it runs the page waits for it. */
export function SweepPage() {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const { id } = route.useParams();
  const { data, error } = useQuery(sweepQuery(id));
  return (
    <Page
      title={w.sweep}
      lead={<span className="num">{id}</span>}
      crumb={<Link to="/sweeps">{w.sweeps}</Link>}
    >
      {error !== null && <ProblemNote error={error} />}
      {data == null && error === null && (
        <p className="say" role="status">
          {w.sweepUnderWay}
        </p>
      )}
      {data != null && (
        <>
          <Card title={w.looked}>
            <p>
              {personOf(data.requestedBy)} {w.awardsSwept(data.result.awards)}
            </p>
            <table className="stacks">
              <thead>
                <tr>
                  <th>{w.check}</th>
                  <th className="right">{w.numberOf}</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(data.result.checks).map(([check, count]) => (
                  <tr key={check}>
                    <th scope="row">{say(nameOf('SWEEP_CHECKS', check))}</th>
                    <td className="right num">{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Card>
          <Card
            title={data.result.findings.length === 0 ? w.noFindings : w.findings(data.result.findings.length)}
          >
            <ul>
              {data.result.findings.map(({ check, where, finding }) => (
                <li key={`${check} ${where} ${finding}`}>
                  <b>{say(nameOf('SWEEP_CHECKS', check))}</b> <span className="num">{where}</span> {finding}
                </li>
              ))}
            </ul>
          </Card>
        </>
      )}
    </Page>
  );
}
