import { listed } from '../in-words.ts';
import { PROOF_NAMES } from '../../packs/gongshu-brand-2018/items/names.ts';
import { proofsNeeded } from '../needs.ts';
import { broken, change, type Condition } from './matter.ts';

/** Everything that the item needs is proven by a document, and who confirmed it in which step is on record. */
export const proven: Condition = ({ item, input, ruling }) => {
  const { evidence } = input.facts;
  const needed = proofsNeeded(input.claim, ruling);
  const missing = needed.filter((proof) => !evidence.some((given) => given.proof === proof));
  const names = listed(missing.map((proof) => PROOF_NAMES[proof]));
  const accepted = evidence.map(({ proof, document, confirmed }) => ({
    proof,
    document,
    confirmed: confirmed.map(({ unit, step }) => ({ unit, step })),
  }));
  const supplied = [...accepted, ...missing.map((proof) => ({ proof, document: '', confirmed: [] }))];
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
