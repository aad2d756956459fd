import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { unitsQuery } from '../../door/office.ts';
import { sessionQuery } from '../../door/session.ts';
import { ApiForm } from '../../parts/api-form.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { useWords } from '../../words/words.ts';

/** Departments, streets and parks: their names, the last day of one that has ended, and who took it over. */
export function UnitsPage() {
  const { w, say } = useWords();
  const nameOf = useNames();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data, error } = useQuery(unitsQuery);
  const [typed, setTyped] = useState('');
  const [opened, open] = useState<string | null>(null);
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    if (/^[a-z][a-z0-9-]{0,59}$/.test(typed)) open(typed);
  };
  const known = data?.units.find(({ id }) => id === opened);
  return (
    <Page title={w.units} lead={w.unitsLead}>
      <Card title={w.newUnit}>
        <form className="filters" onSubmit={begin}>
          <label className="grow">
            {w.codeOfUnit}
            <input
              type="text"
              pattern="[a-z][a-z0-9\-]{0,59}"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          <button type="submit" className="fixed">
            {w.goOn}
          </button>
        </form>
      </Card>
      {opened !== null && (
        <Card title={opened}>
          <ApiForm
            key={opened}
            keptAs={`${session?.person ?? ''}:unit:${opened}`}
            method="PUT"
            describedAt="/admin/units/{unit}"
            path={`/admin/units/${opened}`}
            initial={
              known === undefined
                ? {}
                : {
                    kind: known.kind,
                    zh: known.zh,
                    en: known.en,
                    ...(known.untilDay !== null && { untilDay: known.untilDay }),
                  }
            }
            submitLabel={w.save}
            onDone={async () => {
              await queries.invalidateQueries({ queryKey: unitsQuery.queryKey });
              await queries.invalidateQueries({ queryKey: ['catalogue'] });
            }}
          />
          {known?.successor === null && (
            <details>
              <summary>{w.takesOver}</summary>
              <ApiForm
                key={`${opened} taken over`}
                keptAs={`${session?.person ?? ''}:unit:${opened}:successor`}
                describedAt="/admin/units/{unit}/succession"
                path={`/admin/units/${opened}/succession`}
                submitLabel={w.takesOver}
                onDone={() => queries.invalidateQueries({ queryKey: unitsQuery.queryKey })}
              />
            </details>
          )}
        </Card>
      )}
      <Card>
        <ListState error={error} rows={data?.units} empty={w.nothingHere} />
        <ul className="rows">
          {data?.units.map(({ id, zh, en, untilDay, successor }) => (
            <li key={id} className="row">
              <span>
                <b>{zh}</b> {en} <span className="soft small num">{id}</span>
              </span>
              <span className="at-end">
                {untilDay !== null && <span className="tag warn num">{w.endsOn(untilDay)}</span>}{' '}
                {successor !== null && (
                  <span className="tag">{w.takenOverBy(say(nameOf('UNITS', successor)))}</span>
                )}{' '}
                <button type="button" className="quiet" onClick={() => open(id)}>
                  {w.change}
                  <span className="unseen"> {zh}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
