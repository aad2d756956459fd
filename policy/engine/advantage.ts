import type { Name, Rank } from './items/item.ts';

/** What a policy promises from a level on, and the departments that owe it. */
export interface Advantage {
  readonly from: Rank;
  readonly name: Name;
  readonly owedBy: readonly string[];
  readonly clause: string;
}
