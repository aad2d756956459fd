import { queryOptions } from '@tanstack/react-query';
import { api, got, gotUnless } from './client.ts';

const byId = (id: string) => ({ params: { path: { id } } });

/** The award as this person may read it. */
export const dossierQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'dossier'],
    queryFn: () => got(api.GET('/applications/{id}/dossier', byId(id))),
  });
export type Dossier = Awaited<ReturnType<NonNullable<ReturnType<typeof dossierQuery>['queryFn']>>>;

/** Its journal in words. */
export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'steps'],
    queryFn: () => got(api.GET('/applications/{id}/steps', byId(id))),
  });
export type Step = Awaited<
  ReturnType<NonNullable<ReturnType<typeof stepsQuery>['queryFn']>>
>['steps'][number];

/** Why the amount is what it is; null if there is no verdict that this person sees. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'explanation'],
    queryFn: () =>
      gotUnless(api.GET('/applications/{id}/explanation', byId(id)), 'verdict.none', 'duty.missing'),
  });
export type Explanation = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<typeof explanationQuery>['queryFn']>>>
>;

/** The letters of the office about it that this person may read. */
export const lettersQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'letters'],
    queryFn: () => got(api.GET('/applications/{id}/letters', byId(id))),
  });

/** What the applicant and the office wrote to each other; null for a person who is no party to it. */
export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'remarks'],
    queryFn: () => gotUnless(api.GET('/applications/{id}/remarks', byId(id)), 'application.unknown'),
  });

/** What people did whose interest in the firm was entered only later. */
export const touchedActsQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'interests'],
    queryFn: () => got(api.GET('/applications/{id}/interests', byId(id))),
  });

/** What officers wrote to each other; null for a person who is no officer of it. */
export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['award', id, 'notes'],
    queryFn: () => gotUnless(api.GET('/applications/{id}/notes', byId(id)), 'application.unknown'),
  });
