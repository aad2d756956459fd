import type { Receipt } from './read-receipts.ts';

/** Returns the movement of money at the bank that a line is about, however its reference is written and whichever way it went; null if nothing moved. */
export function movementOf({ answer }: Pick<Receipt, 'answer'>): string | null {
  if (answer.result === 'failed') return null;
  return answer.bankReference.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/**
 * Returns the movements that lines of one file ascribe to several orders. One movement is about one order: which one it was, the bank must
 * say, and not the order in which the lines were taken.
 */
export function sharedReferences(
  receipts: readonly Pick<Receipt, 'answer' | 'application' | 'sequence'>[],
): ReadonlySet<string> {
  const orders = new Map<string, string>();
  const shared = new Set<string>();
  for (const receipt of receipts) {
    const movement = movementOf(receipt);
    if (movement === null) continue;
    const order = `${receipt.application}-${String(receipt.sequence)}`;
    const before = orders.get(movement);
    if (before !== undefined && before !== order) shared.add(movement);
    orders.set(movement, before ?? order);
  }
  return shared;
}
