import { today } from '../today.ts';
import { dayOn, watched, type LedAward, type Path } from '../led-award.ts';

const TO = { address: '江南大道9号（样例）', district: '滨江区' } as const;
const request = (plannedOn: string, to: object = TO) => ({
  plannedOn,
  to,
  reasons: 'the works outgrow their site',
  documents: [],
});
const ELSEWHERE = { address: '市心路1号（样例）', district: '萧山区' } as const;
const GIVEN = { number: 'SAMPLE consent no. 4' } as const;

/** The firm asks to move, and the office has to answer. */
async function asks(award: LedAward, plan: object): Promise<void> {
  await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', plan);
}

/** A firm asks before it moves. */
export const CONSENT: readonly Path[] = [
  {
    name: 'consent-denied',
    title: 'Consent is denied, then given; the firm moves while it asks for another one',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await award.vain(
        'applicant-xinqian',
        'relocation.request',
        'relocation.planPassed',
        request('2026-01-20'),
      );
      await asks(award, request(await dayOn(award, 0)));
      await award.passes('decideConsent', 'funded.consentReview', 60);
      await award.act('approver-2', 'relocation.deny', 'funded.watched');
      const later = await dayOn(award, 90);
      await asks(award, request(later));
      await award.act('approver-2', 'relocation.consent', 'funded.watched', GIVEN);
      await asks(award, request(later, ELSEWHERE));
      await visitors.passTime('applicant-xinqian', award.id, later, 'funded.consentReview');
      const move = { ...TO, effectiveOn: later };
      await award.act('applicant-xinqian', 'relocation.report', 'released', move);
      return [award.id];
    },
  },
  {
    name: 'moved-before-the-answer',
    title: 'The firm moves before the office has answered: the move is reviewed',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await asks(award, request(await dayOn(award, 0)));
      const move = { ...TO, effectiveOn: today() };
      await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', move);
      await award.act('approver-1', 'relocation.approve', 'released', { number: 'SAMPLE-7', date: today() });
      return [award.id];
    },
  },
  {
    name: 'released-before-the-answer',
    title: 'The five years end before the office has answered: released',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await asks(award, request(await dayOn(award, 0)));
      await award.passes('watch', 'released');
      return [award.id];
    },
  },
];
