import { isIsoDate, type IsoDate } from '../dates.ts';
import type { Confirmation, Look, ProvingDocument } from '../evidence.ts';
import type { FirmEnd } from '../firm-end.ts';
import type { Decided } from '../input.ts';
import { isRecord, refuse, type Problem, type Read } from '../problems.ts';
import type { PolicyStatus } from '../policy-status.ts';
import type { BeneficiaryKind } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import type { Registration } from '../places.ts';
import type { SimilarAnswer } from '../similar-award.ts';

/** What is notified of an enterprise of a case; left out, it is an enterprise registered in the district throughout. */
export interface CaseEnterprise {
  readonly beneficiary?: BeneficiaryKind;
  readonly introducedOn?: IsoDate;
  readonly registrations?: readonly Registration[];
  readonly predecessors?: readonly string[];
  /** What registers report of its end. */
  readonly ends?: readonly FirmEnd[];
}

export interface CasePriorPayment {
  readonly enterprise: string;
  readonly subject: string;
  readonly item: string;
  /** Whole yuan. */
  readonly amount: number;
  readonly paidOn: IsoDate;
  readonly policy: string;
}

/** An event of a case: an application with the facts of its claim, or a repayment in whole yuan. */
export interface CaseEvent {
  readonly at: IsoDate;
  /** The day of the application; left out, that of the decision. */
  readonly appliedOn?: IsoDate;
  readonly enterprise: string;
  readonly subject: string;
  readonly repayment?: number;
  readonly byReferenceDecision?: boolean;
  /** Form 1: what is proven; left out, everything that the item needs. */
  readonly proofs?: readonly string[];
  /** Form 2: what was brought, and what became of it; left out, nothing. */
  readonly documents?: readonly ProvingDocument[];
  readonly confirmations?: readonly Confirmation[];
  readonly accepted?: Look;
  readonly objected?: boolean;
  /** The decision to go on although the enterprise has ended. */
  readonly goesOn?: Decided;
  /** Whether the claims before it that are near are the same one; left out, nobody has said. */
  readonly similar?: SimilarAnswer;
  readonly certificate?: string;
  /** The facts of the claim, read by `readClaim`. */
  readonly [fact: string]: unknown;
}

export interface Case {
  readonly id: string;
  readonly title?: string;
  readonly given?: {
    readonly rulings?: Readonly<Record<string, string>>;
    readonly priorPayments?: readonly CasePriorPayment[];
    readonly enterprises?: Readonly<Record<string, CaseEnterprise>>;
  };
  readonly applications: readonly CaseEvent[];
  /** What is expected of each event. */
  readonly pays?: readonly (number | string | null)[];
}

/**
 * Form 1 leaves unsaid what speaks for a claim: exclusions are answered with no, every proof is there, and a mark or a standard that
 * is no number is a name. Form 2 says everything, as the API demands it.
 */
export type CaseForm = 1 | 2;

/** The cases of a file with the version that they speak of; null if it has no text here: then nothing can be assessed. */
export interface CaseFile {
  readonly pack: Pack | null;
  readonly form: CaseForm;
  readonly status: PolicyStatus;
  readonly cases: readonly Case[];
}

/**
 * Reads a file of cases from its JSON; amounts in another unit than yuan, versions and members nobody knows, ids that stand
 * twice, days that do not exist and events out of order are refused with their place.
 * @param packs the versions that are known, each with its pack if its text is here
 */
export function readCaseFile(packs: ReadonlyMap<string, Pack | null>, json: unknown): Read<CaseFile> {
  if (!isRecord(json) || !Array.isArray(json.cases)) return refuse('malformed-claim', 'cases');
  if (json.unit !== 'yuan') return refuse('wrong-unit', 'unit');
  const { form = 1 } = json;
  if (form !== 1 && form !== 2) return refuse('malformed-claim', 'form');
  const pack = typeof json.policy === 'string' ? packs.get(json.policy) : undefined;
  if (pack === undefined) return refuse('unknown-policy', 'policy');
  const status = readStatus(String(json.policy), json.adoption);
  if (!status.ok) return status;
  const cases: readonly unknown[] = json.cases;
  const wrong = cases.findIndex((entry) => !isCase(entry));
  if (wrong >= 0) return refuse('malformed-claim', `cases[${String(wrong)}]`);
  const listed = cases as readonly Case[];
  const problem = memberProblem(json, FILE, '') ?? casesProblem(listed);
  if (problem !== null) return { ok: false, problem };
  return { ok: true, value: { pack, form, status: status.value, cases: listed } };
}

function readStatus(version: string, adoption: unknown): Read<PolicyStatus> {
  if (adoption === undefined) return { ok: true, value: { version, kind: 'draft' } };
  if (!isRecord(adoption)) return refuse('malformed-claim', 'adoption');
  const { kind, effectiveFrom, documentNumber } = adoption;
  if (kind === 'draft') return { ok: true, value: { version, kind } };
  if (kind !== 'simulation' && kind !== 'adopted') return refuse('malformed-claim', 'adoption.kind');
  if (typeof effectiveFrom !== 'string' || !isIsoDate(effectiveFrom))
    return refuse('impossible-date', 'adoption.effectiveFrom');
  if (kind === 'simulation') return { ok: true, value: { version, kind, effectiveFrom } };
  if (typeof documentNumber !== 'string' || documentNumber === '')
    return refuse('no-document', 'adoption.documentNumber');
  return { ok: true, value: { version, kind, effectiveFrom, documentNumber } };
}

function isCase(entry: unknown): entry is Case {
  if (!isRecord(entry) || typeof entry.id !== 'string' || !Array.isArray(entry.applications)) return false;
  if (entry.given !== undefined && !isRecord(entry.given)) return false;
  const events: readonly unknown[] = entry.applications;
  return events.every(
    (event) =>
      isRecord(event) && ['at', 'enterprise', 'subject'].every((name) => typeof event[name] === 'string'),
  );
}

const FILE = ['form', 'policy', 'adoption', 'unit', 'reading', 'cases'];
const CASE = ['id', 'title', 'because', 'given', 'applications', 'pays'];
const GIVEN = ['rulings', 'priorPayments', 'enterprises'];
const ENTERPRISE = ['beneficiary', 'introducedOn', 'registrations', 'predecessors', 'ends'];
const REGISTRATION = ['from', 'district'];
const PRIOR_PAYMENT = ['enterprise', 'subject', 'item', 'amount', 'unit', 'paidOn', 'policy', 'certificate'];
const EVENT = [
  ...[
    'at',
    'appliedOn',
    'enterprise',
    'subject',
    'repayment',
    'byReferenceDecision',
    'proofs',
    'certificate',
  ],
  ...['item', 'standsFor', 'recognisedOn', 'renewal', 'recognitionRoute', 'regionalBrand', 'draftingRank'],
  ...['documents', 'confirmations', 'accepted', 'objected', 'goesOn', 'similar'],
  ...['ledDrafting', 'revision', 'replaces', 'laterDesignation', 'jointlyHeld', 'validUntil', 'invoiceFen'],
  'units',
];

function casesProblem(cases: readonly Case[]): Problem | null {
  const ids = new Set<string>();
  for (const [index, entry] of cases.entries()) {
    const at = `cases[${String(index)}]`;
    if (ids.has(entry.id)) return { code: 'duplicate-id', at: `${at}.id` };
    ids.add(entry.id);
    const problem =
      memberProblem(entry, CASE, at) ?? givenProblem(entry, at) ?? eventsProblem(entry.applications, at);
    if (problem !== null) return problem;
  }
  return null;
}

function givenProblem({ given = {} }: Case, at: string): Problem | null {
  const { enterprises = {}, priorPayments = [] } = given;
  return (
    memberProblem(given, GIVEN, `${at}.given`) ??
    first(
      Object.entries(enterprises),
      ([name, enterprise]) =>
        memberProblem(enterprise, ENTERPRISE, `${at}.given.enterprises.${name}`) ??
        dayProblem(enterprise, ['introducedOn'], `${at}.given.enterprises.${name}`) ??
        first(enterprise.registrations ?? [], (registration, index) => {
          const place = `${at}.given.enterprises.${name}.registrations[${String(index)}]`;
          return (
            memberProblem(registration, REGISTRATION, place) ?? dayProblem(registration, ['from'], place)
          );
        }),
    ) ??
    first(priorPayments, (payment, index) => {
      const place = `${at}.given.priorPayments[${String(index)}]`;
      return memberProblem(payment, PRIOR_PAYMENT, place) ?? dayProblem(payment, ['paidOn'], place);
    })
  );
}

function eventsProblem(events: readonly CaseEvent[], at: string): Problem | null {
  return first(events, (event, index) => {
    const place = `${at}.applications[${String(index)}]`;
    const before = events[index - 1];
    return (
      memberProblem(event, EVENT, place) ??
      dayProblem(event, ['at', 'appliedOn', 'recognisedOn', 'validUntil'], place) ??
      (['same', 'different', undefined].includes(event.similar)
        ? null
        : { code: 'malformed-claim', at: `${place}.similar` }) ??
      (before !== undefined && event.at < before.at ? { code: 'out-of-order', at: `${place}.at` } : null)
    );
  });
}

function first<Entry>(
  entries: readonly Entry[],
  problemOf: (entry: Entry, index: number) => Problem | null,
): Problem | null {
  for (const [index, entry] of entries.entries()) {
    const problem = problemOf(entry, index);
    if (problem !== null) return problem;
  }
  return null;
}

function memberProblem(entry: object, known: readonly string[], at: string): Problem | null {
  const unknown = Object.keys(entry).find((name) => !known.includes(name));
  return unknown === undefined
    ? null
    : { code: 'unknown-member', at: at === '' ? unknown : `${at}.${unknown}` };
}

function dayProblem(entry: object, days: readonly string[], at: string): Problem | null {
  const wrong = Object.entries(entry).find(
    ([name, value]) => days.includes(name) && !(typeof value === 'string' && isIsoDate(value)),
  );
  return wrong === undefined ? null : { code: 'impossible-date', at: `${at}.${wrong[0]}` };
}
