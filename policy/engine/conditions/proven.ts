import { listed } from '../in-words.ts';
import { proofInWords, proofsNeeded } from '../needs.ts';
import { broken, change, type Condition } from './matter.ts';

/** Everything that the item needs is proven by a document, and who confirmed it in which step is on record. */
export const proven: Condition = ({ pack, item, input }) => {
  const { evidence } = input.facts;
  const needed = proofsNeeded(pack, input.claim, input);
  const missing = needed.filter((proof) => !evidence.some((given) => given.proof === proof));
  const names = listed(missing.map((proof) => proofInWords(pack, proof).name));
  const accepted = evidence.map(({ proof, document, confirmed }) => ({
    proof,
    document,
    confirmed: confirmed.map(({ unit, step }) => ({ unit, step })),
  }));
  const supplied = [...accepted, ...missing.map((proof) => ({ proof, document: '', confirmed: [] }))];
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
