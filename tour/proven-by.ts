import type { ProvingDocument } from '../policy/engine/evidence.ts';
import { proofsNeeded, type TypedClaim } from '../policy/engine/needs.ts';
import { packOfNewAwards } from '../policy/packs/versions.ts';
import { today } from './today.ts';

/** Returns everything that a claim must prove, shown by one document. @param sha256 of the document, in hexadecimal */
export function provenBy(claim: TypedClaim, sha256: string): readonly ProvingDocument[] {
  const needed = proofsNeeded(packOfNewAwards(), claim, { on: today(), rulings: null });
  return needed.map((proof) => ({ sha256, proof }));
}
