import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { Bars } from '../../parts/bars.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote, Waiting } from '../../parts/problem.tsx';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** How the district stands: the goals of the policy, the streets, and how long awards wait for whom. */
export function BoardPage() {
  const { w } = useWords();
  return (
    <Page title={w.board} lead={w.boardLead}>
      <Targets />
      <Streets />
      <Clocks />
    </Page>
  );
}

/** A part of the board in every state that it can have. */
function Part({
  title,
  error,
  count,
  children,
}: {
  readonly title: string;
  readonly error: unknown;
  readonly count: number | undefined;
  readonly children: ReactNode;
}) {
  const { w } = useWords();
  return (
    <Card title={title}>
      {error !== null && <ProblemNote error={error} />}
      {count === undefined && error === null && <Waiting />}
      {count === 0 && <p className="empty">{w.nothingHere}</p>}
      {count !== undefined && count > 0 && children}
    </Card>
  );
}

function Targets() {
  const { w, say } = useWords();
  const { data, error } = useQuery({ queryKey: ['targets'], queryFn: () => got(api.GET('/targets')) });
  return (
    <Part title={w.targets} error={error} count={data?.targets.length}>
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
    </Part>
  );
}

function Streets() {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({ queryKey: ['streets'], queryFn: () => got(api.GET('/streets')) });
  const streets = data?.streets;
  return (
    <Part title={w.streets} error={error} count={streets?.length}>
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
              <td className="right num">{row.nation}</td>
              <td className="right num">{row.province}</td>
              <td className="right num">{row.city}</td>
              <td className="right num">{row.standards}</td>
              <td className="right num">{row.enterprises}</td>
              <td className="right num">{money(row.netPaidFen, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Clocks() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const { data, error } = useQuery({ queryKey: ['clocks'], queryFn: () => got(api.GET('/clocks')) });
  const parties = data?.parties.map((party) => ({ ...party, name: say(nameOf('PARTIES', party.party)) }));
  return (
    <Part title={w.clocks} error={error} count={parties?.length}>
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
              <td className="right num">{w.days(p50)}</td>
              <td className="right num">{w.days(p90)}</td>
              <td className="right num">{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
