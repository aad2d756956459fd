import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { policyQuery } from '../door/policy.ts';
import {
  DUTIES,
  holds,
  isStaff,
  sessionQuery,
  signInAddress,
  signOut,
  type Session,
} from '../door/session.ts';
import { language } from '../words/language.ts';
import { useWords, type Words } from '../words/words.ts';
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

function startOf(session: Session | null, w: Words): string {
  if (holds(session, ...DUTIES)) return w.inbox;
  return isStaff(session) || session?.enterprises.length === 0 || session === null ? w.start : w.myAwards;
}

/** Where people of the district go, each by what they hold. */
function StaffPlaces({ session }: { readonly session: Session | null }) {
  const { w } = useWords();
  const administers = holds(session, 'administrator');
  const audits = holds(session, 'auditor');
  return (
    <>
      {holds(session, ...DUTIES, 'auditor') && (
        <>
          <Link to="/awards" activeOptions={{ exact: true }}>
            {w.allAwards}
          </Link>
          <Link to="/board">{w.board}</Link>
        </>
      )}
      {holds(session, 'approve', 'group', 'auditor') && <Link to="/overdue">{w.overdueBoard}</Link>}
      {holds(session, 'pay', 'auditor') && <Link to="/payments">{w.payments}</Link>}
      {(administers || audits || holds(session, 'handle', 'approve')) && (
        <Link to="/proposals">{w.proposals}</Link>
      )}
      {holds(session, 'handle', 'approve') && <Link to="/templates">{w.templates}</Link>}
      {audits && (
        <Link to="/audit" activeOptions={{ exact: true }}>
          {w.refusals}
        </Link>
      )}
      {audits && <Link to="/sweeps">{w.sweeps}</Link>}
      {administers && (
        <>
          <Link to="/people">{w.people}</Link>
          <Link to="/changes">{w.changes}</Link>
          <Link to="/delegations">{w.delegations}</Link>
          <Link to="/units">{w.units}</Link>
          <Link to="/firms">{w.firms}</Link>
          <Link to="/keys">{w.keys}</Link>
        </>
      )}
      {(administers || audits) && <Link to="/acts">{w.actsLog}</Link>}
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
