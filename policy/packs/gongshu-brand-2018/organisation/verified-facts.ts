import type { Claim } from '../../../engine/claim.ts';
import type { Department } from './departments.ts';

/** What a department has before it when it verifies: the claim, and the documents that show it. */
export interface Submission {
  readonly claim: Claim;
  readonly documents: readonly string[];
}

type Fact = keyof Extract<Claim, { item: 'N1' }> | 'documents';

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
  'documents',
];

/** The facts that each department confirms; one that is not listed confirms all of them. Not from the policy text. */
const VERIFIED: Partial<Record<Department, readonly Fact[]>> = {
  market: RECOGNITION,
  commerce: [
    'item',
    'standsFor',
    'recognition',
    'recognisedOn',
    'certificate',
    'laterDesignation',
    'documents',
  ],
  finance: ['item', 'standsFor', 'recognition', 'enterprise', 'replaces', 'invoiceFen'],
  investment: ['item', 'enterprise', 'documents'],
  street: ['enterprise'],
};

/** Whether a department has confirmed something that is not so any more. */
export function concerns(unit: Department, before: Submission, after: Submission): boolean {
  const facts = VERIFIED[unit] ?? ([...RECOGNITION, 'enterprise', 'invoiceFen'] as const);
  return facts.some((fact) => JSON.stringify(read(before, fact)) !== JSON.stringify(read(after, fact)));
}

function read({ claim, documents }: Submission, fact: Fact): unknown {
  return fact === 'documents' ? documents : (claim as Partial<Record<Fact, unknown>>)[fact];
}
