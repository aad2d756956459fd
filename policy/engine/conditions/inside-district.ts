import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import { isRegisteredInside, registeredIn, type Registration } from '../places.ts';
import type { Reading } from '../readings.ts';
import { dayInChinese } from '../in-words.ts';
import type { Change } from '../verdict/verdict.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

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
  const days = daysThatCount(which, { day: first, name: isIntroduced ? 'arrival' : 'recognition' }, input.on);
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
    broken: firstBreak(places, registrations, matter),
  };
};

interface Place {
  readonly name: 'recognition' | 'arrival' | 'decision';
  readonly day: IsoDate;
  readonly inside: boolean | null;
}

function daysThatCount(
  which: Reading<'addressDays'>,
  { day, name }: { readonly day: IsoDate | null; readonly name: 'recognition' | 'arrival' },
  on: IsoDate,
): readonly Pick<Place, 'name' | 'day'>[] {
  const recognition = day === null ? [] : [{ name, day }];
  const decision = [{ name: 'decision', day: on } as const];
  if (which === 'decisionDay') return decision;
  return which === 'recognitionDay' ? recognition : [...recognition, ...decision];
}

function firstBreak(
  places: readonly Place[],
  registrations: readonly Registration[],
  matter: Matter,
): Broken | null {
  const outside =
    places.find(({ inside }) => inside === false) ?? places.find(({ inside }) => inside === null);
  if (outside === undefined) return null;
  const { day, name, inside } = outside;
  const home = matter.pack.home.name;
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
  const words = inside === null ? registeredIn(registrations, day) : null;
  if (words !== null) return broken('needs-place', { ...moved, by: 'office', text: whichPlace(words) });
  if (inside === null) return broken('needs-proof', moved);
  if (name === 'decision') return broken('outside-at-decision', moved);
  return broken('outside-at-recognition', asIntroduced(matter) ?? moved);
}

/** A place whose words nobody could read is a question to the office, never outside: it is the office that enters registrations. */
const whichPlace = (words: string): Name => ({
  zh: `由办公室核实“${words}”是哪个区县，并更正登记`,
  en: `the office finds out which place “${words}” is, and enters it`,
});

/** What a firm was recognised for before it came it may claim as newly introduced; null where it cannot. */
function asIntroduced({ pack, item, input, isIntroduced, when, reading }: Matter): Change | null {
  const { claim, facts, on } = input;
  const { introducedOn } = facts;
  const { introduction } = pack;
  const isOpen = item.introduced === 'yes' || (item.introduced !== 'no' && when(item.introduced));
  if (introduction === null || isIntroduced || !isOpen || reading('introducedAwards') === 'suspended')
    return null;
  if (introducedOn === null || introducedOn > on || claim.recognisedOn >= introducedOn) return null;
  return change(
    'claim',
    { ...claim, item: introduction.code, standsFor: claim.item },
    `该认定取得于迁入本区之前，请改按“${introduction.name.zh}”申报`,
    `it was recognised before the firm came: apply as “${introduction.name.en}”`,
    'applicant',
  );
}
