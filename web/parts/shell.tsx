import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useNames } from '../door/catalogue.ts';
import { policyQuery } from '../door/policy.ts';
import { isStaff, sessionQuery, signInAddress, signOut, type Session } from '../door/session.ts';
import { language } from '../words/language.ts';
import { useWords } from '../words/words.ts';
import { placesOf, startOf } from './places.ts';
import { SessionEnded } from './session-ended.tsx';

/** With more places of their own than these, the navigation of somebody is a row by itself. */
const MOST_BESIDE = 3;

/** What stands around every page. */
export function Shell() {
  const { w } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <>
      <a className="skip" href="#main">
        {w.skip}
      </a>
      <header className="top">
        <div>
          <Link to="/" className="brand">
            {w.name}
          </Link>
          <nav aria-label={w.mainNavigation} className={placesOf(session).length > MOST_BESIDE ? 'many' : ''}>
            <Places session={session} />
          </nav>
          <Who session={session} />
        </div>
      </header>
      <Simulation />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <div>
          <span>{w.footer}</span>
          <a href="/api/docs/">{w.forPrograms}</a>
        </div>
      </footer>
      <SessionEnded session={session} />
    </>
  );
}

function Places({ session }: { readonly session: Session | null }) {
  const { w } = useWords();
  return (
    <>
      <Link to="/" activeOptions={{ exact: true }}>
        {startOf(session, w)}
      </Link>
      {isStaff(session) && <StaffPlaces session={session} />}
      {(session?.enterprises.length ?? 0) > 0 && <Link to="/apply">{w.apply}</Link>}
      <Link to="/calculator">{w.calculator}</Link>
      <Link to="/policy">{w.policy}</Link>
      <Link to="/notices">{w.noticesShort}</Link>
      <Link to="/results">{w.resultsShort}</Link>
      <Link to="/usual-times">{w.usualTimesShort}</Link>
    </>
  );
}

/** Where people of the district go, each by what they hold. */
function StaffPlaces({ session }: { readonly session: Session | null }) {
  const { w } = useWords();
  return placesOf(session).map(({ to, name }) => (
    <Link key={to} to={to} activeOptions={{ exact: to === '/awards' || to === '/audit' }}>
      {w[name]}
    </Link>
  ));
}

function Who({ session }: { readonly session: Session | null }) {
  const { w, language: spoken } = useWords();
  const path = useRouterState({ select: ({ location }) => location.href });
  const other = spoken === 'zh' ? 'en' : 'zh';
  return (
    <div className="who">
      {session === null ? (
        <a href={signInAddress(path)}>{w.signIn}</a>
      ) : (
        <>
          <Self session={session} />
          <Link to="/notifications">{w.notifications}</Link>
          <Link to="/settings">{w.settings}</Link>
          <button type="button" className="quiet" onClick={() => void signOut()}>
            {w.signOut}
          </button>
        </>
      )}
      <button
        type="button"
        className="quiet"
        lang={other === 'zh' ? 'zh-Hans' : 'en'}
        onClick={() => language.choose(other)}
      >
        {other === 'zh' ? '中文' : 'English'}
      </button>
    </div>
  );
}

/** Who is signed in, by name, and for which firm, in which unit or in which capacity. */
function Self({ session: { name, account, enterprises, roles } }: { readonly session: Session }) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const own = roles.find(({ principal }) => principal === null);
  const duty =
    own === undefined
      ? []
      : [say(own.unit === null ? nameOf('ROLES', own.capacity) : nameOf('UNITS', own.unit))];
  const places = enterprises.length > 0 ? enterprises.map((firm) => firm.name) : duty;
  return (
    <span className="self">
      {name ?? account} <span className="soft">{places.join(w.listComma)}</span>
    </span>
  );
}

/** Says that no money moves, as long as the policy is not in force. */
function Simulation() {
  const { w } = useWords();
  const { data } = useQuery(policyQuery);
  if (data === undefined || data.status.kind !== 'simulation') return null;
  return (
    <aside className="sim" aria-label={w.modeOfOperation}>
      <p>{w.simulation}</p>
    </aside>
  );
}
