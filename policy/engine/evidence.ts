/** A document that the applicant brought, and what it shall prove. One document may prove several things. */
export interface ProvingDocument {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** A proof of the pack. */
  readonly proof: string;
}

/** Where somebody looked at documents: a department's unit id, `office` or `group`, and the command of the journal row. */
export interface Look {
  readonly unit: string;
  readonly step: string;
}

/** What a department confirmed, as far as the pack routes it to that department. */
export interface Confirmation extends Look {
  readonly proofs: readonly string[];
}

/** A proof that holds: the document that shows it, and who confirmed it in which step. Never empty. */
export interface Evidence {
  readonly proof: string;
  /** SHA-256 in hexadecimal. */
  readonly document: string;
  readonly confirmed: readonly Look[];
}

/** What was brought, and what became of it. */
export interface Shown {
  readonly documents: readonly ProvingDocument[];
  readonly confirmations: readonly Confirmation[];
  /** The decision to grant all the same, where no department confirmed a document; null if there is none. */
  readonly accepted: Look | null;
  /** Whether a department objects to the facts: then nothing is proven unless a decision to grant accepts it. */
  readonly objected: boolean;
}

/**
 * Returns the proofs that hold, in the order of their documents. The one place that says so, for awards, the calculator and
 * case files alike: without a document no proof holds, and without somebody who looked at it neither.
 */
export function evidenceOf({ documents, confirmations, accepted, objected }: Shown): readonly Evidence[] {
  if (objected && accepted === null) return [];
  return documents.flatMap(({ sha256, proof }) => {
    const departments = confirmations
      .filter(({ proofs }) => proofs.includes(proof))
      .map(({ unit, step }): Look => ({ unit, step }));
    const confirmed = departments.length > 0 || accepted === null ? departments : [accepted];
    return confirmed.length === 0 ? [] : [{ proof, document: sha256, confirmed }];
  });
}

/** Returns the hashes of the documents, each once. */
export function hashesOf(documents: readonly (ProvingDocument | string)[]): readonly string[] {
  return [
    ...new Set(documents.map((document) => (typeof document === 'string' ? document : document.sha256))),
  ];
}
