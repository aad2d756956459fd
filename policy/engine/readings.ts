/**
 * The questions that the engine can answer in more than one way, each with its answers. A pack binds each of them: to one of
 * its rulings, which the office can change, or to one answer for good.
 */
export const READINGS = {
  /** Which day counts. */
  dayThatCounts: ['recognition', 'application'],
  /** Whether recognitions end with the horizon of the targets. */
  endOfRecognitions: ['untilRepeal', 'horizon'],
  /** What of recognitions between the year handled by reference and the day of effect. */
  beforeEffect: ['byReference', 'asOfRight', 'excluded'],
  /** Whether the year handled by reference is a right. */
  referenceYear: ['discretion', 'right'],
  /** What was applied for under the text and is decided after its repeal. */
  afterRepeal: ['ofItsDay', 'repealEnds'],
  /** On which days the registered address must lie inside. */
  addressDays: ['bothDays', 'decisionDay', 'recognitionDay'],
  /** Whether that of the day of decision still counts. */
  addressOnDecision: ['asRuled', 'recognitionDayOnly'],
  /** Whether bodies that are no enterprises can hold their own titles. */
  otherBodies: ['ownTitles', 'enterprisesOnly'],
  /** Whether the credit code says what kind of body its holder is. */
  kindOfBody: ['byCode', 'asRegistered'],
  /** Which collective marks are regional brands. */
  collectiveMarks: ['regionalBrand', 'giOnly', 'anyCollective'],
  /** Whether one level of one family is one award, whatever its title. */
  titlesOfOneLevel: ['strict', 'lenient'],
  stepsUp: ['anyHigher', 'oneStep'],
  /** What is deducted from a higher level. */
  deducted: ['netPaid', 'nominal', 'thisPolicyOnly'],
  lowerAfterHigher: ['nothing', 'paid'],
  difference: ['computed', 'notGranted'],
  renewals: ['nothing', 'payIfNeverPaid'],
  /** What shows that a standard was made by the claimant. */
  drafting: ['both', 'firstOnly', 'leadOnly'],
  revisions: ['notMaking', 'counts'],
  jointHolders: ['representative', 'each'],
  laterDesignations: ['nothing', 'each'],
  inheritance: ['inherits', 'newIdentity'],
  /** Since when a firm is newly introduced. */
  introducedSince: ['day', 'effect'],
  /** On which day what an introduced firm brought along must be valid. */
  validOn: ['application', 'decision'],
  /** Whether awards to introduced firms can still be granted. */
  introducedAwards: ['applies', 'warn', 'suspended'],
  watchFrom: ['introduction', 'lastPayment'],
  departures: ['registeredAddress', 'anySeat'],
  /** Whether each demand of money names its basis. */
  legalBasis: ['namedBasis'],
  /** Whether the relocation clause can carry a demand. */
  relocationClause: ['applies', 'suspended'],
  demandMethod: ['proRata', 'full', 'none'],
  kindsOfTargets: ['asWorded', 'stock', 'increment'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReadingName = keyof typeof READINGS;
export type Reading<Name extends ReadingName> = (typeof READINGS)[Name][number];

/** What decides a question: a ruling, with what its values mean if they are called otherwise; or one answer for good. */
export type Binding<Answer extends string> =
  { readonly ruling: string; readonly as?: Readonly<Record<string, Answer>> } | { readonly always: Answer };

/** How a pack decides each question. */
export type Bindings = { readonly [Name in ReadingName]: Binding<Reading<Name>> };

/** Whether a text is an answer to a question. */
export function isAnswer<Name extends ReadingName>(name: Name, text: string): text is Reading<Name> {
  return READINGS[name].some((answer) => answer === text);
}
