import type { Bindings } from '../../../policy/engine/readings.ts';
import type { Rulings } from '../../../policy/engine/rulings/ruling.ts';

const author = { zh: '云海区质量工作委员会办公室', en: 'the office of the district of the test' };

/** The one question that this text leaves open. */
export const RULINGS: Rulings = {
  Y1: {
    question: {
      zh: '同一产品的省级精品与省级出口精品是否分别奖励？',
      en: 'Are two titles of a product two awards?',
    },
    clause: 'art8.once',
    values: { one: { zh: '只奖励一次', en: 'one' }, two: { zh: '分别奖励', en: 'two' } },
    answers: [
      {
        from: '2021-03-01',
        value: 'one',
        reason: { zh: '同一产品只奖励一次', en: 'once for a product' },
        author,
      },
    ],
  },
};

export const READINGS: Bindings = {
  titlesOfOneLevel: { ruling: 'Y1', as: { one: 'strict', two: 'lenient' } },
  dayThatCounts: { always: 'recognition' },
  endOfRecognitions: { always: 'untilRepeal' },
  beforeEffect: { always: 'excluded' },
  referenceYear: { always: 'discretion' },
  afterRepeal: { always: 'ofItsDay' },
  addressDays: { always: 'decisionDay' },
  addressOnDecision: { always: 'asRuled' },
  otherBodies: { always: 'enterprisesOnly' },
  kindOfBody: { always: 'byCode' },
  collectiveMarks: { always: 'anyCollective' },
  stepsUp: { always: 'anyHigher' },
  deducted: { always: 'netPaid' },
  lowerAfterHigher: { always: 'nothing' },
  difference: { always: 'computed' },
  renewals: { always: 'nothing' },
  drafting: { always: 'firstOnly' },
  revisions: { always: 'counts' },
  jointHolders: { always: 'representative' },
  laterDesignations: { always: 'nothing' },
  inheritance: { always: 'inherits' },
  introducedSince: { always: 'effect' },
  validOn: { always: 'decision' },
  introducedAwards: { always: 'suspended' },
  watchFrom: { always: 'introduction' },
  departures: { always: 'registeredAddress' },
  legalBasis: { always: 'namedBasis' },
  relocationClause: { always: 'suspended' },
  demandMethod: { always: 'none' },
  kindsOfTargets: { always: 'asWorded' },
};
