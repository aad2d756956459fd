import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Catalogue } from './catalogue.ts';
import { api, got } from './client.ts';

/** What became of applications, as anybody may read it, the newest first. */
export const resultsQuery = infiniteQueryOptions({
  queryKey: ['results'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/results', { params: { query: pageParam === '' ? {} : { cursor: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

/** How long awards usually stay where. */
export const usualTimesQuery = queryOptions({
  queryKey: ['usual-times'],
  staleTime: 10 * 60_000,
  queryFn: () => got(api.GET('/usual-times')),
});

type UsualTimes = Awaited<ReturnType<NonNullable<typeof usualTimesQuery.queryFn>>>;

/** Returns how many days awards of an item usually stay at each milestone, by its code: the medians of its stations together. */
export function usualOf(
  item: string,
  { times }: Pick<UsualTimes, 'times'>,
  { states }: Pick<Catalogue, 'states'>,
): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { item: of, station, p50 } of times) {
    const milestone = states.find(
      ({ code }) => code === station.code || code.startsWith(`${station.code}.`),
    )?.milestone;
    if (of.code === item && milestone !== undefined && p50 !== null)
      days.set(milestone.code, (days.get(milestone.code) ?? 0) + p50);
  }
  return days;
}
