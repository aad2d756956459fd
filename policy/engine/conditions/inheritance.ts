import { dayInChinese } from '../in-words.ts';
import { broken, change, type Condition } from './matter.ts';

/** It is known what the firm inherits: every merger that a register reports is answered by two persons. Silent if none is open, and if nothing is inherited. */
export const inheritance: Condition = ({ input: { facts }, reading }) => {
  const { openMergers = [] } = facts;
  const [merger] = openMergers;
  if (merger === undefined || reading('inheritance') === 'newIdentity') return null;
  const { on } = merger;
  return {
    rule: 'inheritance',
    clause: 'onceOnly',
    facts: { openMergers: openMergers.map((open) => ({ ...open })) },
    readings: ['inheritance'],
    broken: broken(
      'needs-succession',
      change(
        'facts.openMergers',
        [],
        `由办公室两人确认${dayInChinese(on)}的合并是否由该单位承继`,
        `two persons of the office say whether the firm inherits by the merger of ${on}`,
        'office',
      ),
    ),
  };
};
