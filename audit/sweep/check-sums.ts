import type { BudgetSum, GivenToKey, KeySum, QueueSum } from '../../db/application/find-everything.ts';
import { countsApart } from '../../policy/engine/apart.ts';
import { packOf } from '../../policy/packs/versions.ts';
import type { SweepFinding } from './sweep-finding.ts';

/**
 * Article 18, key by key: what was committed is what the verdicts give, and the sum that a key holds equals its
 * highest level, in whatever order its awards came. If money was let go or claimed back, or a yearly cap left no more, the sum may be lower; if the
 * key is one with another it holds the rest, and where a ruling counts awards apart there is no one highest level.
 * Pure.
 */
export function checkKeys(sums: readonly KeySum[]): readonly SweepFinding[] {
  return sums.flatMap((sum) =>
    [...unjudged(sum), ...sumOff(sum)].map((finding) => ({
      check: 'article18' as const,
      where: sum.key,
      finding,
    })),
  );
}

function unjudged({ given }: KeySum): readonly string[] {
  return given.flatMap(({ committedFen, dueFen }) =>
    committedFen === dueFen
      ? []
      : [`was given ${String(committedFen)} fen, and the verdict says ${String(dueFen ?? 'nothing')}`],
  );
}

function sumOff({ given, freedFen, priorFen }: KeySum): readonly string[] {
  const committedFen = given.reduce((sum, each) => sum + each.committedFen, 0);
  const heldFen = committedFen + priorFen - freedFen;
  if (heldFen < 0) return [`holds ${String(heldFen)} fen, which is less than nothing`];
  if (given.some(isApart)) return [];
  const highestFen = Math.max(priorFen, ...given.map(({ entitledFen }) => entitledFen ?? 0));
  const isPartOnly =
    freedFen > 0 || given.some((each) => isCapped(each) || isOneWithAnother(each, committedFen + priorFen));
  const isAsRuled = isPartOnly ? heldFen <= highestFen : heldFen === highestFen;
  return isAsRuled
    ? []
    : [`holds ${String(heldFen)} fen, and its highest level is worth ${String(highestFen)}`];
}

/** A yearly cap of the firm left it no more. */
function isCapped({ dueFen, roomFen }: GivenToKey): boolean {
  return roomFen !== null && dueFen === roomFen;
}

/** More was counted against it than the key itself has ever held: an inheritance (A39) or a standard that replaces another. */
function isOneWithAnother({ countedFen, committedFen }: GivenToKey, everFen: number): boolean {
  return (countedFen ?? 0) > everFen - committedFen;
}

function isApart({ judged }: GivenToKey): boolean {
  return judged !== null && countsApart(packOf(judged.policy), judged.item, judged.rulings);
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

/** The row of the queue for budget is what waits, and there is no other. Pure. */
export function checkQueue({ awards, fen, keptAwards, keptFen, rows }: QueueSum): readonly SweepFinding[] {
  return [
    (awards !== keptAwards || fen !== keptFen) &&
      `${String(awards)} awards wait for ${String(fen)} fen, and its row says ${String(keptAwards)} and ${String(keptFen)}`,
    rows.join() !== 'budget' && 'has other rows than its own',
  ]
    .filter((finding) => finding !== false)
    .map((finding) => ({ check: 'budgets' as const, where: 'queue', finding }));
}
