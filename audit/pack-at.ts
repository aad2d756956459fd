import { policyIn } from '../machine/policy-in.ts';
import type { Pack } from '../policy/engine/pack.ts';
import type { AcceptedStep } from './captured-step.ts';

/**
 * The packs that evidence is judged by: those of this program, those that are kept, or those that travel with the evidence. Of a version
 * the edition of a digest, if one is asked for and there.
 */
export type PackOf = (version: string, edition?: string) => Pack;

/** Returns the pack of the version that an award was on after a step. Throws if it was on none yet, or if that pack is not here. */
export function packAt(packOf: PackOf, { step, decision }: AcceptedStep): Pack {
  const version = policyIn(step.machineVersion, decision.snapshot);
  if (version === null) throw new Error(`${step.application} was on no policy at step ${String(step.seq)}`);
  return packOf(version);
}
