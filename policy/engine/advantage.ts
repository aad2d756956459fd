import type { Name, Rank } from './items/item.ts';

/** What a policy promises from a level on, and the departments that owe it. */
export interface Advantage {
  readonly from: Rank;
  readonly name: Name;
  readonly owedBy: readonly string[];
  /** What names these departments: the text itself, or an operating rule, since the text names none. */
  readonly debtors: 'text' | 'operatingRule';
  readonly clause: string;
}
