import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { catalogueQuery, signalsQuery } from './door/catalogue.ts';
import { dossierQuery, stepsQuery } from './door/award.ts';
import { policyQuery, rulingsQuery } from './door/policy.ts';
import type { RefusalSearch } from './door/audit.ts';
import {
  LIST_FILTERS,
  shownIn,
  type AwardSearch,
  type ListSearch,
  type OverdueSearch,
  type Shown,
} from './door/lists.ts';
import { firmQuery, personQuery } from './door/office.ts';
import { sessionQuery } from './door/session.ts';
import { BareProblemPage, NotFoundPage, ProblemPage, Waiting } from './parts/problem.tsx';
import { Shell } from './parts/shell.tsx';

/** What every page can reach. */
export interface Reach {
  readonly queries: QueryClient;
}

const root = createRootRouteWithContext<Reach>()({
  component: Shell,
  errorComponent: BareProblemPage,
  notFoundComponent: NotFoundPage,
  loader: ({ context: { queries } }) =>
    Promise.all([queries.query(sessionQuery), queries.query(catalogueQuery)]),
});
const under = { getParentRoute: () => root } as const;

/** A text of the address, if it has one. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
/** A number in an address is read as one. */
const words = (value: unknown): string | undefined => text(typeof value === 'number' ? String(value) : value);

/** Every page by its address: the only table of them. */
const PAGES = [
  createRoute({
    ...under,
    path: '/',
    validateSearch: ({ shown }: Record<string, unknown>): { shown?: Shown | undefined } => ({
      shown: shownIn(shown),
    }),
    component: lazyRouteComponent(() => import('./pages/home.tsx'), 'HomePage'),
  }),
  createRoute({
    ...under,
    path: '/awards/$id',
    validateSearch: ({ act, inbox }: Record<string, unknown>): AwardSearch => ({
      act: text(act),
      inbox: shownIn(inbox),
    }),
    loader: async ({ context: { queries }, params: { id } }) => {
      await Promise.all([
        queries.query(dossierQuery(id)),
        queries.query(stepsQuery(id)),
        queries.query(signalsQuery),
      ]);
    },
    component: lazyRouteComponent(() => import('./pages/award.tsx'), 'AwardPage'),
  }),
  createRoute({
    ...under,
    path: '/awards',
    validateSearch: (search: Record<string, unknown>): ListSearch => ({
      ...Object.fromEntries(LIST_FILTERS.map((name) => [name, words(search[name])])),
      overdue: search['overdue'] === true ? true : undefined,
    }),
    component: lazyRouteComponent(() => import('./pages/awards.tsx'), 'AwardsPage'),
  }),
  createRoute({
    ...under,
    path: '/apply',
    component: lazyRouteComponent(() => import('./pages/applicant/apply.tsx'), 'ApplyPage'),
  }),
  createRoute({
    ...under,
    path: '/apply/$item',
    validateSearch: ({ draft }: Record<string, unknown>): { draft?: string | undefined } => ({
      draft: text(draft),
    }),
    component: lazyRouteComponent(() => import('./pages/applicant/apply-item.tsx'), 'ApplyItemPage'),
  }),
  createRoute({
    ...under,
    path: '/policy',
    loader: ({ context: { queries } }) =>
      Promise.all([queries.query(policyQuery), queries.query(rulingsQuery)]),
    component: lazyRouteComponent(() => import('./pages/anyone/policy.tsx'), 'PolicyPage'),
  }),
  createRoute({
    ...under,
    path: '/calculator',
    validateSearch: ({ item }: Record<string, unknown>): { item?: string | undefined } => ({
      item: text(item),
    }),
    component: lazyRouteComponent(() => import('./pages/anyone/calculator.tsx'), 'CalculatorPage'),
  }),
  createRoute({
    ...under,
    path: '/notices',
    component: lazyRouteComponent(() => import('./pages/anyone/notices.tsx'), 'NoticesPage'),
  }),
  createRoute({
    ...under,
    path: '/notifications',
    component: lazyRouteComponent(() => import('./pages/notifications.tsx'), 'NotificationsPage'),
  }),
  createRoute({
    ...under,
    path: '/payments',
    component: lazyRouteComponent(() => import('./pages/finance/payments.tsx'), 'PaymentsPage'),
  }),
  createRoute({
    ...under,
    path: '/audit',
    validateSearch: (search: Record<string, unknown>): RefusalSearch => ({
      person: words(search['person']),
      application: words(search['application']),
      code: text(search['code']),
      by: text(search['by']),
    }),
    component: lazyRouteComponent(() => import('./pages/auditor/refusals.tsx'), 'RefusalsPage'),
  }),
  createRoute({
    ...under,
    path: '/audit/$id',
    loader: ({ context: { queries }, params: { id } }) =>
      Promise.all([queries.query(dossierQuery(id)), queries.query(stepsQuery(id))]),
    component: lazyRouteComponent(() => import('./pages/auditor/replay.tsx'), 'ReplayPage'),
  }),
  createRoute({
    ...under,
    path: '/board',
    component: lazyRouteComponent(() => import('./pages/group/board.tsx'), 'BoardPage'),
  }),
  createRoute({
    ...under,
    path: '/people',
    component: lazyRouteComponent(() => import('./pages/administrator/people.tsx'), 'PeoplePage'),
  }),
  createRoute({
    ...under,
    path: '/results',
    component: lazyRouteComponent(() => import('./pages/anyone/results.tsx'), 'ResultsPage'),
  }),
  createRoute({
    ...under,
    path: '/usual-times',
    component: lazyRouteComponent(() => import('./pages/anyone/usual-times.tsx'), 'UsualTimesPage'),
  }),
  createRoute({
    ...under,
    path: '/settings',
    component: lazyRouteComponent(() => import('./pages/settings.tsx'), 'SettingsPage'),
  }),
  createRoute({
    ...under,
    path: '/overdue',
    validateSearch: (search: Record<string, unknown>): OverdueSearch => ({
      unit: text(search['unit']),
      party: text(search['party']),
      escalated: search['escalated'] === true ? true : undefined,
    }),
    component: lazyRouteComponent(() => import('./pages/reviewer/overdue.tsx'), 'OverduePage'),
  }),
  createRoute({
    ...under,
    path: '/proposals',
    component: lazyRouteComponent(() => import('./pages/office/proposals.tsx'), 'ProposalsPage'),
  }),
  createRoute({
    ...under,
    path: '/templates',
    component: lazyRouteComponent(() => import('./pages/office/templates.tsx'), 'TemplatesPage'),
  }),
  createRoute({
    ...under,
    path: '/people/$id',
    loader: ({ context: { queries }, params: { id } }) => queries.query(personQuery(id)),
    component: lazyRouteComponent(() => import('./pages/administrator/person.tsx'), 'PersonPage'),
  }),
  createRoute({
    ...under,
    path: '/changes',
    component: lazyRouteComponent(() => import('./pages/administrator/changes.tsx'), 'ChangesPage'),
  }),
  createRoute({
    ...under,
    path: '/delegations',
    component: lazyRouteComponent(() => import('./pages/administrator/delegations.tsx'), 'DelegationsPage'),
  }),
  createRoute({
    ...under,
    path: '/units',
    component: lazyRouteComponent(() => import('./pages/administrator/units.tsx'), 'UnitsPage'),
  }),
  createRoute({
    ...under,
    path: '/firms',
    component: lazyRouteComponent(() => import('./pages/administrator/firms.tsx'), 'FirmsPage'),
  }),
  createRoute({
    ...under,
    path: '/firms/$code',
    loader: ({ context: { queries }, params: { code } }) => queries.query(firmQuery(code)),
    component: lazyRouteComponent(() => import('./pages/administrator/firm.tsx'), 'FirmPage'),
  }),
  createRoute({
    ...under,
    path: '/registers',
    component: lazyRouteComponent(() => import('./pages/administrator/registers.tsx'), 'RegistersPage'),
  }),
  createRoute({
    ...under,
    path: '/keys',
    component: lazyRouteComponent(() => import('./pages/administrator/keys.tsx'), 'KeysPage'),
  }),
  createRoute({
    ...under,
    path: '/acts',
    component: lazyRouteComponent(() => import('./pages/administrator/acts.tsx'), 'ActsPage'),
  }),
  createRoute({
    ...under,
    path: '/sweeps',
    component: lazyRouteComponent(() => import('./pages/auditor/sweeps.tsx'), 'SweepsPage'),
  }),
  createRoute({
    ...under,
    path: '/sweeps/$id',
    component: lazyRouteComponent(() => import('./pages/auditor/sweep.tsx'), 'SweepPage'),
  }),
] as const;

/** Returns the router of the portal. */
export function portalRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren(PAGES),
    context: { queries },
    defaultPendingComponent: Waiting,
    defaultErrorComponent: ProblemPage,
    defaultPendingMs: 300,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof portalRouter>;
  }
}
