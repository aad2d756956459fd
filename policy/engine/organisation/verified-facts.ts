import type { Claim } from '../claim.ts';
import type { Pack } from '../pack.ts';
import type { ConfirmedFact } from './organisation.ts';

/** What a department has before it when it verifies: the claim, and the documents that show it. */
export interface Submission {
  readonly claim: Claim;
  readonly documents: readonly string[];
}

/** Returns whether a department has confirmed something that is not so any more. */
export function concerns(
  { organisation }: Pick<Pack, 'organisation'>,
  unit: string,
  before: Submission,
  after: Submission,
): boolean {
  const facts = organisation.confirms[unit] ?? allOf(organisation.confirms);
  return facts.some((fact) => JSON.stringify(read(before, fact)) !== JSON.stringify(read(after, fact)));
}

function allOf(confirms: Pack['organisation']['confirms']): readonly ConfirmedFact[] {
  return [...new Set(Object.values(confirms).flat())];
}

function read({ claim, documents }: Submission, fact: ConfirmedFact): unknown {
  return fact === 'documents' ? documents : (claim as Partial<Record<ConfirmedFact, unknown>>)[fact];
}
