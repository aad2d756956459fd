import type { PackContent } from '../../../engine/pack.ts';
import type { Bindings } from '../../../engine/readings.ts';

/** Which ruling answers each question of the engine. */
export const READINGS: Bindings = {
  dayThatCounts: { ruling: 'A4' },
  endOfRecognitions: { ruling: 'A3', as: { endOf2020: 'horizon' } },
  beforeEffect: { ruling: 'A5' },
  referenceYear: { ruling: 'A6' },
  afterRepeal: { ruling: 'A45' },
  addressDays: { ruling: 'A7' },
  addressOnDecision: { ruling: 'F6', as: { asA7: 'asRuled' } },
  otherBodies: { ruling: 'A8' },
  kindOfBody: { ruling: 'A46' },
  collectiveMarks: { ruling: 'A9' },
  titlesOfOneLevel: { ruling: 'A13' },
  stepsUp: { ruling: 'A14' },
  deducted: { ruling: 'A15' },
  lowerAfterHigher: { ruling: 'A16' },
  difference: { ruling: 'A52' },
  renewals: { ruling: 'A18' },
  drafting: { ruling: 'A19' },
  revisions: { ruling: 'A21' },
  jointHolders: { ruling: 'A22' },
  laterDesignations: { ruling: 'A25', as: { registration: 'nothing', eachDesignation: 'each' } },
  inheritance: { ruling: 'A39' },
  introducedSince: { ruling: 'A29', as: { since2017: 'day', sinceEffect: 'effect' } },
  validOn: { ruling: 'A48' },
  introducedAwards: { ruling: 'F5' },
  watchFrom: { ruling: 'A31' },
  departures: { ruling: 'A33' },
  legalBasis: { ruling: 'A35' },
  relocationClause: { ruling: 'F4' },
  demandMethod: { ruling: 'A36' },
  kindsOfTargets: { ruling: 'A53' },
};

/** Rulings with one answer, by the rule that rests on them. */
export const RESTS_ON: PackContent['restsOn'] = {
  policyInForce: ['A1', 'A2'],
  introduced: ['A32', 'A37'],
  onceOnly: ['A17', 'A44'],
};
