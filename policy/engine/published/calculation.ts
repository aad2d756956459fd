import { runCase, type CaseStep } from '../cases/run-case.ts';
import type { CaseEvent } from '../cases/case-file.ts';
import type { IsoDate } from '../dates.ts';
import type { BeneficiaryKind, Name } from '../items/item.ts';
import { sentenceOf, type Problem } from '../problems.ts';
import type { Pack } from '../pack.ts';
import { summarise, type PolicyStatus, type StatusSummary } from '../policy-status.ts';
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
    readonly problem: (Problem & Name) | null;
  }[];
}

/** What a set of recognitions would pay, everything being proven, each with its explanation. Amounts in fen. */
export function calculated(pack: Pack, policy: PolicyStatus, on: IsoDate, sum: Sum): Calculation {
  const { beneficiary, introducedOn, byReference = false, recognitions } = sum;
  const stated = introducedOn === undefined ? { beneficiary } : { beneficiary, introducedOn };
  const { steps } = runCase(pack, policy, {
    id: 'calculation',
    given: { enterprises: { [BENEFICIARY]: stated } },
    applications: recognitions.map((recognition): CaseEvent => ({
      ...(recognition as unknown as CaseEvent),
      subject: String(recognition['recognition']),
      at: on,
      enterprise: BENEFICIARY,
      byReferenceDecision: byReference,
    })),
  });
  return {
    on,
    policy: summarise(policy),
    totalFen: steps.reduce((total, { verdict }) => total + (verdict?.amountFen ?? 0), 0),
    notes: notesOn(pack, policy.kind),
    results: steps.map((step) => resultOf(pack, step)),
  };
}

const BENEFICIARY = 'B';

function resultOf(pack: Pack, { verdict, problem }: CaseStep): Calculation['results'][number] {
  return {
    amountFen: verdict?.amountFen ?? 0,
    explanation: verdict === null ? null : explained(pack, verdict),
    problem: problem === null ? null : { code: problem.code, at: problem.at, ...sentenceOf(problem) },
  };
}
