import { proofsOf } from '../items/proofs-of.ts';
import { listed } from '../in-words.ts';
import { broken, change, type Condition, type Matter } from './matter.ts';

/** Everything that the item needs is proven, and who proves it is on record. */
export const proven: Condition = (matter) => {
  const { pack, item, input } = matter;
  const { evidence } = input.facts;
  const needed = proofsNeeded(matter);
  const missing = needed.filter((proof) => !evidence.some((given) => given.proof === proof));
  const names = listed(missing.map((proof) => pack.proofs[proof] ?? { zh: proof, en: proof }));
  const accepted = evidence.map(({ proof, document }) => ({ proof, document }));
  const supplied = [...accepted, ...missing.map((proof) => ({ proof, document: '' }))];
  return {
    rule: 'proven',
    clause: { passage: item.clause },
    facts: { needed, missing, evidence: accepted },
    rulings: item.proofsIf === undefined ? [] : [item.proofsIf.ruling],
    broken:
      missing.length === 0
        ? null
        : broken(
            'needs-proof',
            change('facts.evidence', supplied, `补充材料：${names.zh}`, `bring proof: ${names.en}`),
          ),
  };
};

function proofsNeeded({ pack, item, isIntroduced, input, reading, when }: Matter): readonly string[] {
  const isShared = input.claim.jointlyHeld === true && reading('jointHolders') === 'representative';
  const own = item.proofsIf !== undefined && when(item.proofsIf) ? item.proofsIf.proofs : item.proofs;
  return [...proofsOf(pack, { proofs: own }, isIntroduced), ...(isShared ? [pack.jointProof] : [])];
}
