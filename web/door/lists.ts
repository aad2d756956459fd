import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { paths } from './api.d.ts';
import { api, got } from './client.ts';

type Query = NonNullable<paths['/applications']['get']['parameters']['query']>;

/** What a list is filtered by, as an address says it; one without it shows everything. */
export type ListSearch = {
  readonly [Name in ListFilter]?: (Name extends 'overdue' ? true : string) | undefined;
};
export type ListFilter = (typeof LIST_FILTERS)[number];

/** By what a list of awards is filtered, each a text in the address but `overdue`. */
export const LIST_FILTERS = [
  'text',
  'group',
  'state',
  'item',
  'unit',
  'submittedFrom',
  'submittedUntil',
  'leastFen',
  'mostFen',
  'overdue',
  'sort',
] as const;

/** Applications that somebody may see, page by page. */
export const awardsQuery = (filter: Omit<Query, 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['awards', filter],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/applications', {
          params: { query: { ...filter, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

export type AwardListed = Awaited<
  ReturnType<typeof got<paths['/applications']['get']['responses'][200]['content']['application/json']>>
>['applications'][number];

/** How many applications of a filter somebody may see, by state. */
export const countsQuery = (filter: CountQuery) =>
  queryOptions({
    queryKey: ['awards', 'counts', filter],
    queryFn: () => got(api.GET('/applications/counts', { params: { query: filter } })),
  });
type CountQuery = NonNullable<paths['/applications/counts']['get']['parameters']['query']>;
export type Counts = Awaited<ReturnType<NonNullable<ReturnType<typeof countsQuery>['queryFn']>>>;

/** What the address of an award says: the act whose form is open, and the inbox from which it was opened. */
export interface AwardSearch {
  readonly act?: string | undefined;
  readonly inbox?: Shown | undefined;
}

/** Which tasks of an inbox are shown. */
export const SHOWN = ['all', 'mine', 'free'] as const;
export type Shown = (typeof SHOWN)[number];

/** Returns which tasks an address asks for; undefined if it says nothing of them. */
export function shownIn(value: unknown): Shown | undefined {
  return SHOWN.find((each) => each === value);
}

/** The inbox of somebody's duties and units, page by page, due first. */
export const tasksQuery = (claimed?: 'mine' | 'free') =>
  infiniteQueryOptions({
    queryKey: ['tasks', claimed ?? 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/tasks', {
          params: {
            query: {
              ...(claimed === undefined ? {} : { claimed }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** What somebody was notified of, page by page. */
export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/notifications', { params: { query: pageParam === '' ? {} : { before: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

/** What is overdue, by whom. */
export interface OverdueSearch {
  readonly unit?: string | undefined;
  readonly party?: string | undefined;
  readonly escalated?: true | undefined;
  readonly [other: string]: string | true | undefined;
}

type OverdueQuery = NonNullable<paths['/tasks/overdue']['get']['parameters']['query']>;
type Party = NonNullable<OverdueQuery['party']>;

/** Tasks whose term has passed, due first, with how many are whose. */
export const overdueQuery = ({ unit, party, escalated }: OverdueSearch) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'overdue', unit, party, escalated],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/tasks/overdue', {
          params: {
            query: {
              ...(unit !== undefined && { unit }),
              // The API says which parties there are, and refuses every other one.
              ...(party !== undefined && { party: party as Party }),
              ...(escalated === true && { escalated }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });

/** Filters that somebody has named. */
export const viewsQuery = queryOptions({ queryKey: ['views'], queryFn: () => got(api.GET('/views')) });
export type SavedList = Awaited<ReturnType<NonNullable<typeof viewsQuery.queryFn>>>['views'][number]['list'];
