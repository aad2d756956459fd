import type { Dated } from '../dated.ts';
import type { Name } from '../items/item.ts';

/** A fact of a claim that a department confirms. */
export type ConfirmedFact =
  | 'item'
  | 'standsFor'
  | 'enterprise'
  | 'recognition'
  | 'recognisedOn'
  | 'certificate'
  | 'issuer'
  | 'renewal'
  | 'recognitionRoute'
  | 'regionalBrand'
  | 'draftingRank'
  | 'ledDrafting'
  | 'revision'
  | 'replaces'
  | 'laterDesignation'
  | 'jointlyHeld'
  | 'validUntil'
  | 'invoiceFen'
  | 'units';

/** Which claims a department verifies: all, those of introduced firms, those on some items, or all but those. */
export type Verifies =
  'all' | 'introduced' | { readonly items: readonly string[] } | { readonly allBut: readonly string[] };

/** A department, with the names that it bore from which day on; null from its end. */
export interface Department {
  readonly names: readonly (Dated<Name> & { readonly source: string })[];
}

/** One step of the routing. */
export interface Route {
  readonly department: string;
  readonly verifies: Verifies;
}

/** Who verifies what. Not from the text, which names the departments and not their tasks. */
export interface Organisation {
  readonly departments: Readonly<Record<string, Department>>;
  /** In the order in which they are asked. */
  readonly routing: readonly Route[];
  /** The department that is asked if no other is left. */
  readonly otherwise: string;
  /** The facts that each department confirms; one that is not listed confirms all of them. What it confirms of documents is said by the proofs. */
  readonly confirms: Readonly<Record<string, readonly ConfirmedFact[]>>;
  /** From the office upwards: who is asked next (the ladder of the text). */
  readonly escalation: readonly {
    readonly role: 'office' | 'deputyHead' | 'head';
    readonly name: Name;
    readonly clause: string;
  }[];
  /** Names of the office: whoever writes to one of them reaches it. */
  readonly officeNames: readonly string[];
}
