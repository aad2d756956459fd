import { expect, vi } from 'vitest';
import { gatherEvidence, type Evidence } from '../../audit/audit-award.ts';
import { signedEngine } from '../support/signing.ts';
import { clawedBack } from '../../tour/clawed-back.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt, type TourStep } from '../../tour/visitors.ts';
import { findSteps } from '../../db/step/find-steps.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import type { Awards } from '../support/awards.ts';
import { sampleForm } from '../../tour/forms.ts';

/** Two awards that have lived: one paid and settled; one watched, claimed back and repaid, in two runs. */
export interface LivedAwards {
  readonly settled: Evidence;
  readonly repaid: Evidence;
}

/** Both as the tour leads them, each with one decision that came too late and was refused on record. */
export async function liveAwards(awards: Awards): Promise<LivedAwards> {
  const visitors = visitorsAt(awards.url, async (step) => declineTooLate(awards, step));
  const settled = await paid(visitors, await sampleForm(application.claim));
  const repaid = await clawedBack(visitors, await sampleForm(introduced.claim));
  return { settled: await evidenceOf(awards, settled), repaid: await evidenceOf(awards, repaid) };
}

export async function evidenceOf(awards: Awards, id: string): Promise<Evidence> {
  return gatherEvidence(awards.database, awards.client, id);
}

/** Past the API, which would refuse it before it reached the award. */
async function declineTooLate(awards: Awards, { application: id, signal, state }: TourStep): Promise<void> {
  if (signal !== 'application.accept' || state !== 'departmentVerification.answering') return;
  await signedEngine(awards.client, awards.database).deliver(id, {
    type: 'application.decline',
    payload: { reasons: 'too late' },
    actor: { person: 'p-handler-1', as: 'handle' },
    at: new Date().toISOString(),
    commandId: `late-${id}`,
  });
  await vi.waitFor(async () => {
    const steps = await findSteps(awards.database, id);
    expect(steps.at(-1)?.event.commandId).toBe(`late-${id}`);
  });
}
