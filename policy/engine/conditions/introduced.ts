import type { Change } from '../verdict/verdict.ts';
import { firstIntroduction } from '../../packs/gongshu-brand-2018/parameters/first-introduction.ts';
import type { IsoDate } from '../dates.ts';
import { dayInChinese } from '../in-words.ts';
import { broken, change, numberUsed, type Broken, type Condition, type Matter } from './matter.ts';

/** N1: newly introduced (A29), recognised before its arrival, and the recognition still valid on the day that A48 names. F5 may suspend it. */
export const introduced: Condition = (matter) => {
  const { input, isIntroduced, numbersOn, ruling } = matter;
  const { introducedOn } = input.facts;
  if (!isIntroduced) return null;
  const first = numberUsed(firstIntroduction, numbersOn);
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : null;
  const since = ruling('A29') === 'sinceEffect' ? effect : first.value;
  return {
    rule: 'introduced',
    clause: 'art13.introduced',
    facts: {
      introducedOn,
      since,
      recognisedOn: input.claim.recognisedOn,
      validUntil: input.claim.validUntil ?? null,
    },
    rulings: ['A29', 'A31', 'A32', 'A37', 'A48', 'F5'],
    numbers: [first],
    broken: suspended(matter) ?? introductionBreaks(matter, since),
  };
};

function suspended({ ruling }: Matter): Broken | null {
  if (ruling('F5') !== 'suspended') return null;
  return broken(
    'introduction-suspended',
    change('rulings.F5', 'warn', '解释口径允许授予', 'a ruling lets it be granted'),
  );
}

function introductionBreaks({ input, ruling }: Matter, since: IsoDate | null): Broken | null {
  const { claim, facts, on, appliedOn = on } = input;
  const validOn = ruling('A48') === 'application' ? appliedOn : on;
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
    const itself = change(
      'claim.item',
      'standsFor' in claim ? claim.standsFor : claim.item,
      '直接申报该项目',
      'claim the item itself',
    );
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
