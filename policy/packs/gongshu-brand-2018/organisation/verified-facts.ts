import type { Claim } from '../../../engine/claim.ts';
import type { ProvingDocument } from '../../../engine/evidence.ts';
import type { Proof } from '../../../engine/items/item.ts';
import type { Department } from './departments.ts';

/** What a department has before it when it verifies: the claim, and the documents that show it. */
export interface Submission {
  readonly claim: Claim;
  readonly documents: readonly ProvingDocument[];
}

type Fact = keyof Extract<Claim, { item: 'N1' }>;

const RECOGNITION: readonly Fact[] = [
  'item',
  'standsFor',
  'recognition',
  'recognisedOn',
  'certificate',
  'renewal',
  'recognitionRoute',
  'regionalBrand',
  'draftingRank',
  'ledDrafting',
  'revision',
  'replaces',
  'laterDesignation',
  'jointlyHeld',
  'validUntil',
];

/** The facts that each department confirms; one that is not listed confirms all of them. Not from the policy text. */
const VERIFIED: Partial<Record<Department, readonly Fact[]>> = {
  market: RECOGNITION,
  commerce: ['item', 'standsFor', 'recognition', 'recognisedOn', 'certificate', 'laterDesignation'],
  finance: ['item', 'standsFor', 'recognition', 'enterprise', 'replaces', 'invoiceFen'],
  investment: ['item', 'enterprise'],
  street: ['enterprise'],
};

/** The proofs that each department confirms; what nobody of those who are asked confirms by this list, all of them do. */
const CONFIRMED: Partial<Record<Department, readonly Proof[]>> = {
  market: [
    'certificate',
    'registration',
    'administrativeDecision',
    'jointRegistration',
    'publishedStandard',
    'nationalBodyLetter',
    'wipoCertificate',
    'pledgeRegistration',
    'validity',
    'representation',
  ],
  commerce: ['certificate', 'wipoCertificate'],
  finance: ['valuationInvoice'],
  investment: ['introductionConfirmed'],
  street: ['registration'],
};

/** Returns which of the proofs that a claim needs a department is asked to confirm. @param units every department that is asked */
export function proofsFor(
  unit: Department,
  needed: readonly Proof[],
  units: readonly Department[],
): readonly Proof[] {
  const confirms = (each: Department, proof: Proof): boolean => CONFIRMED[each]?.includes(proof) ?? false;
  return needed.filter((proof) => confirms(unit, proof) || !units.some((other) => confirms(other, proof)));
}

/** Whether a department has confirmed something that is not so any more. @param proofs that it is asked to confirm */
export function concerns(
  unit: Department,
  before: Submission,
  after: Submission,
  proofs: readonly Proof[],
): boolean {
  const facts = VERIFIED[unit] ?? ([...RECOGNITION, 'enterprise', 'invoiceFen'] as const);
  return (
    facts.some((fact) => differ(read(before, fact), read(after, fact))) ||
    proofs.some((proof) => differ(shown(before, proof), shown(after, proof)))
  );
}

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const read = ({ claim }: Submission, fact: Fact): unknown => (claim as Partial<Record<Fact, unknown>>)[fact];

/** The documents that show a proof, whatever their order. */
const shown = ({ documents }: Submission, proof: Proof): readonly string[] =>
  documents
    .filter((document) => document.proof === proof)
    .map(({ sha256 }) => sha256)
    .sort();
