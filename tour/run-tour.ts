import type { AwardAudit, Evidence } from '../audit/audit-award.ts';
import type { Auditor } from '../server/auditor.ts';
import type { Sign } from '../server/sender.ts';
import { ALL, SHORT } from './all-paths.ts';
import { budgetOf, type Budget } from './budget.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { sampleForms } from './forms.ts';
import { pastTheApi } from './past-the-api.ts';
import { requireReady } from './require-ready.ts';
import { developmentTrial, type Trial } from './trial.ts';
import { visitorsAt, type TourStep } from './visitors.ts';

/** What came of a tour. */
export interface Tour {
  readonly audits: readonly AwardAudit[];
  readonly budget: Budget;
  readonly coverage: Coverage;
}

/** Who hears of each step while the tour goes on. */
export interface Audience {
  /** An award begins: what it will show. */
  readonly onAward: (title: string) => void;
  readonly onStep: (step: TourStep) => void | Promise<void>;
}

/**
 * Leads sample applications through their lives over HTTP, then audits all of them: the short lives, or one for
 * every path of the machine. Each tour claims for recognitions and certificates of its own, since an award is granted once only.
 * @throws TourProblem if a step does not go as it should
 */
export async function runTour(
  url: string,
  auditor: Auditor,
  audience: Audience,
  sign: Sign,
  walksAll = false,
  trial: Trial = developmentTrial(url),
): Promise<Tour> {
  await requireReady(url);
  const steps: TourStep[] = [];
  const onStep = async (step: TourStep): Promise<void> => {
    steps.push(step);
    await audience.onStep(step);
  };
  const visitors = visitorsAt(url, onStep, pastTheApi(auditor.client, auditor.database, sign), trial);
  const forms = await sampleForms();
  const led: string[] = [];
  for (const { title, lead } of walksAll ? ALL : SHORT) {
    audience.onAward(title);
    led.push(...(await lead(visitors, forms)));
  }
  const evidence: Evidence[] = [];
  const audits: AwardAudit[] = [];
  for (const id of led) {
    const award = await auditor.gather(id);
    evidence.push(award);
    audits.push(await auditor.judge(award));
  }
  return { audits, budget: budgetOf(evidence), coverage: coverageOf(evidence, steps) };
}
