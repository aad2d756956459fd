import type { Columns } from '../contract/columns.ts';
import type { AwardEvent } from '../contract/event.ts';
import { boundPersons } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Step } from '../contract/step.ts';
import { sealOf, type Unsealed } from '../db/log/seal.ts';
import type { StepRow } from '../db/step/insert-step.ts';
import { certificateForm } from '../policy/engine/certificates.ts';
import type { Ledgers } from './lock-ledger.ts';
import { planStep } from './plan.ts';
import { recognitionOf } from './recognition-of.ts';
import type { Site } from './site.ts';

/**
 * Returns the row of a step whose effects are worked out, or of its refusal if only the policy could refuse it.
 * @param ledgers what was locked and read for each effect that needs it
 * @param columns what the new snapshot says for queries
 */
export async function acceptedRow(
  site: Site,
  decision: Extract<Step['decision'], { accepted: true }>,
  ledgers: Ledgers,
  columns: Columns,
): Promise<StepRow> {
  const { step } = site;
  const plan = await planStep(site, decision.effects, ledgers);
  if ('refused' in plan) return refusedRow(step, plan.refused, plan.awards);
  const { deadlines, events, sends, earlier, ...rest } = plan;
  const { event } = step;
  const claim = 'claim' in event.payload ? event.payload.claim : null;
  return sealed(step, {
    stateAfter: decision.to,
    refusal: null,
    outcome: {
      result: 'accepted',
      deadlines,
      events,
      sends,
      ...(earlier.length === 0 ? {} : { earlier }),
    },
    change: {
      ...rest,
      deadlines,
      claim,
      certificateForm: claim === null ? null : certificateForm(claim.certificate),
      snapshot: decision.snapshot,
      columns,
      duties: dutiesOf(event),
      recognition: recognitionOf(site.pack, event),
      answers: event.type === 'office.propose' ? (event.payload.similar ?? []) : [],
    },
  });
}

/** Returns the row of a refused step: the award stays as it is. @param awards those that the rule speaks of */
export function refusedRow(step: Step, code: RefusalCode, awards: readonly string[] = []): StepRow {
  const refusal = { code, state: step.from, ...(awards.length === 0 ? {} : { awards }) };
  const outcome = { result: 'refused', refusal } as const;
  return sealed(step, { stateAfter: step.from, refusal, outcome, change: null });
}

function dutiesOf({ actor }: AwardEvent): readonly { person: string; capacity: string }[] {
  if (actor.as === 'system' || actor.as === 'clock' || actor.as === 'registry') return [];
  return boundPersons(actor).map((person) => ({ person, capacity: actor.as }));
}

type Draft = Pick<StepRow, 'stateAfter' | 'refusal' | 'change'> & { readonly outcome: Unsealed };

function sealed(step: Step, { change, outcome, ...after }: Draft): StepRow {
  const { application, seq, runId, machineVersion, event, from: stateBefore, previous } = step;
  const content = { application, seq, machineVersion, event, stateBefore, runId, previous, ...after };
  const head = sealOf({ ...content, outcome });
  return { ...content, change, outcome: { ...outcome, head }, hash: head };
}
