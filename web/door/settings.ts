import { queryOptions } from '@tanstack/react-query';
import { api, got, gotUnless } from './client.ts';

/** How somebody is notified. */
export const channelsQuery = queryOptions({
  queryKey: ['settings', 'channels'],
  queryFn: () => got(api.GET('/notifications/channels')),
});

/** Whether somebody has an address at which a calendar program reads their dates. */
export const calendarAddressQuery = queryOptions({
  queryKey: ['settings', 'calendar'],
  queryFn: () => got(api.GET('/calendar/address')),
});

/** To which account the awards of a firm are paid; null if none is on record. */
export const bankAccountQuery = (code: string) =>
  queryOptions({
    queryKey: ['settings', 'account', code],
    queryFn: () =>
      gotUnless(
        api.GET('/enterprises/{code}/bank-account', { params: { path: { code } } }),
        'record.unknown',
      ),
  });
