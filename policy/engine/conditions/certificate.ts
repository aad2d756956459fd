import { certificateForm, issuerOf } from '../certificates.ts';
import { wasGranted, type HeldAward } from '../input.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * One certificate proves one recognition of one enterprise, or of its successor: not that of another one, and no second one of
 * theirs. Joint holders agree on one of them.
 */
export const certificate: Condition = (matter) => {
  const { claim, facts } = matter.input;
  const used = usedFor(matter);
  return {
    rule: 'certificate',
    clause: 'onceOnly',
    facts: {
      certificate: claim.certificate,
      ...issuerOf(claim),
      usedBy: facts.certificateUsedBy,
      predecessors: facts.predecessors,
      ...(used.length === 0
        ? {}
        : { usedFor: used.map(({ enterprise, item, grantedOn }) => ({ enterprise, item, grantedOn })) }),
    },
    readings: ['jointHolders', 'inheritance'],
    broken: isFree(matter) ? usedBreaks(matter, used) : broken('certificate-used', OF_ANOTHER_FIRM),
  };
};

const OF_ANOTHER_FIRM = change(
  'facts.certificateUsedBy',
  null,
  '该证书已由其他单位使用',
  'another enterprise has used it',
);

/** What was granted on the certificate for another recognition, beside what another enterprise has claimed here. */
function usedFor(matter: Matter): readonly HeldAward[] {
  const { claim, facts, position } = matter.input;
  const isJoint = matter.reading('jointHolders') === 'each' && claim.jointlyHeld === true;
  return position.held.filter(
    (award) =>
      award.shares === 'certificate' &&
      wasGranted(award) &&
      certificateForm(award.certificate) === certificateForm(claim.certificate) &&
      award.enterprise !== facts.certificateUsedBy &&
      !(isJoint && award.enterprise !== claim.enterprise),
  );
}

function usedBreaks({ input: { claim, facts } }: Matter, used: readonly HeldAward[]): Broken | null {
  if (used.length === 0) return null;
  const firms = [claim.enterprise, ...facts.predecessors];
  if (used.some(({ enterprise }) => !firms.includes(enterprise)))
    return broken(
      'certificate-used',
      change('position', { held: [] }, '该证书已由其他单位使用', 'another enterprise has used it'),
    );
  return broken(
    'certificate-of-another',
    change(
      'claim.certificate',
      '',
      '该证书已用于另一项认定，请填写本项认定自己的证书编号',
      'it was shown for another recognition: claim with the certificate of this one',
      'applicant',
    ),
  );
}

function isFree({ input: { claim, facts }, reading }: Matter): boolean {
  const { certificateUsedBy, predecessors } = facts;
  if (certificateUsedBy === null || certificateUsedBy === claim.enterprise) return true;
  if (reading('inheritance') === 'inherits' && predecessors.includes(certificateUsedBy)) return true;
  return reading('jointHolders') === 'each' && claim.jointlyHeld === true;
}
