import { assess } from '../assess.ts';
import { isOneCertificate } from '../certificates.ts';
import { recognitionKind, type Claim } from '../claim.ts';
import { claimBack } from '../claim-back.ts';
import type { Move } from '../departure.ts';
import type { AssessmentInput, Position } from '../input.ts';
import type { Shown } from '../evidence.ts';
import type { BeneficiaryKind, Name } from '../items/item.ts';
import { heldFor, type Lineage, type Succession } from '../lineage.ts';
import { yuanOf } from '../money.ts';
import type { Pack } from '../pack.ts';
import { answeredInFavour, proofsNeeded } from '../needs.ts';
import { problem as problemOf, type Problem, type Read } from '../problems.ts';
import { readClaim } from '../read-claim.ts';
import type { ReportedMerger } from '../reported-merger.ts';
import { readSuccession } from '../read-succession.ts';
import { inputOf, type OnRecord } from '../recorded-input.ts';
import { chosenProblem } from '../rulings/change.ts';
import type { ChosenRulings } from '../rulings/ruling.ts';
import type { PolicyStatus } from '../policy-status.ts';
import { kindOf } from '../verdict/reasons.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { watchOnPayment, type Watch } from '../watch.ts';
import { yearlyCapFen } from '../yearly-cap.ts';
import {
  enterGrant,
  enterPriorPayments,
  grantedInYear,
  repayFrom,
  watchedFor,
  type Accounts,
} from './accounts.ts';
import { readAdoption } from './adoption.ts';
import { caseCode } from './case-code.ts';
import type { Case, CaseEnterprise, CaseEvent, CaseFile } from './case-file.ts';
import type { CaseForm } from './forms.ts';
import { asEarlier, similarInCase, type SimilarInCase } from './similar-in-case.ts';

/**
 * What an event of a case came to: yuan, null for a repayment, or why nothing can be paid or claimed yet. What is claimed back stands
 * below nothing.
 */
export type Pays = number | string | null;

export interface CaseStep {
  readonly event: CaseEvent;
  readonly pays: Pays;
  /** What the verdict was computed from. */
  readonly input: AssessmentInput | null;
  readonly verdict: Verdict | null;
  /** The years of watch of a grant, since it is paid. */
  readonly watch: Watch | null;
  readonly problem: Problem | null;
}

export interface CaseResult {
  readonly id: string;
  readonly steps: readonly CaseStep[];
}

/**
 * Decides the events of a case one after the other; what can be granted is granted and paid at once.
 * @param ruled rulings that replace those of the case
 */
export function runCase(
  pack: Pack | null,
  status: PolicyStatus,
  { id, given, applications }: Case,
  ruled: ChosenRulings = {},
  form: CaseForm = 1,
): CaseResult {
  if (pack === null)
    return {
      id,
      steps: applications.map((event) =>
        stopped(event, problemOf('unknown-policy', 'policy', status.version, NO_TEXT)),
      ),
    };
  const accounts: Accounts = { held: [], granted: [], replacements: [], used: [], earlier: [] };
  const rulings = { ...given?.rulings, ...ruled };
  const inherited = successionsOf(pack, given);
  const adopted = readAdoption(status.version, given?.adoption, 'given.adoption');
  const problem =
    chosenProblem(pack.rulings, rulings) ??
    (inherited.ok ? null : inherited.problem) ??
    (adopted.ok ? null : adopted.problem) ??
    enterPriorPayments(pack, accounts, given?.priorPayments ?? []);
  const run: CaseRun = {
    pack,
    form,
    status: given?.adoption !== undefined && adopted.ok ? adopted.value : status,
    rulings,
    enterprises: given?.enterprises ?? {},
    successions: inherited.ok ? inherited.value : [],
    accounts,
  };
  return {
    id,
    steps: applications.map((event, index) =>
      problem === null ? take(run, event, index) : stopped(event, problem),
    ),
  };
}

/**
 * Decides every case of a file.
 * @param ruled rulings that replace those of the cases
 */
export function runCases(
  { pack, form, status, cases }: CaseFile,
  ruled: ChosenRulings = {},
): readonly CaseResult[] {
  return cases.map((entry) => runCase(pack, status, entry, ruled, form));
}

interface CaseRun {
  readonly pack: Pack;
  readonly form: CaseForm;
  readonly status: PolicyStatus;
  readonly rulings: ChosenRulings;
  readonly enterprises: Readonly<Record<string, CaseEnterprise>>;
  readonly successions: readonly Succession[];
  readonly accounts: Accounts;
}

const NO_TEXT: Name = {
  zh: '本系统没有该版本的文本，不能测算。',
  en: 'Its text is not here: nothing can be assessed.',
};
const UP_TO_PAID: Name = {
  zh: '退缴应大于零，且不超过该认定已发放的净额。',
  en: 'A repayment is above nothing and at most what is net paid on the recognition.',
};
const NOTHING = { input: null, verdict: null, watch: null, problem: null } as const;

function stopped(event: CaseEvent, problem: Problem): CaseStep {
  return { ...NOTHING, event, pays: problem.code, problem };
}

function take(run: CaseRun, event: CaseEvent, index: number): CaseStep {
  if (event.repayment !== undefined)
    return repayFrom(run.pack, run.accounts, event, event.repayment)
      ? { ...NOTHING, event, pays: null }
      : stopped(event, problemOf('wrong-amount', 'repayment', event.repayment, UP_TO_PAID));
  if (event.move !== undefined) return { ...NOTHING, event, pays: claimedBack(run, event, event.move) };
  const read = readClaim(
    run.pack,
    {
      ...event,
      recognition: event.subject,
      enterprise: caseCode(run.pack.district, event.enterprise),
      certificate: certificateOf(event),
    },
    event.at,
    run.form === 1 ? 'isName' : 'isAsked',
  );
  if (!read.ok) return stopped(event, read.problem);
  const claim = run.form === 1 ? answeredInFavour(run.pack, read.value) : read.value;
  const input = inputFor(run, event, claim);
  const verdict = assess(run.pack, input);
  const watch = verdict.watch === null ? null : watchOnPayment(verdict.watch, event.paidOn ?? event.at);
  run.accounts.earlier.push(asEarlier(claim, `applications[${String(index)}]`, input.facts.knownAs));
  if (verdict.outcome === 'grant') {
    const { amountFen, key } = verdict;
    enterGrant(run.accounts, claim, {
      policy: run.status.version,
      on: event.at,
      amountFen,
      key,
      watch,
    });
  }
  return { event, pays: paysOf(verdict), input, verdict, watch, problem: null };
}

/** A move of a firm that is watched for what it was paid: what is claimed back, below nothing, or why nothing is. */
function claimedBack({ pack, rulings, accounts }: CaseRun, event: CaseEvent, move: Move): Pays {
  const award = watchedFor(pack, accounts, event);
  if (award === null) return 'not-watched';
  const { legalBasis = { kind: 'procedure', reference: '' }, method = null } = event.demand ?? {};
  const { watch, netPaidFen: paidFen } = award;
  const claimed = claimBack(pack, { legalBasis, method, watch, move, paidFen }, rulings, event.at);
  return 'not' in claimed ? claimed.not : -yuanOf(claimed.amountFen);
}

function paysOf({ code, amountFen }: Verdict): Pays {
  return kindOf(code) === 'pending' ? code : yuanOf(amountFen);
}

/** Marks and standards have one number wherever they are claimed; other recognitions of two firms are two certificates. */
function certificateOf({ certificate, subject, enterprise, item, recognisedOn }: CaseEvent): unknown {
  if (certificate !== undefined) return certificate;
  const isPublic = ['mark', 'madrid', 'standard'].includes(recognitionKind(subject));
  return isPublic ? subject : [enterprise, subject, item, recognisedOn].join(' ');
}

function inputFor(run: CaseRun, event: CaseEvent, claim: Claim): AssessmentInput {
  const { status, rulings } = run;
  const { alsoNamed, ...similar } = nearIn(run, event, claim);
  const { alsoIssued } = similar;
  const record = { ...recordOf(run, event, claim, alsoIssued), ...similar };
  const decided = { by: 'office', reasons: '参照执行', on: event.at };
  return inputOf(
    {
      policy: status,
      on: event.at,
      ...(event.appliedOn === undefined ? {} : { appliedOn: event.appliedOn }),
      claim,
      shown: shownIn(run, event, claim),
      position: positionIn(run, event, claim, { successions: record.successions, alsoNamed, alsoIssued }),
      byReference: event.byReference ?? (event.byReferenceDecision === true ? decided : null),
      goesOn: event.goesOn ?? null,
      rulings,
    },
    record,
  );
}

function positionIn(
  { pack, accounts }: CaseRun,
  { at }: CaseEvent,
  claim: Claim,
  names: Omit<Lineage, 'replacements'>,
): Position {
  const lineage = { ...names, replacements: accounts.replacements };
  const held = heldFor(pack, claim, lineage, at, accounts.held).map(
    ({ key: _, watch: __, ...award }) => award,
  );
  return yearlyCapFen(pack, at) === null
    ? { held }
    : { held, firmYearFen: grantedInYear(accounts, claim.enterprise, at) };
}

/** Form 1 leaves unsaid that a near claim is another one, and asks nobody. */
function nearIn(run: CaseRun, { at, similar }: CaseEvent, claim: Claim): SimilarInCase {
  if (run.form === 1 && similar === undefined) return { alsoNamed: [], alsoIssued: [] };
  const known = { successions: run.successions, on: at };
  return similarInCase(run.pack, claim, known, run.accounts.earlier, similar ?? 'unanswered');
}

/** Form 1 gives predecessors no day; form 2 says who inherits what from which day on. */
function successionsOf(
  { district }: Pack,
  { enterprises = {}, successions = [] }: NonNullable<Case['given']> = {},
): Read<readonly Succession[]> {
  const undated = Object.entries(enterprises).flatMap(([name, { predecessors = [] }]) =>
    predecessors.map((from) => ({
      from: caseCode(district, from),
      to: caseCode(district, name),
      recognition: null,
      on: null,
    })),
  );
  const dated: Succession[] = [];
  for (const [index, { kind, from, to, on, recognition = null }] of successions.entries()) {
    const firms = { from: caseCode(district, from), to: caseCode(district, to) };
    const read = readSuccession({ kind, ...firms, recognition, on, by: TWO_PERSONS });
    if (!read.ok) {
      const at = `given.successions[${String(index)}].${read.problem.at}`;
      return { ok: false, problem: { ...read.problem, at } };
    }
    dated.push({ ...firms, recognition: read.value.recognition, on });
  }
  return { ok: true, value: [...undated, ...dated] };
}

/** A case does not say who entered a succession. */
const TWO_PERSONS = ['one', 'another'] as const;

function recordOf(run: CaseRun, event: CaseEvent, claim: Claim, alsoIssued: readonly string[]): OnRecord {
  const { pack, enterprises, accounts } = run;
  const stated = enterprises[event.enterprise] ?? {};
  const usedBy = accounts.used.findLast((used) => isOneCertificate(claim, used, alsoIssued))?.enterprise;
  const since = stated.introducedOn ?? '1990-01-01';
  return {
    beneficiary: stated.beneficiary ?? kindOfName(event.enterprise),
    registrations: stated.registrations ?? [{ from: since, district: pack.home.name }],
    introducedOn: stated.introducedOn ?? null,
    certificateUsedBy: usedBy === undefined || usedBy === claim.enterprise ? null : usedBy,
    successions: run.successions,
    ends: stated.ends ?? [],
    mergers: mergersIn(pack, enterprises),
    // Unstated is answered in favour: the name alone says that the product is the same.
    sameNamed: event.certificate === undefined ? 'same' : 'unanswered',
  };
}

/** What registers report of firms that others took over. */
function mergersIn({ district }: Pack, enterprises: CaseRun['enterprises']): readonly ReportedMerger[] {
  return Object.entries(enterprises).flatMap(([name, { ends = [] }]) =>
    ends.flatMap(({ kind, event, effectiveOn: on, successor }) =>
      kind === 'merger' && successor !== undefined
        ? [{ event, from: caseCode(district, name), to: caseCode(district, successor), on }]
        : [],
    ),
  );
}

/** `street:Banshan` is a street. */
function kindOfName(name: string): BeneficiaryKind {
  const kinds: readonly BeneficiaryKind[] = ['street', 'station', 'base', 'association', 'lender'];
  return kinds.find((kind) => name.startsWith(`${kind}:`)) ?? 'enterprise';
}

/** Form 1: every proof that is not denied is there, and was looked at. */
function shownIn({ pack, form, rulings }: CaseRun, event: CaseEvent, claim: Claim): Shown {
  if (form === 2) {
    const { documents = [], confirmations = [], accepted = null, objected = false } = event;
    return { documents, confirmations, accepted, objected };
  }
  const { proofs = proofsNeeded(pack, claim, { on: event.at, rulings }) } = event;
  return {
    documents: proofs.map((proof) => ({ sha256: 'case', proof })),
    confirmations: [{ unit: 'case', step: 'case', proofs }],
    accepted: null,
    objected: false,
  };
}
