import { assess } from '../assess.ts';
import { certificateForm, formatKey, keyOf, keyOn, paidAs, recognitionKind, type Claim } from '../claim.ts';
import { isIsoDate, type IsoDate } from '../dates.ts';
import type { AssessmentInput, Position } from '../input.ts';
import type { Shown } from '../evidence.ts';
import type { BeneficiaryKind } from '../items/item.ts';
import { heldFor, type HeldOnKey, type Replacement, type Succession } from '../lineage.ts';
import { fenOf, yuanOf } from '../money.ts';
import type { Pack } from '../pack.ts';
import { answeredInFavour, proofsNeeded } from '../needs.ts';
import { readPriorPayment } from '../prior-payments.ts';
import type { Problem } from '../problems.ts';
import { readClaim } from '../read-claim.ts';
import { inputOf, type OnRecord } from '../recorded-input.ts';
import { chosenProblem } from '../rulings/change.ts';
import type { ChosenRulings } from '../rulings/ruling.ts';
import type { PolicyStatus } from '../policy-status.ts';
import { kindOf } from '../verdict/reasons.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { yearlyCapFen } from '../yearly-cap.ts';
import { caseCode } from './case-code.ts';
import type { Case, CaseEnterprise, CaseEvent, CaseFile, CaseForm } from './case-file.ts';

/** What an event of a case came to: whole yuan, null for an event that is no application, or why nothing can be paid yet. */
export type Pays = number | string | null;

export interface CaseStep {
  readonly event: CaseEvent;
  readonly pays: Pays;
  /** What the verdict was computed from. */
  readonly input: AssessmentInput | null;
  readonly verdict: Verdict | null;
  readonly problem: Problem | null;
}

export interface CaseResult {
  readonly id: string;
  readonly steps: readonly CaseStep[];
}

/** The records of one case: what is held on which key, and what is known so far. */
interface Accounts {
  readonly held: HeldOnKey[];
  readonly granted: { readonly enterprise: string; readonly on: IsoDate; readonly amountFen: number }[];
  readonly replacements: Replacement[];
  readonly usedBy: Map<string, string>;
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
      steps: applications.map((event) => stopped(event, { code: 'unknown-policy', at: 'policy' })),
    };
  const accounts: Accounts = { held: [], granted: [], replacements: [], usedBy: new Map() };
  const rulings = { ...given?.rulings, ...ruled };
  const problem =
    chosenProblem(pack.rulings, rulings) ?? enterPriorPayments(pack, accounts, given?.priorPayments ?? []);
  const enterprises = given?.enterprises ?? {};
  const run: CaseRun = { pack, form, status, rulings, enterprises, accounts };
  return {
    id,
    steps: applications.map((event) => (problem === null ? take(run, event) : stopped(event, problem))),
  };
}

/**
 * Decides every case of a file.
 * @param ruled rulings that replace those of the cases
 * @param onDone is given how many cases are decided, after each
 */
export function runCases(
  { pack, form, status, cases }: CaseFile,
  ruled: ChosenRulings = {},
  onDone: (done: number) => void = () => undefined,
): readonly CaseResult[] {
  return cases.map((entry, index) => {
    const result = runCase(pack, status, entry, ruled, form);
    onDone(index + 1);
    return result;
  });
}

interface CaseRun {
  readonly pack: Pack;
  readonly form: CaseForm;
  readonly status: PolicyStatus;
  readonly rulings: ChosenRulings;
  readonly enterprises: Readonly<Record<string, CaseEnterprise>>;
  readonly accounts: Accounts;
}

function enterPriorPayments(
  pack: Pack,
  accounts: Accounts,
  payments: NonNullable<NonNullable<Case['given']>['priorPayments']>,
): Problem | null {
  for (const payment of payments) {
    const { subject: recognition } = payment;
    const entered = {
      unit: 'yuan',
      ...payment,
      recognition,
      enterprise: caseCode(pack.district, payment.enterprise),
    };
    const read = readPriorPayment(pack, entered, 'isName');
    if (!read.ok) return read.problem;
    accounts.held.push({ ...read.value.award, key: read.value.key });
  }
  return null;
}

function stopped(event: CaseEvent, problem: Problem): CaseStep {
  return { event, pays: problem.code, input: null, verdict: null, problem };
}

function take(run: CaseRun, event: CaseEvent): CaseStep {
  if (!isIsoDate(event.at)) return stopped(event, { code: 'impossible-date', at: 'at' });
  if (event.repayment !== undefined) return repay(run, event, event.repayment);
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
  if (verdict.outcome === 'grant') enter(run, event.at, claim, verdict.amountFen);
  return { event, pays: paysOf(verdict), input, verdict, problem: null };
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
  const record = recordOf(run, event, claim);
  const decision = { by: 'office', reasons: '参照执行', on: event.at };
  return inputOf(
    {
      policy: status,
      on: event.at,
      ...(event.appliedOn === undefined ? {} : { appliedOn: event.appliedOn }),
      claim,
      shown: shownIn(run, event, claim),
      position: positionIn(run, event, claim, record),
      byReference: event.byReferenceDecision === true ? decision : null,
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
  { successions }: OnRecord,
): Position {
  const lineage = { successions, replacements: accounts.replacements };
  const held = heldFor(pack, claim, lineage, at, accounts.held).map(({ key: _, ...award }) => award);
  return yearlyCapFen(pack, at) === null
    ? { held }
    : { held, firmYearFen: grantedInYear(accounts, claim.enterprise, at) };
}

/** What a firm was granted in the year of a day. */
function grantedInYear({ granted }: Accounts, firm: string, day: IsoDate): number {
  return granted
    .filter(({ enterprise, on }) => enterprise === firm && on.slice(0, 4) === day.slice(0, 4))
    .reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/** Cases of form 1 give predecessors no day. */
function successionsOf({ pack: { district }, enterprises }: CaseRun): readonly Succession[] {
  return Object.entries(enterprises).flatMap(([name, { predecessors = [] }]) =>
    predecessors.map((from) => ({
      from: caseCode(district, from),
      to: caseCode(district, name),
      recognition: null,
      on: null,
    })),
  );
}

function recordOf(run: CaseRun, event: CaseEvent, claim: Claim): OnRecord {
  const { pack, enterprises, accounts } = run;
  const stated = enterprises[event.enterprise] ?? {};
  const usedBy = accounts.usedBy.get(certificateForm(claim.certificate));
  const since = stated.introducedOn ?? '1990-01-01';
  return {
    beneficiary: stated.beneficiary ?? kindOfName(event.enterprise),
    registrations: stated.registrations ?? [{ from: since, district: pack.home.name }],
    introducedOn: stated.introducedOn ?? null,
    certificateUsedBy: usedBy === undefined || usedBy === claim.enterprise ? null : usedBy,
    successions: successionsOf(run),
    ends: stated.ends ?? [],
    // Unstated is answered in favour: the name alone says that the product is the same.
    sameNamed: event.certificate === undefined ? 'same' : 'unanswered',
  };
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

function enter({ pack, status, accounts }: CaseRun, on: IsoDate, claim: Claim, amountFen: number): void {
  const { enterprise, certificate, recognition, replaces } = claim;
  accounts.held.push({
    key: formatKey(keyOf(pack, claim)),
    enterprise,
    item: paidAs(claim),
    certificate,
    policy: status.version,
    grantedOn: on,
    paidFen: amountFen,
    netPaidFen: amountFen,
    committedFen: 0,
    shares: 'recognition',
    isOwn: false,
    isBarred: false,
  });
  accounts.granted.push({ enterprise, on, amountFen });
  accounts.usedBy.set(certificateForm(certificate), enterprise);
  if (replaces !== undefined) accounts.replacements.push({ enterprise, from: replaces, to: recognition });
}

/** A repayment is taken off the newest payments on the recognition first. */
function repay({ pack, accounts }: CaseRun, event: CaseEvent, yuan: number): CaseStep {
  const holder = caseCode(pack.district, event.enterprise);
  const isRepaid = ({ key, enterprise, item, certificate }: HeldOnKey): boolean =>
    enterprise === holder &&
    key === formatKey(keyOn(pack, item, { enterprise, recognition: event.subject, certificate }));
  const total = accounts.held.filter(isRepaid).reduce((sum, { netPaidFen }) => sum + netPaidFen, 0);
  if (!Number.isSafeInteger(yuan) || yuan <= 0 || fenOf(yuan) > total) {
    return stopped(event, { code: 'wrong-amount', at: 'repayment' });
  }
  let left = fenOf(yuan);
  for (const [index, award] of [...accounts.held.entries()].reverse()) {
    const taken = isRepaid(award) ? Math.min(left, award.netPaidFen) : 0;
    accounts.held[index] = { ...award, netPaidFen: award.netPaidFen - taken };
    left -= taken;
  }
  return { event, pays: null, input: null, verdict: null, problem: null };
}
