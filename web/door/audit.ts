import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { paths } from './api.d.ts';
import { api, got, gotUnless } from './client.ts';

/** Sweeps that have ended, the newest first. */
export const sweepsQuery = infiniteQueryOptions({
  queryKey: ['sweeps'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/audit/sweeps', { params: { query: pageParam === '' ? {} : { cursor: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

const EVERY_MS = 2_000;

/** What a sweep found; null while it is under way, and then it is asked for again. */
export const sweepQuery = (id: string) =>
  queryOptions({
    queryKey: ['sweep', id],
    queryFn: () => gotUnless(api.GET('/audit/sweeps/{id}', { params: { path: { id } } }), 'sweep.unknown'),
    refetchInterval: ({ state: { data } }) => (data === null ? EVERY_MS : false),
  });

/** An award as it stood at an instant. */
export const asOfQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['award', id, 'as-of', at],
    queryFn: () =>
      got(api.GET('/audit/applications/{id}/as-of', { params: { path: { id }, query: { at } } })),
  });

/** Whether one person held one duty on each award. */
export const dutiesQuery = queryOptions({
  queryKey: ['duties'],
  queryFn: () => got(api.GET('/audit/duties', { params: { query: { limit: 1 } } })),
});

/** The signed head of the sealed log. */
export const checkpointQuery = queryOptions({
  queryKey: ['checkpoint'],
  queryFn: () => got(api.GET('/audit/log/checkpoint')),
});

/** Which refusals somebody looks for. */
export interface RefusalSearch {
  readonly person?: string | undefined;
  readonly application?: string | undefined;
  readonly code?: string | undefined;
  readonly by?: string | undefined;
  readonly [other: string]: string | undefined;
}

type RefusalQuery = NonNullable<paths['/audit/refusals']['get']['parameters']['query']>;
type RefusalCode = NonNullable<RefusalQuery['code']>;

/** Attempts that were refused, the newest first. */
export const refusalsQuery = ({ person, application, code, by }: RefusalSearch) =>
  infiniteQueryOptions({
    queryKey: ['refusals', person, application, code, by],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      got(
        api.GET('/audit/refusals', {
          params: {
            query: {
              ...(person !== undefined && { person }),
              ...(application !== undefined && { application }),
              // The API says which codes there are, and refuses every other one.
              ...(code !== undefined && { code: code as RefusalCode }),
              ...((by === 'api' || by === 'machine') && { by }),
              ...(pageParam !== '' && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ next }) => next,
  });
