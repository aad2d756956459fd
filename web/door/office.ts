import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, got } from './client.ts';

/** What the office proposes about policy and money, and what became of it. */
export const proposalsQuery = queryOptions({
  queryKey: ['proposals'],
  queryFn: () => got(api.GET('/admin/proposals')),
});
export type Proposal = Awaited<ReturnType<NonNullable<typeof proposalsQuery.queryFn>>>['proposals'][number];
export type ReportedMerger = Awaited<
  ReturnType<NonNullable<typeof proposalsQuery.queryFn>>
>['reported'][number];

/** What administrators propose about people, duties and keys, and what became of it. */
export const changesQuery = queryOptions({
  queryKey: ['changes'],
  queryFn: () => got(api.GET('/admin/changes')),
});

/** Everybody who may sign in, page by page. */
export const peopleQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['people', text],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/admin/people', {
          params: { query: { ...(text !== '' && { text }), ...(pageParam !== '' && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** One person with their roles, firms and interests. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id],
    queryFn: () => got(api.GET('/admin/people/{id}', { params: { path: { id } } })),
  });
export type Person = Awaited<ReturnType<NonNullable<ReturnType<typeof personQuery>['queryFn']>>>;

/** Who stands in for whom, the newest first. */
export const delegationsQuery = infiniteQueryOptions({
  queryKey: ['delegations'],
  initialPageParam: 0,
  queryFn: ({ pageParam }) =>
    got(api.GET('/admin/delegations', { params: { query: pageParam === 0 ? {} : { before: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

/** Departments, streets and parks. */
export const unitsQuery = queryOptions({
  queryKey: ['units'],
  queryFn: () => got(api.GET('/admin/units')),
});

/** Firms and other beneficiaries, page by page. */
export const firmsQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['firms', text],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/admin/enterprises', {
          params: { query: { ...(text !== '' && { text }), ...(pageParam !== '' && { after: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** One firm with the places where it was registered and those who act for it. */
export const firmQuery = (code: string) =>
  queryOptions({
    queryKey: ['firm', code],
    queryFn: () => got(api.GET('/admin/enterprises/{code}', { params: { path: { code } } })),
  });

/** Keys with which registers sign. */
export const keysQuery = infiniteQueryOptions({
  queryKey: ['keys'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/registry-keys', { params: { query: pageParam === '' ? {} : { after: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

/** What registers reported of firms, the newest first; a text finds an event, a firm or its name. */
export const reportsQuery = (text: string) =>
  infiniteQueryOptions({
    queryKey: ['register-reports', text],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/registry-events', {
          params: { query: { ...(text !== '' && { text }), ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** What administrators and the office did, the newest first. */
export const actsQuery = infiniteQueryOptions({
  queryKey: ['acts'],
  initialPageParam: 0,
  queryFn: ({ pageParam }) =>
    got(api.GET('/admin/acts', { params: { query: pageParam === 0 ? {} : { before: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});
