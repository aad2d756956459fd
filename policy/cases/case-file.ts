import { isIsoDate, type IsoDate } from '../dates.ts';
import { isRecord, refuse, type Read } from '../problems.ts';
import type { PolicyStatus } from '../policy-status.ts';
import { VERSIONS } from '../versions.ts';
import type { BeneficiaryKind, Proof } from '../items/item.ts';
import type { Registration } from '../territory/territory.ts';

/** What is notified of an enterprise of a case; left out, it is an enterprise registered in the district throughout. */
export interface CaseEnterprise {
  readonly beneficiary?: BeneficiaryKind;
  readonly introducedOn?: IsoDate;
  readonly registrations?: readonly Registration[];
  readonly predecessors?: readonly string[];
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
  readonly enterprise: string;
  readonly subject: string;
  readonly repayment?: number;
  readonly byReferenceDecision?: boolean;
  /** What is proven; left out, everything that the item needs. */
  readonly proofs?: readonly Proof[];
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

export interface CaseFile {
  readonly status: PolicyStatus;
  readonly cases: readonly Case[];
}

/** Reads a file of cases from its JSON; refuses amounts in another unit than yuan, and unknown versions. */
export function readCaseFile(json: unknown): Read<CaseFile> {
  if (!isRecord(json) || !Array.isArray(json.cases)) return refuse('malformed-claim', 'cases');
  if (json.unit !== 'yuan') return refuse('wrong-unit', 'unit');
  const status = readStatus(json.policy, json.adoption);
  if (!status.ok) return status;
  const cases: readonly unknown[] = json.cases;
  const wrong = cases.findIndex((entry) => !isCase(entry));
  if (wrong >= 0) return refuse('malformed-claim', `cases[${String(wrong)}]`);
  return { ok: true, value: { status: status.value, cases: cases as readonly Case[] } };
}

function readStatus(version: unknown, adoption: unknown): Read<PolicyStatus> {
  if (typeof version !== 'string' || !Object.hasOwn(VERSIONS, version))
    return refuse('unknown-policy', 'policy');
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
