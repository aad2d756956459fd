import type { IsoDate } from '../dates.ts';
import { dayInChinese } from '../in-words.ts';
import { dayUsed } from './number-used.ts';
import type { Change } from '../verdict/verdict.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * Recognised since the policy took effect, or before it with a decision by reference. Where the day of the application counts, what
 * was recognised before the first year that the text covers stays outside.
 */
export const inTime: Condition = (matter) => {
  const { pack, input, numbersOn, isIntroduced } = matter;
  const { eventOn: day } = matter;
  const first = dayUsed(pack, 'recognition.first', numbersOn);
  const year = dayUsed(pack, 'recognition.referenceYearEnds', numbersOn);
  const end = dayUsed(pack, 'targets.horizon', numbersOn);
  const endsThere = matter.reading('endOfRecognitions') === 'horizon';
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : null;
  return {
    rule: 'inTime',
    clause: 'inTime',
    facts: {
      day,
      counts: isIntroduced ? 'introduction' : matter.reading('dayThatCounts'),
      effectiveFrom: effect,
      byReference: input.byReference === null ? null : { ...input.byReference },
    },
    readings: ['endOfRecognitions', 'dayThatCounts', 'beforeEffect', 'referenceYear'],
    numbers: endsThere ? [first, year, end] : [first, year],
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

/** Which day counts: where it lies in the input, and what happens on it. */
const COUNTED = {
  introduction: { path: 'facts.introducedOn', zh: '迁入' },
  recognition: { path: 'claim.recognisedOn', zh: '取得' },
  application: { path: 'appliedOn', zh: '申报' },
} as const;

function recognisedSince(first: IsoDate): Change {
  return change(
    'claim.recognisedOn',
    first,
    `须于${dayInChinese(first)}或之后取得`,
    `only what was recognised on or after ${first} is covered`,
  );
}

function timeBreaks(matter: Matter, { day, first, year, end, effect }: Times): Broken | null {
  const { input, reading, isIntroduced } = matter;
  const { recognisedOn } = input.claim;
  const counted = isIntroduced ? 'introduction' : reading('dayThatCounts');
  const { path, zh: happens } = COUNTED[counted];
  const since = (from: IsoDate, code: 'too-early' | 'before-effect'): Broken =>
    broken(
      code,
      change(
        path,
        from,
        `须于${dayInChinese(from)}或之后${happens}`,
        `only what came on or after ${from} is covered`,
      ),
    );
  if (first !== null && day < first) return since(effect ?? first, 'too-early');
  if (first !== null && counted === 'application' && recognisedOn < first)
    return broken('too-early', recognisedSince(first));
  if (reading('endOfRecognitions') === 'horizon' && end !== null && day > end) {
    return broken(
      'after-horizon',
      change(path, end, `须于${dayInChinese(end)}或之前${happens}`, `only what came by ${end} is covered`),
    );
  }
  if (effect === null || day >= effect) return null;
  const isReferenceYear = year !== null && day <= year;
  if (isReferenceYear ? reading('referenceYear') === 'right' : reading('beforeEffect') === 'asOfRight')
    return null;
  if (!isReferenceYear && reading('beforeEffect') === 'excluded') return since(effect, 'before-effect');
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
