import type { BeneficiaryKind } from '../policy/engine/items/item.ts';
import type { LetterKind } from '../policy/engine/letter-words.ts';
import type { Unit } from '../policy/engine/numbers.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';
import type { SimilarAnswer, SimilarAward } from '../policy/engine/similar-award.ts';
import type { TargetKind } from '../policy/engine/targets/target.ts';
import type { Entered, Tile } from '../policy/engine/targets/tiles.ts';
import type { Change } from '../policy/engine/verdict/verdict.ts';
import { everyOf } from './every-of.ts';

/*
 * Closed lists of words that cross a boundary. The policy has the types; the lists do not compile if they differ. Schemas
 * take their choices from here, and a test finds one that does not.
 */

export const BENEFICIARY_KINDS = everyOf<BeneficiaryKind>()([
  'enterprise',
  'street',
  'station',
  'base',
  'association',
  'lender',
]);
export const POLICY_STANDINGS = everyOf<PolicyStatus['kind']>()([
  'draft',
  'simulation',
  'adopted',
  'repealed',
]);
export const PARAMETER_UNITS = everyOf<Unit>()([
  'yuan',
  'fen',
  'months',
  'workingDays',
  'days',
  'day',
  'count',
  'percent',
]);
export const TARGET_KINDS = everyOf<TargetKind>()(['stock', 'increment', 'growth']);
export const TARGET_SOURCES = everyOf<Tile['source']>()(['awards', 'entered', 'awards and entered']);
/** Who can bring about a change that would turn a verdict. */
export const CHANGED_BY = everyOf<Change['by']>()(['applicant', 'office', 'nobody']);
/** What a unit is: who verifies by duty, or a place in which firms are registered (街道（园区）). */
export const UNIT_KINDS = ['department', 'street', 'park'] as const;
/** The units that are places. */
export const PLACE_KINDS = ['street', 'park'] as const satisfies readonly (typeof UNIT_KINDS)[number][];
/** Whether a number that is entered is the one from which a target counts, or today's. */
export const NUMBER_ROLES = everyOf<Entered['role']>()(['base', 'current']);
/** Over what a sweep goes. */
export const SWEEP_SCOPES = ['everything', 'changes'] as const;
/** How recognitions pass from one firm to another. */
export const SUCCESSION_KINDS = ['merger', 'division', 'assignment'] as const;
/** What is decided on an application. */
export const DECISIONS = ['grant', 'refuse'] as const;
/** What is said of an award that is near to another. */
export const SIMILAR_ANSWERS = everyOf<SimilarAnswer>()(['same', 'different']);
/** How an award that is near stands. */
export const SIMILAR_STANDINGS = everyOf<SimilarAward['answer']>()(['same', 'different', 'unanswered']);
/** What of two awards is near. */
export const SIMILAR_BY = everyOf<SimilarAward['by']>()(['recognition', 'certificate']);
/** What is said of a replacement that the applicant declares. */
export const REPLACEMENT_ANSWERS = ['confirmed', 'denied'] as const;
/** What became of an event that was sent. */
export const ANSWERS = ['accepted', 'refused', 'pending'] as const;

/** How a well-known mark was recognised. */
export const RECOGNITION_ROUTES = ['administrative', 'judicial'] as const;
/** The stages that everybody sees of an application. */
export const PROGRESS = [
  'submitted',
  'departmentVerification',
  'officeReview',
  'funded',
  'clawedBack',
] as const;
/** Who is reminded of an overdue task: the person or unit that has it, then those above (Article 15). */
export const REMINDED = ['holder', 'office', 'deputyHead', 'head'] as const;
/** To whom an approver sends a proposal back. */
export const SENT_BACK_TO = ['office', 'departments'] as const;
/** What is decided on an objection to a public notice. */
export const OBJECTION_ANSWERS = ['upheld', 'dismissed'] as const;
/** What moved, or happened to an enterprise (A33). */
export const RELOCATION_KINDS = [
  'registeredAddress',
  'taxSeat',
  'factory',
  'dissolution',
  'bankruptcy',
  'merger',
] as const;
/** On what a demand of money rests. */
export const LEGAL_BASES = ['undertaking', 'agreement', 'procedure', 'statute'] as const;
/** How much of an award is demanded back. */
export const DEMAND_METHODS = ['proRata', 'full'] as const;
/** What is decided on a demand. */
/** What finance decides on an answer of the bank that came too late: the money did go out then, or it did not. */
export const LATE_DECISIONS = ['counts', 'disregard'] as const;
export const DEMAND_DECISIONS = ['uphold', 'drop'] as const;
/** Which tasks of an inbox are listed. */
export const TASK_FILTERS = ['mine', 'free'] as const;
/** Parts of the policy text outside its articles. */
export const UNNUMBERED_PASSAGES = ['notice', 'title'] as const;
/** Units of operating rules, which the policy text does not have. */
export const OPERATING_UNITS = [...PARAMETER_UNITS, 'text'] as const;
export const TARGET_UNITS = ['count', 'percent'] as const;
/** Files in which a list is exported. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
/** Lists of which somebody keeps filters under names of their own. */
export const SAVED_LISTS = ['applications', 'tasks', 'overdue', 'refusals'] as const;
/** Where an attempt was refused: before it reached an award, or on its record. */
export const REFUSED_BY = ['api', 'machine'] as const;
/** Who writes a remark about an award. */
export const REMARK_SENDERS = ['office', 'applicant', 'administrator'] as const;
/** Formats of a payment file. */
export const PAYMENT_FORMATS = ['csv', 'pain.001'] as const;
/** Whether an event of the company register was known. */
export const EVENT_OUTCOMES = ['new', 'known'] as const;
/** What became of an event of the company register at an award. */
export const REPORT_OUTCOMES = ['reported', 'refused', 'pending'] as const;
/** How an enterprise ends, as a company register reports it. */
export const ENTERPRISE_ENDS = ['dissolution', 'bankruptcy', 'merger'] as const;
/** Whether the end of an enterprise stops an award. */
export const END_STATUSES = ['noted', 'undecided', 'decided'] as const;
/** Who can supply what a pending verdict waits for. */
export const MISSING_FROM = ['applicant', 'office'] as const;
export const LANGUAGES = ['zh', 'en'] as const;
/** What came of an application, as everybody may read it. */
export const RESULT_OUTCOMES = ['paid', 'refused'] as const;
/** The letters that the office sends about an award. */
export const LETTER_KINDS = everyOf<LetterKind>()([
  'receipt',
  'correction',
  'decision',
  'demandNotice',
  'demandDecision',
  'release',
]);
/** What became of the letter with a code. */
export const LETTERS = ['underWay', 'sent', 'notDelivered'] as const;
export const READINESS = ['ready', 'attention', 'not ready'] as const;
export const PROPOSAL_STATES = ['open', 'confirmed', 'withdrawn'] as const;
/** Whether a document was scanned for viruses. */
export const SCANS = ['clean', 'none'] as const;
/** How a person fills in a field of a form. */
export const FIELD_KINDS = [
  'choice',
  'yesNo',
  'day',
  'money',
  'number',
  'text',
  'longText',
  'documents',
  'choices',
  'group',
  'list',
] as const;
