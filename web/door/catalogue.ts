import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Name } from '../words/words.ts';
import { api, got } from './client.ts';

/** Every code with its words; it changes with a release or an act of the office. */
export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  staleTime: 10 * 60_000,
  queryFn: () => got(api.GET('/catalogue')),
});

export type Catalogue = Awaited<ReturnType<NonNullable<typeof catalogueQuery.queryFn>>>;
export type Item = Catalogue['items'][number];

/** Everything that can be sent about an award, with its form. */
export const signalsQuery = queryOptions({
  queryKey: ['signals'],
  staleTime: 10 * 60_000,
  queryFn: () => got(api.GET('/signals')),
});

/** Returns what people call a code of a list; the code itself if the list has it not. */
export function useNames(): (list: string, code: string) => Name {
  const { data } = useSuspenseQuery(catalogueQuery);
  return (list, code) => {
    const codes = list === 'UNITS' ? data.units : data.lists.find(({ name }) => name === list)?.codes;
    return codes?.find((each) => each.code === code) ?? { zh: code, en: code };
  };
}
