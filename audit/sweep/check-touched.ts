import type { Queryable } from '../../db/connect.ts';
import { findKeySums } from '../../db/application/find-everything.ts';
import { findLevels, type LevelOnRecord } from '../../db/ledger/find-levels.ts';
import { findDerived } from '../../db/recognition/find-derived.ts';
import { DISTRICTS } from './districts.ts';
import { checkLevels } from './check-levels.ts';
import { checkKeys } from './check-sums.ts';
import { checkRecognitions } from './check-recognitions.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** What goes over keys, levels and recognitions, by its name. */
type Parts = Readonly<Record<'keys' | 'levels' | 'recognitions', () => Promise<readonly SweepFinding[]>>>;

/**
 * The checks of what awards have together: the keys that money moved on, the levels that are counted against each other, and what is kept of
 * their recognitions.
 * @param awards with all that is counted against them; every award if null
 */
export function touchedBy(on: Queryable, awards: readonly string[] | null): Parts {
  return {
    keys: async () =>
      judged(
        findKeySums(on, awards),
        (sum) => checkKeys([sum]),
        ({ key }) => key,
      ),
    levels: async () => judged(together(on, awards), checkLevels, ([level]) => level?.application ?? ''),
    recognitions: async () => checkRecognitions(DISTRICTS, await findDerived(on, awards)),
  };
}

/** Falsified records can say what no policy knows: that is a finding as well. */
async function judged<Row>(
  portions: AsyncIterable<readonly Row[]>,
  judge: (row: Row) => readonly SweepFinding[],
  where: (row: Row) => string,
): Promise<readonly SweepFinding[]> {
  const findings: SweepFinding[] = [];
  for await (const rows of portions)
    for (const row of rows)
      try {
        findings.push(...judge(row));
      } catch (error) {
        const because = error instanceof Error ? error.message : String(error);
        const finding = `what is on record cannot be judged: ${because}`;
        findings.push({ check: 'article18', where: where(row), finding });
      }
  return findings;
}

/** Levels that are counted against each other are judged together. */
async function* together(
  on: Queryable,
  awards: readonly string[] | null,
): AsyncGenerator<readonly (readonly LevelOnRecord[])[]> {
  for await (const unit of findLevels(on, awards)) yield [unit];
}
