import { runCase, type CaseStep } from '../cases/run-case.ts';
import type { CaseEvent } from '../cases/case-file.ts';
import type { IsoDate } from '../dates.ts';
import type { BeneficiaryKind, Name, Proof } from '../items/item.ts';
import { missingIn, proofsNeeded, type Missing, type Ruling } from '../needs.ts';
import { sentenceOf, type Problem } from '../problems.ts';
import type { PolicyStatus, StatusSummary } from '../policy-status.ts';
import { rulingOn, type ChosenRulings } from '../rulings/register.ts';
import { explained, type Explanation } from './explanation.ts';
import { notesOn } from './notes.ts';
import { statusSummaryOf } from './text.ts';

/** What somebody would like to know: recognitions of one beneficiary, applied for one after the other on one day. */
export interface Sum {
  readonly beneficiary: BeneficiaryKind;
  readonly introducedOn?: IsoDate;
  /** As if the office had decided to handle recognitions of 2017 by reference (Article 20). */
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
    readonly problem: (Problem & Name) | null;
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
  policy: PolicyStatus,
  on: IsoDate,
  sum: Sum,
  rulings: ChosenRulings = {},
): Calculation {
  const { beneficiary, introducedOn, byReference = false, recognitions } = sum;
  const stated = introducedOn === undefined ? { beneficiary } : { beneficiary, introducedOn };
  const ruling: Ruling = (id) => rulingOn(id, rulings, on);
  const given = { rulings, enterprises: { [BENEFICIARY]: stated } };
  const applications = recognitions.map((recognition): CaseEvent => ({
    ...(recognition as unknown as CaseEvent),
    ...provenInThought(proofsNeeded(recognition, ruling)),
    subject: String(recognition['recognition']),
    at: on,
    enterprise: BENEFICIARY,
    byReferenceDecision: byReference,
  }));
  const { steps } = runCase(policy, { id: 'calculation', given, applications }, {}, 2);
  return {
    on,
    policy: statusSummaryOf(policy),
    totalFen: steps.reduce((total, { verdict }) => total + (verdict?.amountFen ?? 0), 0),
    notes: notesOn(policy.kind),
    results: steps.map((step, index) => ({
      ...resultOf(step),
      missing: missingIn(recognitions[index] ?? {}, [], ruling),
    })),
  };
}

const BENEFICIARY = 'B';
const IN_THOUGHT = 'calculator';

/** Every proof is shown and confirmed. */
function provenInThought(proofs: readonly Proof[]): Pick<CaseEvent, 'documents' | 'confirmations'> {
  return {
    documents: proofs.map((proof) => ({ sha256: IN_THOUGHT, proof })),
    confirmations: [{ unit: IN_THOUGHT, step: IN_THOUGHT, proofs }],
  };
}

function resultOf({ verdict, problem }: CaseStep): Omit<Calculation['results'][number], 'missing'> {
  return {
    amountFen: verdict?.amountFen ?? 0,
    explanation: verdict === null ? null : explained(verdict),
    problem: problem === null ? null : { code: problem.code, at: problem.at, ...sentenceOf(problem) },
  };
}
