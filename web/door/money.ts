import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, got } from './client.ts';

const from = (after: string) => ({ params: { query: after === '' ? {} : { after } } });

/** Orders that wait for the bank. */
export const ordersQuery = infiniteQueryOptions({
  queryKey: ['payments', 'orders'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => got(api.GET('/payments/orders', from(pageParam))),
  getNextPageParam: ({ next }) => next,
});
export type Order = Awaited<ReturnType<NonNullable<typeof ordersQuery.queryFn>>>['orders'][number];

/** Files that were made for the bank. */
export const paymentFilesQuery = infiniteQueryOptions({
  queryKey: ['payments', 'exports'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => got(api.GET('/payments/exports', from(pageParam))),
  getNextPageParam: ({ next }) => next,
});
export type PaymentFile = Awaited<
  ReturnType<NonNullable<typeof paymentFilesQuery.queryFn>>
>['exports'][number];

/** What the bank has answered, line by line. */
export const receiptsQuery = infiniteQueryOptions({
  queryKey: ['payments', 'receipts'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    got(api.GET('/payments/receipts', { params: { query: pageParam === '' ? {} : { cursor: pageParam } } })),
  getNextPageParam: ({ next }) => next,
});

/** What firms paid back. */
export const repaymentsQuery = infiniteQueryOptions({
  queryKey: ['payments', 'repayments'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => got(api.GET('/payments/repayments', from(pageParam))),
  getNextPageParam: ({ next }) => next,
});

/** The money of each year. */
export const budgetsQuery = queryOptions({ queryKey: ['budgets'], queryFn: () => got(api.GET('/budgets')) });

/** What a list comes to in fen, as each of its pages says; undefined before the first is there, or if nobody can say. */
export function totalOf(
  pages: readonly { readonly amountFen: number | null }[] | undefined,
): number | undefined {
  return pages?.[0]?.amountFen ?? undefined;
}
