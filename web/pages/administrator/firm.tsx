import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useId, useState, type SubmitEvent } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { api, gotNothing } from '../../door/client.ts';
import { firmQuery } from '../../door/office.ts';
import { usePeople } from '../../door/people.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { PersonInput } from '../../parts/form/person-input.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { ProblemNote } from '../../parts/problem.tsx';
import { useWords } from '../../words/words.ts';

const route = getRouteApi('/firms/$code');

/** One firm: where it was registered from which day on, and who acts for it. */
export function FirmPage() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { code } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: firm } = useSuspenseQuery(firmQuery(code));
  const own = session?.person ?? '';
  const readAgain = () => queries.invalidateQueries({ queryKey: ['firm', code] });
  return (
    <Page
      title={firm.name}
      lead={`${code} ${say(nameOf('BENEFICIARY_KINDS', firm.beneficiary))}`}
      crumb={<Link to="/firms">{w.firms}</Link>}
    >
      <Card title={w.registrations}>
        <ul className="rows">
          {firm.registrations.map(({ fromDay, district, address, street }) => (
            <li key={fromDay} className="row">
              <span>
                {district} {address}{' '}
                {street !== null && <span className="tag">{say(nameOf('UNITS', street))}</span>}
              </span>
              <span className="at-end num">{w.fromDay(fromDay)}</span>
            </li>
          ))}
        </ul>
        <details>
          <summary>{w.newRegistration}</summary>
          <ApiForm
            keptAs={`${own}:${code}:registration`}
            describedAt="/admin/enterprises/{code}/registrations"
            path={`/admin/enterprises/${code}/registrations`}
            submitLabel={w.save}
            onDone={readAgain}
          />
        </details>
        <details>
          <summary>{w.change}</summary>
          <ApiForm
            keptAs={`${own}:${code}:firm`}
            method="PATCH"
            describedAt="/admin/enterprises/{code}"
            path={`/admin/enterprises/${code}`}
            submitLabel={w.save}
            onDone={readAgain}
          />
        </details>
      </Card>
      <Agents code={code} agents={firm.agents} onChange={readAgain} />
    </Page>
  );
}

/** People who act for a firm. */
function Agents({
  code,
  agents,
  onChange,
}: {
  readonly code: string;
  readonly agents: readonly string[];
  readonly onChange: () => Promise<unknown>;
}) {
  const { w } = useWords();
  const personOf = usePeople();
  const id = useId();
  const [person, setPerson] = useState('');
  const [appointed, setAppointed] = useState(0);
  const path = (person: string) => ({ params: { path: { code, person } } });
  const appoint = useMutation({
    mutationFn: (person: string) =>
      gotNothing(api.PUT('/admin/enterprises/{code}/agents/{person}', path(person))),
    onSuccess: () => {
      setPerson('');
      setAppointed((before) => before + 1);
    },
    onSettled: onChange,
  });
  const dismiss = useMutation({
    mutationFn: (person: string) =>
      gotNothing(api.DELETE('/admin/enterprises/{code}/agents/{person}', path(person))),
    onSettled: onChange,
  });
  const failed = appoint.error ?? dismiss.error;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (person !== '') appoint.mutate(person);
  };
  return (
    <Card title={w.agents}>
      <ul className="rows">
        {agents.map((agent) => (
          <li key={agent} className="row">
            <Link to="/people/$id" params={{ id: agent }}>
              {personOf(agent)}
            </Link>
            <span className="at-end">
              <button
                type="button"
                className="quiet"
                disabled={dismiss.isPending}
                onClick={() => dismiss.mutate(agent)}
              >
                {w.dismiss}
                <span className="unseen"> {personOf(agent)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
      <form className="filters" onSubmit={submit}>
        <label htmlFor={id} className="grow">
          {w.findsPerson}
          <PersonInput key={appointed} wired={{ id }} value={person} onChange={setPerson} />
        </label>
        <button type="submit" className="fixed" disabled={appoint.isPending}>
          {w.appoint}
        </button>
      </form>
      {failed !== null && <ProblemNote error={failed} />}
    </Card>
  );
}
