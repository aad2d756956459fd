import canonicalize from 'canonicalize';
import { formatKey, keyOf, paidAs, readRecognised, type Claim } from './claim.ts';
import type { Pack } from './pack.ts';

/**
 * Returns what is equal of equal claims: the firm, the item and the key of the award, so that one recognition is one text however its
 * words are typed. Of a claim whose words name no recognition it is the whole claim.
 */
export function equalityOf(pack: Pack, claim: Claim): string {
  const { item, enterprise, recognition } = claim;
  const paid = paidAs(claim);
  const isRead = readRecognised(pack.item(paid), recognition, 'isName').ok;
  return [enterprise, item, paid, isRead ? formatKey(keyOf(pack, claim)) : canonicalize(claim)].join('|');
}
