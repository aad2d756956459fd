import type { Name } from '../../policy/engine/items/item.ts';

/** A file of an archive with its line in the index. */
export interface Filed {
  readonly path: string;
  /** Null if the store does not have it: the index says so, and nobody takes it for complete. */
  readonly bytes: Uint8Array | null;
  readonly title: Name;
  /** Who made it. */
  readonly by: Name;
  /** Day in Hangzhou, YYYY-MM-DD. */
  readonly day: string;
}

/** What an archive is of. */
export interface ArchivedAward {
  readonly application: string;
  readonly firm: { readonly name: string; readonly code: string };
  readonly title: Name;
  /** When it was put together, in UTC. */
  readonly at: string;
}
