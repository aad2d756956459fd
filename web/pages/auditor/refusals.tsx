import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { minute } from '../../words/figures.ts';
import { accountOf } from '../../words/account-of.ts';
import { useWords } from '../../words/words.ts';

/** Attempts that were refused, the newest first. */
export function RefusalsPage() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({
    queryKey: ['refusals'],
    queryFn: () => got(api.GET('/audit/refusals')),
  });
  return (
    <Page title={w.refusals} lead={w.refusalsLead}>
      <Card>
        <ListState error={error} rows={data?.refusals} empty={w.noRefusals} />
        {data !== undefined && data.refusals.length > 0 && (
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
              {data.refusals.map(({ at, person, application, type, code }, index) => (
                <tr key={`${at} ${String(index)}`}>
                  <td className="num">{minute(at, language)}</td>
                  <td>{accountOf(person)}</td>
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
      </Card>
    </Page>
  );
}
