import type { Survivor } from './unanswered.ts';

/** The mutants that no test can kill, each with its reason. */
export const SURVIVORS: readonly Survivor[] = [
  {
    file: 'policy/engine/verdict/flip.ts',
    from: 'most === 1',
    to: 'false',
    because: 'one change is never needless: to ask whether it is gives the same and takes longer',
  },
  {
    file: 'policy/engine/assess.ts',
    from: 'introducedOn === null',
    to: 'false',
    because: 'a newly introduced firm is granted nothing before the day of its arrival is on record',
  },
  {
    file: 'policy/engine/lineage.ts',
    from: 'before !== undefined',
    to: 'true',
    because: 'no day is less than undefined: the question is for the compiler',
  },
  {
    file: 'policy/engine/calendar/next-working-day.ts',
    from: 'left > 0',
    to: 'left >= 0',
    because: 'no calendar has a month without a working day, in which the last day would count',
  },
  {
    file: 'policy/engine/calendar/next-working-day.ts',
    from: 'left -= 1',
    to: 'left += 1',
    because: 'no calendar has a month without a working day, after which the loop would have to end',
  },
  {
    file: 'policy/engine/conditions/beneficiary.ts',
    from: 'item.whoIf !== undefined',
    to: 'true',
    because: 'a condition that is left out never holds: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/in-time.ts',
    from: 'first !== null',
    to: 'true',
    because: 'no day is before or after null: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/in-time.ts',
    from: 'end !== null',
    to: 'true',
    because: 'no day is before or after null: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/in-time.ts',
    from: 'year !== null',
    to: 'true',
    because: 'no day is before or after null: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/identity.ts',
    from: '[]',
    to: '["Stryker was here"]',
    because: 'what is no award has no answer that is open',
  },
  {
    file: 'policy/engine/conditions/introduced.ts',
    from: 'since !== null',
    to: 'true',
    because: 'no day is before null: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/introduced.ts',
    from: 'claim.validUntil !== undefined',
    to: 'true',
    because: 'undefined is before no day: the question is for the compiler',
  },
  {
    file: 'policy/engine/conditions/nothing-due.ts',
    from: "case 'recognition-barred': return broken(why, awarded);",
    to: "case 'recognition-barred':",
    because: 'a ruling that lets no other past be is no part of the fewest changes',
  },
  {
    file: 'policy/engine/conditions/nothing-due.ts',
    from: 'case null: return [];',
    to: 'case null:',
    because: 'a proof of an amount is missing only where the amount needs a fact',
  },
  {
    file: 'policy/engine/conditions/nothing-due.ts',
    from: '[]',
    to: '["Stryker was here"]',
    because: 'a proof of an amount is missing only where the amount needs a fact',
  },
  {
    file: 'policy/engine/conditions/number-used.ts',
    from: 'rule === undefined',
    to: 'false',
    because: 'the number was read before, which refuses a name that the policy does not have',
  },
  {
    file: 'policy/engine/conditions/number-used.ts',
    from: 'values.findLast((dated) => dated.from <= on)?.from',
    to: 'values.findLast(dated => dated.from <= on).from',
    because: 'the number was read before, which refuses a day before its first value',
  },
  {
    file: 'policy/engine/conditions/matter.ts',
    from: 'day > late',
    to: 'day >= late',
    because: 'of two equal days either is the latest',
  },
  {
    file: 'policy/engine/conditions/once-only.ts',
    from: 'entitled !== null',
    to: 'true',
    because: 'of no amount nothing is left',
  },
  {
    file: 'policy/engine/conditions/policy-in-force.ts',
    from: 'recognisedOn < since',
    to: 'recognisedOn <= since',
    because: 'of two equal days either is the later',
  },
  {
    file: 'policy/engine/conditions/policy-in-force.ts',
    from: 'from < on',
    to: 'from <= on',
    because: 'of two equal days either is the earlier',
  },
  {
    file: 'machine/application.v1/changes/consent.ts',
    from: '/^(浙江省)?(杭州市)?/u',
    to: '/(浙江省)?(杭州市)?/u',
    because: 'both names can be left out: the first match stands at the beginning in any case',
  },
];
