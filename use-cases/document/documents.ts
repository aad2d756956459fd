import type { Quota } from '../../db/document/documents.ts';
import type { Scan } from './scan.ts';
import type { DocumentStore } from './store.ts';

/** Where documents go, and how much of them. */
export interface Documents {
  readonly store: DocumentStore;
  readonly scan: Scan;
  /** The folder in which a document lies while it is received. */
  readonly incoming: string;
  readonly limits: { readonly bytes: number; readonly quota: Quota };
}
