import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AwardAudit } from '../../audit/audit-award.ts';
import type { Auditor } from '../auditor.ts';
import { budgetOf, type Budget } from './budget.ts';
import { clawedBack } from './clawed-back.ts';
import { paid } from './paid.ts';
import { requireReady } from './require-ready.ts';
import { stageAt, type TourStep } from './stage.ts';

/** What came of a tour. */
export interface Tour {
  readonly audits: readonly AwardAudit[];
  readonly budget: Budget;
}

/** Who is told while the tour goes on. */
export interface Audience {
  /** An award begins: what it will show. */
  readonly onAward: (title: string) => void;
  readonly onStep: (step: TourStep) => void | Promise<void>;
}

/**
 * Leads two sample applications through their lives over HTTP, then audits both. Each tour claims for a subject and a
 * certificate of its own, since an award is granted once only.
 * @throws TourProblem where a step does not go as it should
 */
export async function runTour(url: string, auditor: Auditor, audience: Audience): Promise<Tour> {
  await requireReady(url);
  const stage = stageAt(url, audience.onStep);
  const suffix = randomBytes(3).toString('hex').toUpperCase();
  audience.onAward('A product brand: returned once, approved, a failed payment, paid');
  const first = await paid(stage, await sample('application.json', suffix));
  audience.onAward('A newly introduced firm: paid, watched, moves away years later, repays');
  const second = await clawedBack(stage, await sample('introduced.json', suffix));
  const evidence = [await auditor.gather(first), await auditor.gather(second)];
  const audits: AwardAudit[] = [];
  for (const award of evidence) audits.push(await auditor.judge(award));
  return { audits, budget: budgetOf(evidence) };
}

/** A sample form, for a subject and a certificate that nobody has claimed for. */
async function sample(name: string, suffix: string): Promise<object> {
  const file = new URL(`../../docs/samples/${name}`, import.meta.url);
  const form = JSON.parse(await readFile(file, 'utf8')) as {
    claim: { subject: string; certificate: string };
  };
  const { subject, certificate } = form.claim;
  return {
    ...form,
    claim: { ...form.claim, subject: `${subject} ${suffix}`, certificate: `${certificate}-${suffix}` },
  };
}
