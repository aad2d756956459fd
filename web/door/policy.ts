import { queryOptions } from '@tanstack/react-query';
import { api, got } from './client.ts';

/** The text of the policy that is in force, or is simulated. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  staleTime: Infinity,
  queryFn: () => got(api.GET('/policy')),
});

/** The answers to its open questions. */
export const rulingsQuery = queryOptions({
  queryKey: ['rulings'],
  staleTime: 10 * 60_000,
  queryFn: () => got(api.GET('/policy/rulings')),
});

/** The grants that stand before the public. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => got(api.GET('/notices')),
});
