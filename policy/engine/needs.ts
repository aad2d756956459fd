import type { ProvingDocument } from './evidence.ts';
import type { AssessmentInput } from './input.ts';
import type { Item, Name, Question } from './items/item.ts';
import { EXCLUSIONS, QUESTIONS } from './items/questions.ts';
import { isClaimable, type Pack } from './pack.ts';
import { rulingOn } from './rulings/answers.ts';

/** The day of a question, and the rulings that the office had made by then. */
export type Ruled = Pick<AssessmentInput, 'on' | 'rulings'>;

/** A claim as far as it was typed. */
export type TypedClaim =
  Readonly<Record<string, unknown>> | { readonly [Member in 'item' | 'standsFor' | Question]?: unknown };

/** A document or an answer that a claim lacks, in words. */
export interface Missing {
  readonly proofs: readonly { readonly code: string; readonly name: Name; readonly shows: Name }[];
  readonly questions: readonly { readonly code: Question; readonly question: Name }[];
}

/** Returns everything that must be proven for a claim under the rulings of a day; nothing while no item is chosen. */
export function proofsNeeded(pack: Pack, claim: TypedClaim, { on, rulings }: Ruled): readonly string[] {
  const item = paidItem(pack, claim);
  if (item === null) return [];
  const { proofs, proofsIf } = item;
  const isOther =
    proofsIf !== undefined && rulingOn(pack.rulings, proofsIf.ruling, rulings, on) === proofsIf.is;
  const isShared =
    claim.jointlyHeld === true && pack.reading('jointHolders', rulings, on) === 'representative';
  return [
    ...(isOther ? proofsIf.proofs : proofs),
    ...(isOfIntroduced(pack, claim) ? (pack.introduction?.proofs ?? []) : []),
    ...(isShared ? [pack.jointProof] : []),
  ];
}

/** Whether it turns on a ruling what must be proven for a claim. */
export function turnsOnRulings(pack: Pack, claim: TypedClaim): boolean {
  return claim.jointlyHeld === true || paidItem(pack, claim)?.proofsIf !== undefined;
}

/** Returns the questions of the claim's item that are not answered; none while no item is chosen. */
export function unanswered(pack: Pack, claim: TypedClaim): readonly Question[] {
  return paidItem(pack, claim)?.questions.filter((question) => claim[question] === undefined) ?? [];
}

/** Returns the claim with no for each exclusion that it leaves open. */
export function answeredInFavour<Claim extends TypedClaim>(pack: Pack, claim: Claim): Claim {
  const open = unanswered(pack, claim).filter((question) => EXCLUSIONS.includes(question));
  return { ...claim, ...Object.fromEntries(open.map((question) => [question, false])) };
}

/** Returns what a claim with its documents still lacks, in words. */
export function missingIn(
  pack: Pack,
  claim: TypedClaim,
  documents: readonly ProvingDocument[],
  ruled: Ruled,
): Missing {
  const shown = new Set(documents.map(({ proof }) => proof));
  return {
    proofs: proofsNeeded(pack, claim, ruled)
      .filter((proof) => !shown.has(proof))
      .map((proof) => proofInWords(pack, proof)),
    questions: unanswered(pack, claim).map(questionInWords),
  };
}

/** @throws RangeError if the pack has no such proof */
export function proofInWords({ proofs }: Pick<Pack, 'proofs'>, code: string): Missing['proofs'][number] {
  const proof = Object.hasOwn(proofs, code) ? proofs[code] : undefined;
  if (proof === undefined) throw new RangeError(`the policy has no proof ${code}`);
  return { code, name: proof.name, shows: proof.shows };
}

export function questionInWords(code: Question): Missing['questions'][number] {
  return { code, question: QUESTIONS[code] };
}

/** The item whose amount a claim asks for; null while none is chosen. */
function paidItem(pack: Pack, claim: TypedClaim): Item | null {
  const paid = isOfIntroduced(pack, claim) ? claim.standsFor : claim.item;
  return isClaimable(pack, paid) ? pack.item(paid) : null;
}

function isOfIntroduced({ introduction }: Pick<Pack, 'introduction'>, { item }: TypedClaim): boolean {
  return introduction !== null && item === introduction.code;
}
