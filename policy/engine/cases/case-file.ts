import type { Confirmation, Look, ProvingDocument } from '../evidence.ts';
import type { IsoDate } from '../dates.ts';
import type { LegalBasis } from '../demand.ts';
import type { Move } from '../departure.ts';
import type { FirmEnd } from '../firm-end.ts';
import type { Decided } from '../input.ts';
import { dayInChinese, choices } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { isRecord, problem as problemOf, refuse, type Problem, type Read } from '../problems.ts';
import type { PolicyStatus } from '../policy-status.ts';
import type { BeneficiaryKind } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import type { Registration } from '../places.ts';
import type { EnteredSuccession } from '../read-succession.ts';
import { readAdoption, type Adoption } from './adoption.ts';
import { fileShape, type CaseForm } from './forms.ts';
import { first, problemIn } from './shape.ts';
import type { SimilarAnswer } from '../similar-award.ts';

/** What is notified of an enterprise of a case; left out, it is an enterprise registered in the district throughout. */
export interface CaseEnterprise {
  readonly beneficiary?: BeneficiaryKind;
  readonly introducedOn?: IsoDate;
  readonly registrations?: readonly Registration[];
  /** Form 1: enterprises whose identity it inherits, on no day. */
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

/** Form 2: who inherits what from which day on; an assignment names the recognition. */
export interface CaseSuccession extends Pick<EnteredSuccession, 'kind' | 'from' | 'to'> {
  readonly on: IsoDate;
  readonly recognition?: string;
}

/**
 * An event of a case: an application with the facts of its claim, a repayment in whole yuan, or (form 2) a move of a firm with what is
 * claimed back for it.
 */
export interface CaseEvent {
  readonly at: IsoDate;
  /** The day of the application; left out, that of the decision. */
  readonly appliedOn?: IsoDate;
  /** Form 2: the day on which a grant is paid; left out, that of the decision. */
  readonly paidOn?: IsoDate;
  readonly enterprise: string;
  readonly subject: string;
  readonly repayment?: number;
  /** Form 2, of a repayment: what was claimed back. An irregularity bars the recognition for good. */
  readonly because?: 'relocation' | 'irregularity';
  /** Form 2: a move, and what is claimed back for it. */
  readonly move?: Move;
  readonly demand?: { readonly legalBasis: LegalBasis; readonly method?: 'proRata' | 'full' };
  /** Form 1: the office has decided to handle it by reference. */
  readonly byReferenceDecision?: boolean;
  /** Form 2: that decision. */
  readonly byReference?: Decided;
  /** Form 1: what is proven; left out, everything that the item needs. */
  readonly proofs?: readonly string[];
  /** Form 2: what was brought, and what became of it; left out, nothing. */
  readonly documents?: readonly ProvingDocument[];
  readonly confirmations?: readonly Confirmation[];
  readonly accepted?: Look;
  readonly objected?: boolean;
  /** Form 2: the decision to go on although the enterprise has ended. */
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
    /** Form 2. */
    readonly successions?: readonly CaseSuccession[];
    /** Form 2: adoption and repeal of the text in this case; left out, those of the file. */
    readonly adoption?: Adoption;
  };
  readonly applications: readonly CaseEvent[];
  /** What is expected of each event. */
  readonly pays?: readonly (number | string | null)[];
}

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
  if (!isRecord(json) || !Array.isArray(json.cases))
    return refuse('malformed-claim', 'cases', isRecord(json) ? (json.cases ?? null) : json, A_LIST);
  if (json.unit !== 'yuan') return refuse('wrong-unit', 'unit', json.unit ?? null);
  const { form = 1, policy } = json;
  if (form !== 1 && form !== 2) return refuse('malformed-claim', 'form', form, choices(['1', '2']));
  const pack = typeof policy === 'string' ? packs.get(policy) : undefined;
  if (typeof policy !== 'string' || pack === undefined)
    return refuse('unknown-policy', 'policy', policy ?? null, choices([...packs.keys()]));
  const misshapen = problemIn(fileShape(form), json, '');
  if (misshapen !== null) return { ok: false, problem: misshapen };
  const status = readAdoption(policy, json.adoption, 'adoption');
  if (!status.ok) return status;
  const cases = json.cases as readonly Case[];
  const problem = casesProblem(policy, cases);
  if (problem !== null) return { ok: false, problem };
  return { ok: true, value: { pack, form, status: status.value, cases } };
}

function casesProblem(version: string, cases: readonly Case[]): Problem | null {
  const ids = new Set<string>();
  return first(cases, (entry, index) => {
    const at = `cases[${String(index)}]`;
    if (ids.has(entry.id)) return problemOf('duplicate-id', `${at}.id`, entry.id);
    ids.add(entry.id);
    const adopted = readAdoption(version, entry.given?.adoption, `${at}.given.adoption`);
    return adopted.ok
      ? (eventsProblem(entry.applications, at) ?? paymentsProblem(entry, at))
      : adopted.problem;
  });
}

/** What was paid before this system was paid by the day of the first event: what is still to come counts for nothing. */
function paymentsProblem({ given, applications: [event] }: Case, at: string): Problem | null {
  if (event === undefined) return null;
  return first(given?.priorPayments ?? [], ({ paidOn }, index) =>
    paidOn > event.at
      ? problemOf(
          'out-of-order',
          `${at}.given.priorPayments[${String(index)}].paidOn`,
          paidOn,
          notAfter(event.at),
        )
      : null,
  );
}

const A_LIST: Name = { zh: '应为案例的列表。', en: 'It is a list of cases.' };
const notBefore = (day: IsoDate): Name => ({
  zh: `不得早于${dayInChinese(day)}。`,
  en: `It is ${day} or later.`,
});
const notAfter = (day: IsoDate): Name => ({
  zh: `不得晚于${dayInChinese(day)}。`,
  en: `It is ${day} or earlier.`,
});

/** Each event follows the one before it; nobody decides before the application, or pays before the decision. */
function eventsProblem(events: readonly CaseEvent[], at: string): Problem | null {
  return first(events, (event, index) => {
    const place = `${at}.applications[${String(index)}]`;
    const { at: day, appliedOn = day, paidOn = day } = event;
    const before = events[index - 1]?.at ?? day;
    if (day < before) return problemOf('out-of-order', `${place}.at`, day, notBefore(before));
    if (appliedOn > day) return problemOf('out-of-order', `${place}.appliedOn`, appliedOn, notAfter(day));
    return paidOn < day ? problemOf('out-of-order', `${place}.paidOn`, paidOn, notBefore(day)) : null;
  });
}
