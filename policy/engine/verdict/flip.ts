import type { AssessmentInput } from '../input.ts';
import type { Broken } from '../conditions/matter.ts';
import type { Change } from './verdict.ts';

/** More changes than this are no longer a small one. */
const MOST = 8;

/**
 * A smallest set of changes of the input that leaves no condition unmet: none of them can be left out. Null if there
 * is none within reach.
 * @param first the first condition that does not hold of the input
 * @param unmet the first condition that does not hold of another input; null if all hold
 */
export function smallestChange(
  input: AssessmentInput,
  first: Broken,
  unmet: Unmet,
): readonly Change[] | null {
  for (let most = 1; most <= MOST; most += 1) {
    const changes = within(input, first, unmet, most);
    if (changes === null) continue;
    // One change cannot be left out: without it the first condition does not hold.
    return most === 1
      ? changes
      : withoutNeedless(changes, (kept) => unmet(kept.reduce(applyChange, input)) === null);
  }
  return null;
}

type Unmet = (input: AssessmentInput) => Broken | null;

function within(
  input: AssessmentInput,
  first: Broken | null,
  unmet: Unmet,
  most: number,
): readonly Change[] | null {
  if (first === null) return [];
  if (most === 0) return null;
  for (const remedy of first.remedies) {
    const changed = applyChange(input, remedy);
    const rest = within(changed, unmet(changed), unmet, most - 1);
    if (rest !== null) return [remedy, ...rest];
  }
  return null;
}

/** A remedy of one condition may mend another, and make an earlier one needless. */
function withoutNeedless(
  changes: readonly Change[],
  isEnough: (kept: readonly Change[]) => boolean,
): readonly Change[] {
  return changes.reduce((kept, candidate) => {
    const rest = kept.filter((change) => change !== candidate);
    return isEnough(rest) ? rest : kept;
  }, changes);
}

/** Returns the input with one thing changed. */
export function applyChange(input: AssessmentInput, { path, to }: Change): AssessmentInput {
  return set(input, path.split('.'), to) as AssessmentInput;
}

function set(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const record = { ...(value as Record<string, unknown> | null) };
  return { ...record, [key]: set(record[key], rest, to) };
}
