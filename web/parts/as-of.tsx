import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent } from 'react';
import { asOfQuery } from '../door/audit.ts';
import { catalogueQuery, useNames } from '../door/catalogue.ts';
import { usePeople } from '../door/people.ts';
import { due, minute } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { ListState } from './list-state.tsx';
import { Card } from './page.tsx';

/** An award as it stood at the end of a day: its state, its terms, who could do what, what lay there. */
export function AsOf({ id }: { readonly id: string }) {
  const { w } = useWords();
  const input = useId();
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const look = (event: SubmitEvent): void => {
    event.preventDefault();
    setDay(typed === '' ? null : typed);
  };
  return (
    <Card title={w.asOf}>
      <p className="soft small">{w.asOfMeans}</p>
      <form className="filters" onSubmit={look}>
        <label htmlFor={input} className="fixed">
          {w.day}
          <input id={input} type="date" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <button type="submit" className="fixed">
          {w.look}
        </button>
      </form>
      {day !== null && <Stood key={day} id={id} day={day} />}
    </Card>
  );
}

function Stood({ id, day }: { readonly id: string; readonly day: string }) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data, error } = useQuery(asOfQuery(id, day));
  if (data === undefined) return <ListState error={error} rows={undefined} empty="" />;
  const state = catalogue.states.find(({ code }) => code === data.state);
  return (
    <dl className="kv" role="status">
      <dt>{w.fromTo}</dt>
      <dd>
        {state === undefined ? data.state : say(state)} <span className="soft num">#{data.seq}</span>
      </dd>
      <dt>{w.waitsFor}</dt>
      <dd>{data.waitsFor.map((party) => say(nameOf('PARTIES', party))).join(w.listComma) || w.none}</dd>
      <dt>{w.terms}</dt>
      <dd>
        {data.deadlines.map(({ name, at }) => (
          <div key={`${name} ${at}`}>
            {say(nameOf('DEADLINES', name))} <span className="num">{due(at, language)}</span>
          </div>
        ))}
      </dd>
      <dt>{w.mightDo}</dt>
      <dd>
        {Object.entries(data.allowed).map(([party, acts]) => (
          <div key={party}>
            {say(nameOf('CAPACITIES', party))}
            {w.colon}
            {acts.map((act) => say(nameOf('SIGNALS', act))).join(w.listComma)}
          </div>
        ))}
      </dd>
      <dt>{w.proofs}</dt>
      <dd>{w.documents(data.documents.length)}</dd>
      <dt>{w.opinions}</dt>
      <dd>
        {data.opinions.map(({ unit, type, person, at }) => (
          <div key={`${person} ${at}`}>
            {unit === null ? '' : say(nameOf('UNITS', unit))} {say(nameOf('SIGNALS', type))}{' '}
            {personOf(person)} <span className="num">{minute(at, language)}</span>
          </div>
        ))}
      </dd>
    </dl>
  );
}
