import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useNames } from '../../door/catalogue.ts';
import { changesQuery } from '../../door/office.ts';
import { holds, type Session } from '../../door/session.ts';
import { Page } from '../../parts/page.tsx';
import { placesOf } from '../../parts/places.ts';
import { useWords } from '../../words/words.ts';

/** Where people of the district begin who decide nothing on awards: each place, with what it is for. */
export function StaffStartPage({ session }: { readonly session: Session }) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const duties = [...new Set(session.roles.map(({ capacity }) => say(nameOf('ROLES', capacity))))];
  return (
    <Page title={w.start} lead={w.yourDuties(duties)}>
      {holds(session, 'administrator') && <WaitingChanges own={session.person} />}
      <ul className="plain tiles">
        {placesOf(session).map(({ to, name, lead }) => (
          <li key={to} className="card">
            <h2>
              <Link to={to}>{w[name]}</Link>
            </h2>
            <p className="soft">{w[lead]}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** Changes of another administrator that only this one can confirm. */
function WaitingChanges({ own }: { readonly own: string }) {
  const { w } = useWords();
  const { data } = useQuery(changesQuery);
  const waiting = (data?.changes ?? []).filter(
    ({ state, proposedBy }) => state === 'open' && proposedBy !== own,
  );
  if (waiting.length === 0) return null;
  return (
    <p className="say warn" role="status">
      <Link to="/changes">{w.changesWait(waiting.length)}</Link>
    </p>
  );
}
