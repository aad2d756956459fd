import type { Award, Lines } from './award.ts';

/** What stops while the office has not decided what becomes of an application whose enterprise has ended. */
export const STOPPED = ['enterprise.ended', ({ end }: Award) => end === 'waits'] as const;
const NOT_STOPPED = ['enterprise.notEnded', ({ end }: Award) => end !== 'waits'] as const;

/** A supplement that is refused leaves the award as it was; a review is refused for good. Nobody is asked any more. */
export const refuse = (award: Award): Award => {
  const state = award.isReviewed ? 'refusalFinal' : 'refused';
  return rest({ ...award, state: award.paidFen > 0 ? 'funded.settled' : state });
};

export const rest = (award: Award): Award => ({ ...award, end: award.end === 'waits' ? 'known' : award.end });

/** Something begins anew: an end that was only known stops it. */
export const begin = (award: Award): Award => ({
  ...award,
  end: award.end === 'known' ? 'waits' : award.end,
});

/** The enterprise has ended: an application that is under way stops. */
export const WHEN_IT_HAS_ENDED: Lines = {
  'enterprise.ended': { by: ['system'], then: (award) => ({ ...award, end: 'waits' }) },
  'ended.due': { by: ['clock'], then: (award) => award },
  'application.continue': {
    by: ['approve'],
    unless: [NOT_STOPPED],
    then: (award) => ({ ...award, end: 'decided' }),
  },
  'application.discontinue': {
    by: ['approve'],
    unless: [NOT_STOPPED, ['payment.underWay', ({ isOrdered, late }) => isOrdered || late !== null]],
    then: (award) => refuse({ ...award, committedFen: 0 }),
  },
};

/** Nothing is under way: the end is known, and stops nothing. */
export const KNOWN_END: Lines = {
  'enterprise.ended': { by: ['system'], then: (award) => ({ ...award, end: 'known' }) },
};
