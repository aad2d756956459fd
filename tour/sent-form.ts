import type { ProvingDocument } from '../policy/engine/evidence.ts';
import type { TypedClaim } from '../policy/engine/needs.ts';

/** A claim, and the documents that show it; a form that names none is shown by the sample certificate, every proof of it. */
export interface SentForm {
  readonly claim: TypedClaim;
  readonly documents?: readonly ProvingDocument[];
  /** Open applications for the same, which this one is not. */
  readonly anotherThan?: readonly string[];
}
