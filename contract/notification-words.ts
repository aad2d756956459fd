import type { Name } from '../policy/engine/items/item.ts';

/** A code with what people call it. */
interface Named extends Name {
  readonly code: string;
}

/**
 * What somebody is notified of a step: in the portal, by mail or in a digest, all in the same words. Instants in UTC,
 * amounts in fen.
 */
export interface NotificationWords {
  readonly application: string;
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  /** The firm's name. */
  readonly firm: string;
  readonly item: Named;
  /** The name of what is recognised, as it was entered. */
  readonly thing: string;
  readonly happened: Name;
  /** Why, in the words of people or of the rules; null if the step gives no reason, or not to this reader. */
  readonly why: Name | null;
  readonly state: Name;
  /** What the amount is, and how much; null while none is decided. */
  readonly amount: { readonly label: Name; readonly fen: number | null };
  readonly next: NextStep;
  /** Who tells it, as the policy of the award calls them. */
  readonly from: { readonly system: Name; readonly office: Name };
  /** Of the page of the award, below the address of the portal. */
  readonly path: string;
}

/** Who has to do what, by when. */
export interface NextStep {
  readonly words: Name;
  /** Null if nothing is due. */
  readonly due: string | null;
  /** The reader is the one who has to do it. */
  readonly isYours: boolean;
}
