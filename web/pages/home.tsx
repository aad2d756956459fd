import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { DUTIES, holds, isStaff, sessionQuery } from '../door/session.ts';
import { WelcomePage } from './anyone/welcome.tsx';

const InboxPage = lazy(() =>
  import('./reviewer/inbox.tsx').then(({ InboxPage: page }) => ({ default: page })),
);
const MyAwardsPage = lazy(() =>
  import('./applicant/my-awards.tsx').then(({ MyAwardsPage: page }) => ({ default: page })),
);
const StaffStartPage = lazy(() =>
  import('./staff/start.tsx').then(({ StaffStartPage: page }) => ({ default: page })),
);

/** Where a person begins: the inbox of an officer, the places of those who decide nothing, the awards of a firm, or what anybody can see. */
export function HomePage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <WelcomePage />;
  if (holds(session, ...DUTIES)) return <InboxPage session={session} />;
  if (isStaff(session)) return <StaffStartPage session={session} />;
  return session.enterprises.length > 0 ? <MyAwardsPage session={session} /> : <WelcomePage />;
}
