import { queryOptions, skipToken } from '@tanstack/react-query';
import type { paths } from './api.d.ts';
import { api, got } from './client.ts';

type Proposed = paths['/applications/{id}/claim-back']['get']['parameters']['query'];

/** What a proposal to claim back comes to: what its reference says does not change it. */
export const claimPreviewQuery = (id: string, proposed: Proposed | null) =>
  queryOptions({
    queryKey: ['award', id, 'claim-back', proposed?.legalBasis, proposed?.method],
    retry: false,
    queryFn:
      proposed === null
        ? skipToken
        : () => got(api.GET('/applications/{id}/claim-back', { params: { path: { id }, query: proposed } })),
  });

/** Returns what of a form says how much is claimed; null if it does not say enough yet. */
export function proposedIn(value: unknown): Proposed | null {
  // The form asks what the schema of the signal asks.
  const { legalBasis, method } = value as Filled;
  if (legalBasis?.kind === undefined || (legalBasis.reference ?? '').trim() === '') return null;
  const { kind, reference = '' } = legalBasis;
  return { legalBasis: kind, reference, ...(method !== undefined && { method }) };
}

interface Filled {
  readonly legalBasis?: { readonly kind?: Proposed['legalBasis']; readonly reference?: string };
  readonly method?: Proposed['method'];
}
