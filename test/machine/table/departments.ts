import type { AwardEvent } from '../../../contract/event.ts';
import type { RefusalCode } from '../../../contract/refusals.ts';
import { persons, stays, type Award, type Lines } from './award.ts';

type Unit = Award['units'][string];

const unitOf = (award: Award, { actor }: AwardEvent): Unit | undefined => award.units[actor.unit ?? ''];

function withUnit(award: Award, unit: string | undefined, change: (unit: Unit) => Unit): Award {
  const known = award.units[unit ?? ''];
  return unit === undefined || known === undefined
    ? award
    : { ...award, units: { ...award.units, [unit]: change(known) } };
}

const mayAnswer = (award: Award, event: AwardEvent): boolean => {
  const unit = unitOf(award, event);
  return unit !== undefined && (unit.owes || unit.wasSilent);
};
const answeredForAnother = (award: Award, event: AwardEvent): boolean =>
  Object.entries(award.units).some(
    ([unit, { by }]) => unit !== event.actor.unit && persons(event).some((person) => by.includes(person)),
  );
const appliesItself = ({ enterprise }: Award, { actor }: AwardEvent): boolean =>
  actor.enterprise !== undefined && actor.enterprise === enterprise;

type Obstacles = readonly (readonly [RefusalCode, (award: Award, event: AwardEvent) => boolean])[];
const ANSWERING: Obstacles = [
  ['unit.isApplicant', appliesItself],
  ['unit.another', answeredForAnother],
  ['unit.notAsked', (award, event) => !mayAnswer(award, event)],
];

const namesAnother: Obstacles[number] = [
  'proof.notRouted',
  (award, event) =>
    event.type === 'department.confirm' &&
    (event.payload.proofs ?? []).some((proof) => unitOf(award, event)?.asks.includes(proof) !== true),
];

const speaks = (award: Award, event: AwardEvent, change: Partial<Unit>): Award =>
  withUnit(award, event.actor.unit, (unit) => ({ ...unit, by: [...unit.by, ...persons(event)], ...change }));
const answer = (award: Award, event: AwardEvent): Award =>
  speaks(award, event, { owes: false, wasSilent: false, wasLate: false });
const speaksLate = (award: Award, event: AwardEvent): Award => speaks(award, event, { wasLate: true });

/** Once nobody owes an answer, it is the office's turn. */
export const whenAllAnswered = (award: Award): Award =>
  Object.values(award.units).some(({ owes }) => owes)
    ? { ...award, state: 'departmentVerification.answering' }
    : { ...award, state: 'officeReview.proposing' };

const fallSilent = (award: Award, { payload }: AwardEvent): Award =>
  ('units' in payload ? (payload.units ?? []) : []).reduce(
    (before, unit) =>
      withUnit(before, unit, (known) =>
        known.owes ? { ...known, owes: false, wasSilent: true, wasLate: false } : known,
      ),
    award,
  );

/** The departments go on while the applicant mends something, and so do their deadlines. */
export const BESIDE_A_CORRECTION: Lines = {
  'department.confirm': { by: ['verify'], unless: [...ANSWERING, namesAnother], then: answer },
  'department.object': { by: ['verify'], unless: ANSWERING, then: answer },
  'department.reminder': { by: ['clock'], then: stays },
  'department.due': { by: ['clock'], then: stays },
  'department.escalated': { by: ['clock'], then: fallSilent },
};

export const ASKED: Lines = {
  'department.confirm': {
    by: ['verify'],
    unless: [...ANSWERING, namesAnother],
    then: (award, event) => whenAllAnswered(answer(award, event)),
  },
  'department.object': {
    by: ['verify'],
    unless: ANSWERING,
    then: (award, event) => whenAllAnswered(answer(award, event)),
  },
  'department.requestCorrection': {
    by: ['verify'],
    unless: ANSWERING,
    then: (award, event) => ({
      ...speaks(award, event, {}),
      state: 'returned',
      cameFrom: 'departmentVerification',
    }),
  },
  'department.reminder': { by: ['clock'], then: stays },
  'department.due': { by: ['clock'], then: stays },
  'department.escalated': {
    by: ['clock'],
    then: (award, event) => whenAllAnswered(fallSilent(award, event)),
  },
};

const speaksLateNow = (unit: Unit | undefined): boolean => unit?.wasSilent === true && !unit.wasLate;
const LATE: Obstacles = [
  ['unit.isApplicant', appliesItself],
  ['unit.another', answeredForAnother],
  ['unit.nothingLate', (award, event) => !speaksLateNow(unitOf(award, event))],
];

/** In any state after verification: kept as late evidence, which moves nothing. */
export const LATE_OPINIONS: Lines = {
  'department.confirm': { by: ['verify'], unless: [...LATE, namesAnother], then: speaksLate },
  'department.object': { by: ['verify'], unless: LATE, then: speaksLate },
};

/** Departments are chosen, or it is seen whom a correction concerns: those are asked, the others' answers are kept. */
export const CHOSEN: Lines = {
  'departments.routed': {
    by: ['system'],
    then: (award, { payload: { units, changed, proofs } }) =>
      whenAllAnswered({
        ...award,
        isVerified: true,
        units: Object.fromEntries(
          units.map((unit): [string, Unit] => {
            const known = award.units[unit] ?? { owes: true, wasSilent: false, wasLate: false, by: [] };
            const asked = { ...known, asks: proofs[unit] ?? [] };
            return [unit, changed.includes(unit) ? { ...asked, owes: true } : asked];
          }),
        ),
      }),
  },
};

export const askAllAgain = (award: Award): Award =>
  whenAllAnswered({
    ...award,
    units: Object.fromEntries(
      Object.entries(award.units).map(([name, unit]) => [name, { ...unit, owes: true }]),
    ),
  });
