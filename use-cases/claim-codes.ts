import { INTRODUCTION, ITEM, PROOF } from '../contract/signals/claim.ts';
import type { JsonSchema } from '../contract/signals/schema.ts';
import { claimableItems, introductionCodes, proofCodes } from '../policy/packs/versions.ts';

/** Returns a schema in which the codes of a claim are choices: those that the installed policies have. */
export function withCodes<Schema extends JsonSchema>(schema: Schema): Schema {
  return chosen(schema) as Schema;
}

function chosen(part: unknown): unknown {
  if (part === ITEM) return { enum: claimableItems() };
  if (part === INTRODUCTION) return { enum: introductionCodes() };
  if (part === PROOF) return { enum: proofCodes() };
  if (Array.isArray(part)) return part.map(chosen);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, below]) => [name, chosen(below)]));
}
