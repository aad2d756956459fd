import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { overdueQuery } from '../../door/lists.ts';
import { holds, sessionQuery } from '../../door/session.ts';
import { Bars } from '../../parts/bars.tsx';
import { CsvButton } from '../../parts/csv-button.tsx';
import { ListCard } from '../../parts/list-card.tsx';
import { Budgets } from '../../parts/money/budgets.tsx';
import { Page } from '../../parts/page.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** How the district stands: the goals of the policy, the streets, and how long awards wait for whom. */
export function BoardPage() {
  const { w } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <Page title={w.board} lead={w.boardLead}>
      <Targets />
      <Streets />
      <Clocks />
      {holds(session, 'approve', 'group', 'auditor') && <Overdue />}
      <Budgets />
    </Page>
  );
}

function Targets() {
  const { w, say } = useWords();
  const { data, error } = useQuery({ queryKey: ['targets'], queryFn: () => got(api.GET('/targets')) });
  return (
    <ListCard title={w.targets} error={error} rows={data?.targets}>
      <div className="tiles">
        {data?.targets.map(({ target, name, goal, unit, reached, base }) => (
          <div key={target} className="card">
            <b>{say(name)}</b>
            <p className="big num">
              {reached ?? w.unknown} <span className="soft small">{w.ofGoal(goal, w.targetUnit(unit))}</span>
            </p>
            <p className="soft small">
              {base === null ? w.noBase : w.baseOf(base.on, base.value, say(base.source))}
            </p>
          </div>
        ))}
      </div>
    </ListCard>
  );
}

function Streets() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({ queryKey: ['streets'], queryFn: () => got(api.GET('/streets')) });
  const streets = data?.streets;
  return (
    <ListCard title={w.streets} error={error} rows={streets}>
      <table className="stacks">
        <thead>
          <tr>
            <th>{w.street}</th>
            <th className="right">{w.national}</th>
            <th className="right">{w.provincial}</th>
            <th className="right">{w.city}</th>
            <th className="right">{w.standards}</th>
            <th className="right">{w.firms}</th>
            <th className="right">{w.net}</th>
          </tr>
        </thead>
        <tbody>
          {streets?.map((row) => (
            <tr key={row.street}>
              <th scope="row">{say(nameOf('UNITS', row.street))}</th>
              <td className="right num" data-label={w.national}>
                {row.nation}
              </td>
              <td className="right num" data-label={w.provincial}>
                {row.province}
              </td>
              <td className="right num" data-label={w.city}>
                {row.city}
              </td>
              <td className="right num" data-label={w.standards}>
                {row.standards}
              </td>
              <td className="right num" data-label={w.firms}>
                {row.enterprises}
              </td>
              <td className="right num" data-label={w.net}>
                {money(row.netPaidFen, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CsvButton
        name={w.streets}
        rows={[
          [w.street, w.national, w.provincial, w.city, w.standards, w.firms, `${w.net} (${w.yuan})`],
          ...(streets ?? []).map((row) => [
            say(nameOf('UNITS', row.street)),
            row.nation,
            row.province,
            row.city,
            row.standards,
            row.enterprises,
            row.netPaidFen / 100,
          ]),
        ]}
      />
    </ListCard>
  );
}

/** How much is late, and the way to what and with whom. */
function Overdue() {
  const { w } = useWords();
  const { data, error } = useInfiniteQuery(overdueQuery({}));
  const [first] = data?.pages ?? [];
  return (
    <ListCard title={w.overdueBoard} error={error} rows={first === undefined ? undefined : [first]}>
      <p>
        <Link to="/overdue">{w.overdueCount(first?.count ?? 0)}</Link>
      </p>
    </ListCard>
  );
}

function Clocks() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({ queryKey: ['clocks'], queryFn: () => got(api.GET('/clocks')) });
  const parties = data?.parties.map((party) => ({ ...party, name: say(nameOf('PARTIES', party.party)) }));
  return (
    <ListCard title={w.clocks} error={error} rows={parties}>
      <Bars
        name={w.clocks}
        bars={(parties ?? []).map(({ name, p50 }) => ({ label: name, value: p50 ?? 0, text: w.days(p50) }))}
      />
      <table className="stacks">
        <thead>
          <tr>
            <th>{w.waitsFor}</th>
            <th className="right">{w.median}</th>
            <th className="right">{w.slowest}</th>
            <th className="right">{w.openNow}</th>
          </tr>
        </thead>
        <tbody>
          {parties?.map(({ party, name, p50, p90, open }) => (
            <tr key={party}>
              <th scope="row">{name}</th>
              <td className="right num" data-label={w.median}>
                {w.days(p50)}
              </td>
              <td className="right num" data-label={w.slowest}>
                {w.days(p90)}
              </td>
              <td className="right num" data-label={w.openNow}>
                {open}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CsvButton
        name={w.clocks}
        rows={[
          [w.waitsFor, w.median, w.slowest, w.openNow],
          ...(parties ?? []).map(({ name, p50, p90, open }) => [name, p50, p90, open]),
        ]}
      />
    </ListCard>
  );
}
