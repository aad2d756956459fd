import { broken, change, type Condition, type Matter } from './matter.ts';

/** One certificate, one enterprise; its successor inherits it. Joint holders agree on one of them. */
export const certificate: Condition = (matter) => {
  const { claim, facts } = matter.input;
  return {
    rule: 'certificate',
    clause: 'onceOnly',
    facts: {
      certificate: claim.certificate,
      usedBy: facts.certificateUsedBy,
      predecessors: facts.predecessors,
    },
    readings: ['jointHolders', 'inheritance'],
    broken: isFree(matter)
      ? null
      : broken(
          'certificate-used',
          change('facts.certificateUsedBy', null, '该证书已由其他单位使用', 'another enterprise has used it'),
        ),
  };
};

function isFree({ input: { claim, facts }, reading }: Matter): boolean {
  const { certificateUsedBy, predecessors } = facts;
  if (certificateUsedBy === null || certificateUsedBy === claim.enterprise) return true;
  if (reading('inheritance') === 'inherits' && predecessors.includes(certificateUsedBy)) return true;
  return reading('jointHolders') === 'each' && claim.jointlyHeld === true;
}
