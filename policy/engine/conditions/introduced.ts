import type { Change } from '../verdict/verdict.ts';
import type { IsoDate } from '../dates.ts';
import { paidAs } from '../claim.ts';
import { dayInChinese } from '../in-words.ts';
import { dayUsed } from './number-used.ts';
import { broken, change, ruled, type Broken, type Condition, type Matter } from './matter.ts';

/** Newly introduced, recognised before its arrival, and the recognition still valid. A reading may suspend such awards. */
export const introduced: Condition = (matter) => {
  const { pack, input, isIntroduced, numbersOn, reading } = matter;
  const { introducedOn } = input.facts;
  if (!isIntroduced) return null;
  const first = dayUsed(pack, 'introduction.first', numbersOn);
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : null;
  const since = reading('introducedSince') === 'effect' ? effect : first.value;
  return {
    rule: 'introduced',
    clause: 'introduced',
    facts: {
      introducedOn,
      since,
      recognisedOn: input.claim.recognisedOn,
      validUntil: input.claim.validUntil ?? null,
    },
    readings: ['introducedSince', 'watchFrom', 'validOn', 'introducedAwards'],
    numbers: [first],
    broken: suspended(matter) ?? introductionBreaks(matter, since),
  };
};

function suspended(matter: Matter): Broken | null {
  if (matter.reading('introducedAwards') !== 'suspended') return null;
  return broken(
    'introduction-suspended',
    ...ruled(matter, 'introducedAwards', 'warn', '解释口径允许授予', 'a ruling lets it be granted'),
  );
}

function introductionBreaks({ input, reading }: Matter, since: IsoDate | null): Broken | null {
  const { claim, facts, on, appliedOn = on } = input;
  const validOn = reading('validOn') === 'application' ? appliedOn : on;
  const arrives = (day: IsoDate, zh: string, en: string): Change => change('facts.introducedOn', day, zh, en);
  if (facts.introducedOn === null || facts.introducedOn > on) {
    const unknown = arrives(on, '没有迁入本区的登记记录', 'no registration into the district is on record');
    return broken('not-introduced', unknown);
  }
  if (since !== null && facts.introducedOn < since) {
    const late = `迁入登记须在${dayInChinese(since)}或之后`;
    return broken('introduced-too-early', arrives(since, late, `it had to arrive on or after ${since}`));
  }
  if (claim.recognisedOn >= facts.introducedOn) {
    const itself = change('claim.item', paidAs(claim), '直接申报该项目', 'claim the item itself');
    return broken('recognised-after-arrival', itself);
  }
  if (claim.validUntil !== undefined && claim.validUntil < validOn) {
    return broken(
      'no-longer-valid',
      change(
        'claim.validUntil',
        validOn,
        '续展后提供原品牌认定仍然有效的证明',
        'renew the recognition and bring proof that it is valid',
        'applicant',
      ),
    );
  }
  return null;
}
