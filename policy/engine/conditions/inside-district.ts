import type { IsoDate } from '../dates.ts';
import { isRegisteredInside, type Registration } from '../places.ts';
import type { Reading } from '../readings.ts';
import { dayInChinese } from '../in-words.ts';
import { broken, change, type Broken, type Condition } from './matter.ts';

/**
 * Registered inside the territory of the day, at recognition and at decision (a reading may drop either). An introduced firm was recognised
 * elsewhere: for it the day of its arrival takes the place of the first.
 */
export const insideDistrict: Condition = (matter) => {
  const { pack, input, isIntroduced } = matter;
  const { registrations, introducedOn } = input.facts;
  const first = isIntroduced ? introducedOn : input.claim.recognisedOn;
  const which =
    matter.reading('addressOnDecision') === 'recognitionDayOnly'
      ? 'recognitionDay'
      : matter.reading('addressDays');
  const days = daysThatCount(which, first, input.on);
  const places = days.map(({ day, name }) => ({
    name,
    day,
    inside: isRegisteredInside(pack.places, registrations, day),
  }));
  return {
    rule: 'insideDistrict',
    clause: 'beneficiaries',
    facts: { places, registrations: registrations.map(({ from, district }) => ({ from, district })) },
    readings: ['addressDays', 'addressOnDecision'],
    broken: firstBreak(places, registrations, pack.home.name),
  };
};

interface Place {
  readonly name: 'recognition' | 'decision';
  readonly day: IsoDate;
  readonly inside: boolean | null;
}

function daysThatCount(
  which: Reading<'addressDays'>,
  first: IsoDate | null,
  on: IsoDate,
): readonly Pick<Place, 'name' | 'day'>[] {
  const recognition = first === null ? [] : [{ name: 'recognition', day: first } as const];
  const decision = [{ name: 'decision', day: on } as const];
  if (which === 'decisionDay') return decision;
  return which === 'recognitionDay' ? recognition : [...recognition, ...decision];
}

function firstBreak(
  places: readonly Place[],
  registrations: readonly Registration[],
  home: string,
): Broken | null {
  const outside =
    places.find(({ inside }) => inside === false) ?? places.find(({ inside }) => inside === null);
  if (outside === undefined) return null;
  const { day, name, inside } = outside;
  const history = [...registrations.filter(({ from }) => from !== day), { from: day, district: home }];
  const moved = change(
    'facts.registrations',
    history.map(({ from, district }) => ({ from, district })),
    inside === null ? `补充${dayInChinese(day)}注册地址的证明` : `${dayInChinese(day)}的注册地址不在${home}`,
    inside === null
      ? `bring proof of where it was registered on ${day}`
      : `on ${day} it was not registered in ${home}`,
    inside === null ? 'applicant' : 'nobody',
  );
  if (inside === null) return broken('needs-proof', moved);
  return broken(name === 'recognition' ? 'outside-at-recognition' : 'outside-at-decision', moved);
}
