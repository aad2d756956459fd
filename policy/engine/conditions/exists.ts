import { dayInChinese } from '../in-words.ts';
import { broken, change, type Condition } from './matter.ts';

/** The enterprise exists on the day of decision: not dissolved, bankrupt or merged away, unless the office has decided to go on. */
export const exists: Condition = ({ input: { facts, on } }) => {
  const { ended, goesOn } = facts;
  const isHeld = goesOn !== null && goesOn.on <= on;
  return {
    rule: 'exists',
    clause: 'beneficiaries',
    facts: { ended: ended === null ? null : { ...ended }, goesOn: goesOn === null ? null : { ...goesOn } },
    broken:
      ended === null || isHeld
        ? null
        : broken(
            'enterprise-ended',
            change(
              'facts.ended',
              null,
              `登记机关报告该单位已于${dayInChinese(ended.effectiveOn)}${ENDS[ended.kind].zh}`,
              `a register reports that it ${ENDS[ended.kind].en} on ${ended.effectiveOn}`,
            ),
          ),
  };
};

const ENDS = {
  dissolution: { zh: '注销', en: 'was dissolved' },
  bankruptcy: { zh: '宣告破产', en: 'became bankrupt' },
  merger: { zh: '因合并而终止', en: 'was merged away' },
} as const;
