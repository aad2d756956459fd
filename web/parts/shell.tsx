import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { policyQuery } from '../door/policy.ts';
import { holds, isStaff, sessionQuery, signInAddress, signOut, type Session } from '../door/session.ts';
import { language } from '../words/language.ts';
import { useWords } from '../words/words.ts';
import { SessionEnded } from './session-ended.tsx';

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
          <nav aria-label={w.mainNavigation}>
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
        {isStaff(session) ? w.inbox : session === null ? w.start : w.myAwards}
      </Link>
      {isStaff(session) && (
        <Link to="/awards" activeOptions={{ exact: true }}>
          {w.allAwards}
        </Link>
      )}
      {isStaff(session) && !holds(session, 'administrator') && <Link to="/board">{w.board}</Link>}
      {holds(session, 'administrator') && <Link to="/people">{w.people}</Link>}
      {holds(session, 'pay') && <Link to="/payments">{w.payments}</Link>}
      {holds(session, 'auditor') && <Link to="/audit">{w.refusals}</Link>}
      {(session?.enterprises.length ?? 0) > 0 && <Link to="/apply">{w.apply}</Link>}
      <Link to="/calculator">{w.calculator}</Link>
      <Link to="/policy">{w.policy}</Link>
      <Link to="/notices">{w.noticesShort}</Link>
    </>
  );
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
          <span className="soft">{session.account}</span>
          <Link to="/notifications">{w.notifications}</Link>
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
