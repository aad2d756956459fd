import type { IsoDate } from '../dates.ts';
import type { RulingValue } from '../rulings/register.ts';
import {
  GONGSHU,
  isRegisteredInside,
  type Registration,
} from '../../packs/gongshu-brand-2018/territory/territory.ts';
import { dayInChinese } from '../in-words.ts';
import { broken, change, type Broken, type Condition } from './matter.ts';

/**
 * Registered inside the territory of the day, at recognition and at decision (A7; F6 drops the second). An introduced firm was recognised
 * elsewhere: for it the day of its arrival takes the place of the first.
 */
export const insideDistrict: Condition = (matter) => {
  const { input, isIntroduced } = matter;
  const { registrations, introducedOn } = input.facts;
  const first = isIntroduced ? introducedOn : input.claim.recognisedOn;
  const reading = matter.ruling('F6') === 'recognitionDayOnly' ? 'recognitionDay' : matter.ruling('A7');
  const days = daysThatCount(reading, first, input.on);
  const places = days.map(({ day, name }) => ({ name, day, inside: isRegisteredInside(registrations, day) }));
  return {
    rule: 'insideDistrict',
    clause: 'art13.beneficiaries',
    facts: { places, registrations: registrations.map(({ from, district }) => ({ from, district })) },
    rulings: ['A7', 'F6'],
    broken: firstBreak(places, registrations),
  };
};

interface Place {
  readonly name: 'recognition' | 'decision';
  readonly day: IsoDate;
  readonly inside: boolean | null;
}

function daysThatCount(
  which: RulingValue<'A7'>,
  first: IsoDate | null,
  on: IsoDate,
): readonly Pick<Place, 'name' | 'day'>[] {
  const recognition = first === null ? [] : [{ name: 'recognition', day: first } as const];
  const decision = [{ name: 'decision', day: on } as const];
  if (which === 'decisionDay') return decision;
  return which === 'recognitionDay' ? recognition : [...recognition, ...decision];
}

function firstBreak(places: readonly Place[], registrations: readonly Registration[]): Broken | null {
  const outside =
    places.find(({ inside }) => inside === false) ?? places.find(({ inside }) => inside === null);
  if (outside === undefined) return null;
  const { day, name, inside } = outside;
  const history = [...registrations.filter(({ from }) => from !== day), { from: day, district: GONGSHU }];
  const moved = change(
    'facts.registrations',
    history.map(({ from, district }) => ({ from, district })),
    inside === null
      ? `补充${dayInChinese(day)}注册地址的证明`
      : `${dayInChinese(day)}的注册地址不在${GONGSHU}`,
    inside === null
      ? `bring proof of where it was registered on ${day}`
      : `on ${day} it was not registered in ${GONGSHU}`,
    inside === null ? 'applicant' : 'nobody',
  );
  if (inside === null) return broken('needs-proof', moved);
  return broken(name === 'recognition' ? 'outside-at-recognition' : 'outside-at-decision', moved);
}
