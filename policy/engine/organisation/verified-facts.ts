import type { Claim } from '../claim.ts';
import type { ProvingDocument } from '../evidence.ts';
import type { Pack } from '../pack.ts';
import type { ConfirmedFact } from './organisation.ts';

/** What a department has before it when it verifies: the claim, and the documents that show it. */
export interface Submission {
  readonly claim: Claim;
  readonly documents: readonly ProvingDocument[];
}

/** Returns which of the proofs that a claim needs a department is asked to confirm. @param units every department that is asked */
export function proofsFor(
  { proofs }: Pick<Pack, 'proofs'>,
  unit: string,
  needed: readonly string[],
  units: readonly string[],
): readonly string[] {
  const confirms = (each: string, proof: string): boolean =>
    proofs[proof]?.confirmedBy.includes(each) ?? false;
  return needed.filter((proof) => confirms(unit, proof) || !units.some((other) => confirms(other, proof)));
}

/** Returns whether a department has confirmed something that is not so any more. @param proofs that it is asked to confirm */
export function concerns(
  { organisation }: Pick<Pack, 'organisation'>,
  unit: string,
  before: Submission,
  after: Submission,
  proofs: readonly string[],
): boolean {
  const facts = organisation.confirms[unit] ?? allOf(organisation.confirms);
  return (
    facts.some((fact) => differ(read(before, fact), read(after, fact))) ||
    proofs.some((proof) => differ(shown(before, proof), shown(after, proof)))
  );
}

function allOf(confirms: Pack['organisation']['confirms']): readonly ConfirmedFact[] {
  return [...new Set(Object.values(confirms).flat())];
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const read = ({ claim }: Submission, fact: ConfirmedFact): unknown => claim[fact];

/** The documents that show a proof, whatever their order. */
const shown = ({ documents }: Submission, proof: string): readonly string[] =>
  documents
    .filter((document) => document.proof === proof)
    .map(({ sha256 }) => sha256)
    .sort();
