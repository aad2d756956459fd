import { readFile } from 'node:fs/promises';
import { CERTIFICATE } from '../../tour/forms.ts';
import type { Answered, Visitor } from '../../tour/visitor.ts';
import { evidenceOf, type Evidence } from '../../policy/engine/evidence.ts';
import { answeredInFavour, type TypedClaim } from '../../policy/engine/needs.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { provenBy } from '../../tour/proven-by.ts';

/** A document that lies nowhere: enough where nobody opens it. */
export const DOCUMENT = 'd'.repeat(64);

/** A claim that answers every question, with every proof that it needs. For awards that are led past the API. */
export function provenForm<Claim extends TypedClaim>(claim: Claim) {
  const answered = answeredInFavour(packOfNewAwards(), claim);
  return { claim: answered, documents: [...provenBy(answered, DOCUMENT)] };
}

/** The same at the API, where a document is one that its sender has put in. */
export async function provenAt<Claim extends TypedClaim>(applicant: Visitor, claim: Claim, file?: Buffer) {
  const { body } = await applicant.upload('certificate.pdf', file ?? (await readFile(CERTIFICATE)));
  const answered = answeredInFavour(packOfNewAwards(), claim);
  return { claim: answered, documents: provenBy(answered, String(body['sha256'])) };
}

/** Applies at the API with every proof that a claim needs. */
export async function apply(applicant: Visitor, claim: TypedClaim, file?: Buffer): Promise<Answered> {
  return applicant.post('/applications', await provenAt(applicant, claim, file));
}

/** Applies at the API; if an equal application is open it says that this one is another: a title has no words to tell it by. */
export async function applyApart(applicant: Visitor, form: object): Promise<Answered> {
  const answer = await applicant.post('/applications', form);
  if (answer.body['code'] !== 'application.twin') return answer;
  return applicant.post('/applications', { ...form, anotherThan: answer.body['applications'] });
}

/** Every proof of a claim, as a department confirmed it. */
export function evidenceFor(claim: TypedClaim): readonly Evidence[] {
  const documents = provenBy(claim, DOCUMENT);
  const confirmations = [{ unit: 'market', step: 'confirmed', proofs: documents.map(({ proof }) => proof) }];
  return evidenceOf({ documents, confirmations, accepted: null, objected: false });
}
