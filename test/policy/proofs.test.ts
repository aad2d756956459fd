import { describe, expect, it } from 'vitest';
import { assess } from '../../policy/engine/assess.ts';
import { paidAs, type Claim } from '../../policy/engine/claim.ts';
import { evidenceOf, type ProvingDocument, type Shown } from '../../policy/engine/evidence.ts';
import type { Question } from '../../policy/engine/items/item.ts';
import { EXCLUSIONS } from '../../policy/engine/items/questions.ts';
import { missingIn, proofsNeeded, type Ruled } from '../../policy/engine/needs.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';
import { DOCUMENT } from '../support/proven.ts';
import { claimOn, factsFor, inputFor, introducedClaimOn, PACK } from './given.ts';

const ITEMS = Object.keys(PACK.items);
/** Without these answers no proof would help. */
const RULINGS: ChosenRulings = { A10: 'brand:P', A28: '10000' };
const ruled: Ruled = { on: '2018-09-03', rulings: RULINGS };

const CLAIMS: readonly (readonly [string, Claim])[] = [
  ...ITEMS.map((item) => [item, claimed(item)] as const),
  ...ITEMS.filter((item) => PACK.item(item).introduced === 'yes').map(
    (item) => [`N1 as ${item}`, introducedClaimOn(item)] as const,
  ),
  ['S2 held jointly', claimOn('S2', { jointlyHeld: true })],
];

function claimed(item: string): Claim {
  return item === 'L1' ? claimOn(item, { invoiceFen: 1_000_000 }) : claimOn(item);
}

const documentsOf = (claim: Claim): readonly ProvingDocument[] =>
  proofsNeeded(PACK, claim, ruled).map((proof) => ({ sha256: DOCUMENT, proof }));

/** Every department has confirmed all that is needed, whatever was brought. */
const shownBy = (claim: Claim, documents: readonly ProvingDocument[]): Shown => ({
  documents,
  confirmations: [{ unit: 'market', step: 'C1', proofs: proofsNeeded(PACK, claim, ruled) }],
  accepted: { unit: 'office', step: 'C2' },
  objected: false,
});

/** The claim, the question left open. */
const without = (claim: Claim, question: Question): Claim =>
  Object.fromEntries(Object.entries(claim).filter(([name]) => name !== question)) as unknown as Claim;

function verdictOn(claim: Claim, shown: Shown) {
  const facts = factsFor(claim, { evidence: evidenceOf(shown) });
  return assess(PACK, inputFor(claim, { facts, rulings: RULINGS }));
}

describe.each(CLAIMS)('%s', (_, claim) => {
  const documents = documentsOf(claim);

  it('is granted if everything is proven', () => {
    expect(documents.length).toBeGreaterThan(1);
    expect(verdictOn(claim, shownBy(claim, documents))).toMatchObject({ code: 'granted' });
  });

  it.each(documents)('waits for the document that proves $proof, and pays nothing', ({ proof }) => {
    const brought = documents.filter((document) => document.proof !== proof);
    expect(verdictOn(claim, shownBy(claim, brought))).toMatchObject({
      outcome: 'refuse',
      code: 'needs-proof',
      amountFen: 0,
    });
    expect(missingIn(PACK, claim, brought, ruled).proofs).toMatchObject([{ code: proof }]);
  });

  it.each(documents)('waits for somebody who looks at the document that proves $proof', ({ proof }) => {
    const { confirmations, ...shown } = shownBy(claim, documents);
    const others = confirmations.map((each) => ({
      ...each,
      proofs: each.proofs.filter((other) => other !== proof),
    }));
    const verdict = verdictOn(claim, { ...shown, confirmations: others, accepted: null });
    expect(verdict).toMatchObject({ code: 'needs-proof', amountFen: 0 });
  });

  const asked = PACK.item(paidAs(claim)).questions;
  it.each(asked)('waits for an answer to the question of %s, which is never a no', (question) => {
    const open = without(claim, question);
    expect(verdictOn(open, shownBy(claim, documents))).toMatchObject({ code: 'needs-proof', amountFen: 0 });
    expect(missingIn(PACK, open, documents, ruled).questions).toMatchObject([{ code: question }]);
  });
});

describe('the proofs of a claim', () => {
  const claim = claimOn('C1');
  const [certificate, registration] = documentsOf(claim) as [ProvingDocument, ProvingDocument];
  const nobody: Shown = { documents: [certificate], confirmations: [], accepted: null, objected: false };

  it('hold by no document alone, and by no look alone', () => {
    expect(evidenceOf(nobody)).toEqual([]);
    expect(evidenceOf({ ...shownBy(claim, []) })).toEqual([]);
  });

  it('say which department confirmed which document in which step', () => {
    const market = { unit: 'market', step: 'C1', proofs: ['certificate', 'registration'] } as const;
    const street = { unit: 'street', step: 'C2', proofs: ['registration'] } as const;
    const documents = [certificate, registration];
    expect(evidenceOf({ ...nobody, documents, confirmations: [market, street] })).toEqual([
      { proof: 'certificate', document: DOCUMENT, confirmed: [{ unit: 'market', step: 'C1' }] },
      {
        proof: 'registration',
        document: DOCUMENT,
        confirmed: [
          { unit: 'market', step: 'C1' },
          { unit: 'street', step: 'C2' },
        ],
      },
    ]);
  });

  it('hold by the decision to grant if no department confirmed them, and name it', () => {
    const accepted = { unit: 'office', step: 'C3' };
    expect(evidenceOf({ ...nobody, accepted })).toMatchObject([{ confirmed: [accepted] }]);
  });

  it('do not hold against an objection that no decision answers', () => {
    const shown = shownBy(claim, [certificate]);
    expect(evidenceOf({ ...shown, objected: true, accepted: null })).toEqual([]);
    expect(evidenceOf({ ...shown, objected: true })).toHaveLength(1);
  });
});

it('every exclusion is asked by an item', () => {
  const asked = new Set(ITEMS.flatMap((item) => PACK.item(item).questions));
  expect(EXCLUSIONS.filter((exclusion) => !asked.has(exclusion))).toEqual([]);
});
