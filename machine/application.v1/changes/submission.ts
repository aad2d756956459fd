import { asks, onClaim, type Change } from './change.ts';

/** What was decided on the documents before is decided on others now. */
export const takeClaim: Change = ({ event }) =>
  event.type === 'application.submit' || event.type === 'application.resubmit'
    ? { claim: event.payload.claim, documents: event.payload.documents, accepted: null, replacement: null }
    : {};

export const noteSubmission: Change = ({ event }) => ({ submittedAt: event.at });

/** Nothing of what the applicant entered is lost. */
export const keepsDraft = onClaim(['draft.keep'], (claim, { context: { documents } }) => [
  { kind: 'draft.keep', form: { claim, documents: [...documents] } },
]);

/** The departments of the first submission. */
export const routes = onClaim(['departments.route'], (claim, { context: { documents, submittedAt } }) => [
  { kind: 'departments.route', claim, documents, submittedAt, before: null },
]);

/** The departments of a corrected claim, with what they had before them until now. */
export const routesAgain = asks(['departments.route'], ({ context, event }) => {
  const { claim, documents, submittedAt, policy } = context;
  if (event.type !== 'application.resubmit' || claim === null || policy === null) return [];
  return [
    {
      kind: 'departments.route',
      ...event.payload,
      submittedAt,
      before: { claim, documents, policy },
    },
  ];
});
