import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { isStaff, sessionQuery } from '../door/session.ts';
import { WelcomePage } from './anyone/welcome.tsx';

const InboxPage = lazy(() =>
  import('./reviewer/inbox.tsx').then(({ InboxPage: page }) => ({ default: page })),
);
const MyAwardsPage = lazy(() =>
  import('./applicant/my-awards.tsx').then(({ MyAwardsPage: page }) => ({ default: page })),
);

/** Where a person begins: the inbox of an officer, the awards of a firm, or what anybody can see. */
export function HomePage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <WelcomePage />;
  if (isStaff(session)) return <InboxPage session={session} />;
  return session.enterprises.length > 0 ? <MyAwardsPage session={session} /> : <WelcomePage />;
}
