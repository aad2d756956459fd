import type { IsoDate } from '../dates.ts';
import { firstRecognition } from '../../packs/gongshu-brand-2018/parameters/first-recognition.ts';
import { horizon } from '../../packs/gongshu-brand-2018/parameters/horizon.ts';
import { referenceYear } from '../../packs/gongshu-brand-2018/parameters/reference-year.ts';
import { dayInChinese } from '../in-words.ts';
import { broken, change, numberUsed, type Broken, type Condition, type Matter } from './matter.ts';

/** Recognised since the policy took effect, or before it with a decision by reference (Article 20; A3 to A6). */
export const inTime: Condition = (matter) => {
  const { input, numbersOn, isIntroduced } = matter;
  const { eventOn: day } = matter;
  const first = numberUsed(firstRecognition, numbersOn);
  const year = numberUsed(referenceYear, numbersOn);
  const end = numberUsed(horizon, numbersOn);
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : null;
  return {
    rule: 'inTime',
    clause: 'art20.byReference',
    facts: {
      day,
      counts: isIntroduced ? 'introduction' : matter.ruling('A4'),
      effectiveFrom: effect,
      byReference: input.byReference === null ? null : { ...input.byReference },
    },
    rulings: ['A3', 'A4', 'A5', 'A6'],
    numbers: matter.ruling('A3') === 'endOf2020' ? [first, year, end] : [first, year],
    open: day === null,
    broken:
      day === null
        ? null
        : timeBreaks(matter, { day, first: first.value, year: year.value, end: end.value, effect }),
  };
};

interface Times {
  readonly day: IsoDate;
  readonly first: IsoDate | null;
  readonly year: IsoDate | null;
  readonly end: IsoDate | null;
  readonly effect: IsoDate | null;
}

function timeBreaks(matter: Matter, { day, first, year, end, effect }: Times): Broken | null {
  const { input, ruling, isIntroduced } = matter;
  const path = isIntroduced ? 'facts.introducedOn' : 'claim.recognisedOn';
  const since = (from: IsoDate, code: 'before-2017' | 'before-effect'): Broken =>
    broken(
      code,
      change(
        path,
        from,
        `须于${dayInChinese(from)}或之后取得`,
        `only what came on or after ${from} is covered`,
      ),
    );
  if (first !== null && day < first)
    return since(effect !== null && effect < input.on ? effect : first, 'before-2017');
  if (ruling('A3') === 'endOf2020' && end !== null && day > end) {
    return broken(
      'after-horizon',
      change(path, end, `须于${dayInChinese(end)}或之前取得`, `only what came by ${end} is covered`),
    );
  }
  if (effect === null || day >= effect) return null;
  const isReferenceYear = year !== null && day <= year;
  if (isReferenceYear ? ruling('A6') === 'right' : ruling('A5') === 'asOfRight') return null;
  if (!isReferenceYear && ruling('A5') === 'excluded') return since(effect, 'before-effect');
  if (input.byReference !== null && input.byReference.on <= input.on) return null;
  const decision = { by: 'office', reasons: '参照执行', on: input.on };
  return broken(
    'needs-by-reference-decision',
    change(
      'byReference',
      decision,
      '由办公室书面决定参照执行',
      'a decision to handle it by reference is recorded',
    ),
  );
}
