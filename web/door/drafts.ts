import { queryOptions } from '@tanstack/react-query';
import { api, got } from './client.ts';

/** Applications that somebody has begun and not submitted. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => got(api.GET('/drafts')),
});
export type Draft = Awaited<ReturnType<NonNullable<typeof draftsQuery.queryFn>>>['drafts'][number];
