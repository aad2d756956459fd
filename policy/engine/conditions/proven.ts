import type { Proof } from '../items/item.ts';
import { proofsOf } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { listed } from '../in-words.ts';
import { PROOF_NAMES } from '../../packs/gongshu-brand-2018/items/names.ts';
import { broken, change, type Condition, type Matter } from './matter.ts';

/** Everything that the item needs is proven, and who proves it is on record. */
export const proven: Condition = (matter) => {
  const { item, input } = matter;
  const { evidence } = input.facts;
  const needed = proofsNeeded(matter);
  const missing = needed.filter((proof) => !evidence.some((given) => given.proof === proof));
  const names = listed(missing.map((proof) => PROOF_NAMES[proof]));
  const accepted = evidence.map(({ proof, document }) => ({ proof, document }));
  const supplied = [...accepted, ...missing.map((proof) => ({ proof, document: '' }))];
  return {
    rule: 'proven',
    clause: item.clause,
    facts: { needed, missing, evidence: accepted },
    rulings: item.code === 'S1' ? ['A20'] : [],
    broken:
      missing.length === 0
        ? null
        : broken(
            'needs-proof',
            change('facts.evidence', supplied, `补充材料：${names.zh}`, `bring proof: ${names.en}`),
          ),
  };
};

function proofsNeeded({ item, isIntroduced, input, ruling }: Matter): readonly Proof[] {
  const proofs = proofsOf(item.code, isIntroduced);
  const shared: readonly Proof[] =
    input.claim.jointlyHeld === true && ruling('A22') === 'representative' ? ['representation'] : [];
  const list = item.code === 'S1' && ruling('A20') === 'publishedList' ? proofs.map(asPublished) : proofs;
  return [...list, ...shared];
}

const asPublished = (proof: Proof): Proof => (proof === 'nationalBodyLetter' ? 'publishedStandard' : proof);
