import { runCase, type CaseStep } from '../cases/run-case.ts';
import type { CaseEvent } from '../cases/case-file.ts';
import type { IsoDate } from '../dates.ts';
import type { BeneficiaryKind, Name } from '../items/item.ts';
import { missingIn, proofsNeeded, type Missing, type Ruled } from '../needs.ts';
import type { Pack } from '../pack.ts';
import type { ProblemCode } from '../problems.ts';
import { summarise, type PolicyStatus, type StatusSummary } from '../policy-status.ts';
import type { ChosenRulings } from '../rulings/ruling.ts';
import { explained, type Explanation } from './explanation.ts';
import { notesOn } from './notes.ts';

/** What somebody would like to know: recognitions of one beneficiary, applied for one after the other on one day. */
export interface Sum {
  readonly beneficiary: BeneficiaryKind;
  readonly introducedOn?: IsoDate;
  /** As if the office had decided to handle recognitions of the year before by reference. */
  readonly byReference?: boolean;
  readonly recognitions: readonly Readonly<Record<string, unknown>>[];
}

/** What a set of recognitions would pay, in fen, each with its explanation or the reason for which it cannot be read. */
export interface Calculation {
  readonly on: IsoDate;
  readonly policy: StatusSummary;
  readonly totalFen: number;
  readonly notes: readonly Name[];
  readonly results: readonly {
    readonly amountFen: number;
    readonly explanation: Explanation | null;
    readonly problem: (Name & { readonly code: ProblemCode; readonly at: string }) | null;
    /** What has to be brought and answered. */
    readonly missing: Missing;
  }[];
}

/**
 * What a set of recognitions would pay, everything being proven, each with its explanation and with what has to be brought. An
 * answer that is left out is missing, as it is for the API. Amounts in fen.
 * @param rulings of the office on that day
 */
export function calculated(
  pack: Pack,
  policy: PolicyStatus,
  on: IsoDate,
  sum: Sum,
  rulings: ChosenRulings = {},
): Calculation {
  const { beneficiary, introducedOn, byReference = false, recognitions } = sum;
  const stated = introducedOn === undefined ? { beneficiary } : { beneficiary, introducedOn };
  const ruled: Ruled = { on, rulings };
  const given = { rulings, enterprises: { [BENEFICIARY]: stated } };
  const applications = recognitions.map((recognition): CaseEvent => ({
    ...(recognition as unknown as CaseEvent),
    ...provenInThought(proofsNeeded(pack, recognition, ruled)),
    subject: String(recognition['recognition']),
    at: on,
    enterprise: BENEFICIARY,
    byReferenceDecision: byReference,
  }));
  const { steps } = runCase(pack, policy, { id: 'calculation', given, applications }, {}, 2);
  return {
    on,
    policy: summarise(policy),
    totalFen: steps.reduce((total, { verdict }) => total + (verdict?.amountFen ?? 0), 0),
    notes: notesOn(pack, policy.kind),
    results: steps.map((step, index) => ({
      ...resultOf(pack, step),
      missing: missingIn(pack, recognitions[index] ?? {}, [], ruled),
    })),
  };
}

const BENEFICIARY = 'B';
const IN_THOUGHT = 'calculator';

/** Every proof is shown and confirmed. */
function provenInThought(proofs: readonly string[]): Pick<CaseEvent, 'documents' | 'confirmations'> {
  return {
    documents: proofs.map((proof) => ({ sha256: IN_THOUGHT, proof })),
    confirmations: [{ unit: IN_THOUGHT, step: IN_THOUGHT, proofs }],
  };
}

function resultOf(
  pack: Pack,
  { verdict, problem }: CaseStep,
): Omit<Calculation['results'][number], 'missing'> {
  return {
    amountFen: verdict?.amountFen ?? 0,
    explanation: verdict === null ? null : explained(pack, verdict),
    problem: problem === null ? null : { code: problem.code, at: problem.at, ...problem.said },
  };
}
