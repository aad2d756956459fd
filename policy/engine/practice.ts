import type { IsoDate } from './dates.ts';
import type { Name } from './items/item.ts';

/** How things are done, in words: a setting that the text of a policy does not have. The portal says so. */
export interface Practice {
  readonly name: string;
  /** What people call it. */
  readonly label: Name;
  /** Null: nothing of the kind is set. */
  readonly value: Name | null;
  /** Where such a rule was seen, or why this one was chosen. */
  readonly seen: Name;
  readonly lastCheckedOn: IsoDate;
}
