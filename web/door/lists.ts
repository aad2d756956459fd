import { infiniteQueryOptions } from '@tanstack/react-query';
import type { paths } from './api.d.ts';
import { api, got } from './client.ts';

type Query = NonNullable<paths['/applications']['get']['parameters']['query']>;

/** What a list is filtered by, as an address says it; one without it shows everything. */
export interface ListSearch {
  readonly text?: string | undefined;
  readonly group?: string | undefined;
  readonly item?: string | undefined;
  readonly overdue?: true | undefined;
  readonly sort?: 'oldest' | undefined;
}

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

/** Everybody who may sign in, page by page. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: ['people'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/admin/people', { params: { query: pageParam === '' ? {} : { after: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});
