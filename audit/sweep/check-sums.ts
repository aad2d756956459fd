import type { BudgetSum, KeySum } from '../../db/queries/find-everything.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Article 18: no key holds more than the highest amount that it is entitled to, in whatever order its awards came. Pure. */
export function checkKeys(sums: readonly KeySum[]): readonly SweepFinding[] {
  return sums.flatMap(({ key, heldFen, highestFen }) => {
    if (heldFen >= 0 && heldFen <= highestFen) return [];
    const finding = `holds ${String(heldFen)} fen, and its highest level is worth ${String(highestFen)}`;
    return [{ check: 'article18' as const, where: key, finding }];
  });
}

/** No budget gives more than was put into it, and its balance is the sum of its transfers. Pure. */
export function checkBudgets(sums: readonly BudgetSum[]): readonly SweepFinding[] {
  return sums.flatMap(({ account, allottedFen, givenFen, keptFen }) =>
    [
      givenFen > allottedFen && `gave ${String(givenFen)} fen of the ${String(allottedFen)} put into it`,
      givenFen !== keptFen && `gave ${String(givenFen)} fen, but its balance says ${String(keptFen)}`,
    ]
      .filter((finding) => finding !== false)
      .map((finding) => ({ check: 'budgets' as const, where: account, finding })),
  );
}
