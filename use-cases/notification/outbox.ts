import type { AddressProblem } from '../../contract/address-problems.ts';

/** How people can be notified outside the portal. */
export interface NotifySettings {
  /** Returns why a webhook may not have an address; null if it may. */
  readonly wrongAddress: (url: string) => AddressProblem | null;
  /** The folder of the letters; null outside development, and if they are sent by mail. */
  readonly mailbox: string | null;
}
