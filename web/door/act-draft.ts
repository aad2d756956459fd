import { queryOptions } from '@tanstack/react-query';
import type { Dossier } from './award.ts';
import { api, got } from './client.ts';

export type ActType = Dossier['allowed'][number]['type'];

/** What somebody has kept of an act that they have not sent. */
export const actDraftQuery = (id: string, type: ActType) =>
  queryOptions({
    queryKey: ['act-draft', id, type],
    queryFn: () => got(api.GET('/applications/{id}/draft', { params: { path: { id }, query: { type } } })),
  });

/** The sentences that the office offers for the reasons of an act. */
export const templatesQuery = (type?: ActType) =>
  queryOptions({
    queryKey: ['templates', type ?? 'all'],
    queryFn: () => got(api.GET('/templates', { params: { query: type === undefined ? {} : { type } } })),
  });
