import type { ProvingDocument } from './evidence.ts';
import type { Name, Proof, Question } from './items/item.ts';
import { PROOF_NAMES } from '../packs/gongshu-brand-2018/items/names.ts';
import { PROOF_SHOWS } from '../packs/gongshu-brand-2018/items/proof-shows.ts';
import { EXCLUSIONS, QUESTIONS } from '../packs/gongshu-brand-2018/items/questions.ts';
import { isItemCode, proofsOf, SCHEDULE } from '../packs/gongshu-brand-2018/items/schedule.ts';
import type { RulingId, RulingValue } from './rulings/register.ts';

/** The answer to an open question of the text that holds on a day. */
export type Ruling = <Id extends RulingId>(id: Id) => RulingValue<Id>;

/** A claim as far as it was typed. */
export type TypedClaim =
  Readonly<Record<string, unknown>> | { readonly [Member in 'item' | 'standsFor' | Question]?: unknown };

/** A document or an answer that a claim lacks, in words. */
export interface Missing {
  readonly proofs: readonly { readonly code: Proof; readonly name: Name; readonly shows: Name }[];
  readonly questions: readonly { readonly code: Question; readonly question: Name }[];
}

/** Returns everything that must be proven for a claim under the rulings of a day; nothing while no item is chosen. */
export function proofsNeeded(claim: TypedClaim, ruling: Ruling): readonly Proof[] {
  const { item: claimed, jointlyHeld } = claim;
  const item = paidItem(claim);
  if (item === null) return [];
  const proofs = proofsOf(item, claimed === 'N1');
  const isShared = jointlyHeld === true && ruling('A22') === 'representative';
  const listed = item === 'S1' && ruling('A20') === 'publishedList' ? proofs.map(asPublished) : proofs;
  return isShared ? [...listed, 'representation'] : listed;
}

/** Returns the questions of the claim's item that are not answered; none while no item is chosen. */
export function unanswered(claim: TypedClaim): readonly Question[] {
  const item = paidItem(claim);
  return item === null ? [] : SCHEDULE[item].questions.filter((question) => claim[question] === undefined);
}

/** Returns the claim with no for each exclusion that it leaves open. */
export function answeredInFavour<Claim extends TypedClaim>(claim: Claim): Claim {
  const open = unanswered(claim).filter((question) => EXCLUSIONS.includes(question));
  return { ...claim, ...Object.fromEntries(open.map((question) => [question, false])) };
}

/** Returns what a claim with its documents still lacks, in words. */
export function missingIn(claim: TypedClaim, documents: readonly ProvingDocument[], ruling: Ruling): Missing {
  const shown = new Set(documents.map(({ proof }) => proof));
  return {
    proofs: proofsNeeded(claim, ruling)
      .filter((proof) => !shown.has(proof))
      .map(proofInWords),
    questions: unanswered(claim).map(questionInWords),
  };
}

export function proofInWords(code: Proof): Missing['proofs'][number] {
  return { code, name: PROOF_NAMES[code], shows: PROOF_SHOWS[code] };
}

export function questionInWords(code: Question): Missing['questions'][number] {
  return { code, question: QUESTIONS[code] };
}

/** The item whose amount a claim asks for; null while none is chosen. */
function paidItem({ item, standsFor }: TypedClaim) {
  const paid = item === 'N1' ? standsFor : item;
  return isItemCode(paid) && paid !== 'N1' ? paid : null;
}

const asPublished = (proof: Proof): Proof => (proof === 'nationalBodyLetter' ? 'publishedStandard' : proof);
