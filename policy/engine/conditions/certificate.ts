import { broken, change, type Condition, type Matter } from './matter.ts';

/** One certificate, one enterprise; its successor inherits it (A39). Joint holders agree on one of them (A22). */
export const certificate: Condition = (matter) => {
  const { claim, facts } = matter.input;
  return {
    rule: 'certificate',
    clause: 'art18.onceOnly',
    facts: {
      certificate: claim.certificate,
      usedBy: facts.certificateUsedBy,
      predecessors: facts.predecessors,
    },
    rulings: ['A22', 'A39'],
    broken: isFree(matter)
      ? null
      : broken(
          'certificate-used',
          change('facts.certificateUsedBy', null, '该证书已由其他单位使用', 'another enterprise has used it'),
        ),
  };
};

function isFree({ input: { claim, facts }, ruling }: Matter): boolean {
  const { certificateUsedBy, predecessors } = facts;
  if (certificateUsedBy === null || certificateUsedBy === claim.enterprise) return true;
  if (ruling('A39') === 'inherits' && predecessors.includes(certificateUsedBy)) return true;
  return ruling('A22') === 'each' && claim.jointlyHeld === true;
}
