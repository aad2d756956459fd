import { onClaim, type Change } from './change.ts';

/** A grant is published with no objection yet. */
export const beginNotice: Change = () => ({ noticeRan: [], objections: [], objectors: [] });

export const openNotice: Change = ({ event }) => ({ noticeSince: event.at });

export const publishes = onClaim(['notice.publish'], (claim, { context: { committedFen, noticeRan } }) => [
  { kind: 'notice.publish', claim, amountFen: committedFen, ran: noticeRan },
]);

/** Only this award's notice stops; what is left of it runs once every objection is dismissed. */
export const interruptNotice: Change = ({ context, event }) =>
  context.noticeSince === null
    ? {}
    : {
        noticeSince: null,
        noticeRan: [...context.noticeRan, { from: context.noticeSince, until: event.at }],
      };

export const fileObjection: Change = ({ context, event }) => ({
  objections: [...context.objections, 'open'],
  objectors: [...context.objectors, event.actor.person],
});

export const answerObjection: Change = ({ context, event }) => {
  if (event.type !== 'objection.answer') return {};
  const { objection, decision } = event.payload;
  return {
    objections: context.objections.map((current, index) => (index + 1 === objection ? decision : current)),
  };
};
