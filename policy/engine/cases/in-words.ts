import { sentenceOf, type Problem } from '../problems.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseResult, Pays } from './run-case.ts';

/** What each case pays, a line each, and what the file expects if that is something else. */
export function resultsInWords(file: CaseFile, results: readonly CaseResult[]): string {
  return results
    .map((result, index) => {
      const pays = paysOf(result);
      const expected = file.cases[index]?.pays ?? pays;
      return `${result.id}  ${listOfPays(pays)}${isSame(pays, expected) ? '' : `  (the file expects ${listOfPays(expected)})`}`;
    })
    .join('\n');
}

/** How many cases pay something else than the file expects; a case without `pays` expects nothing. */
export function differing({ cases }: CaseFile, results: readonly CaseResult[]): number {
  return results.filter((result, index) => {
    const expected = cases[index]?.pays;
    return expected !== undefined && !isSame(paysOf(result), expected);
  }).length;
}

/** The cases that pay something else after a change, a line each, and how many they are. */
export function changesInWords(before: readonly CaseResult[], after: readonly CaseResult[]): string {
  const changed = before.flatMap((result, index) => {
    const was = paysOf(result);
    const is = paysOf(after[index]);
    if (isSame(was, is)) return [];
    const by = total(is) - total(was);
    return [`${result.id}  ${listOfPays(was)} -> ${listOfPays(is)}  (${by < 0 ? '' : '+'}${show(by)})`];
  });
  return [...changed, `${changed.length} of ${before.length} cases change`].join('\n');
}

/** A problem by code, place and sentence. */
export function problemInWords(problem: Problem): string {
  const { code, at } = problem;
  const { zh, en } = sentenceOf(problem);
  return `${code} at ${at}. ${zh} ${en}`;
}

/** What the steps of a case pay. */
export function paysOf(result: CaseResult | undefined): readonly Pays[] {
  return result?.steps.map(({ pays }) => pays) ?? [];
}

function isSame(some: readonly Pays[], others: readonly Pays[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** What the steps of a case pay, in a row. */
export function listOfPays(pays: readonly Pays[]): string {
  return pays.map(show).join(', ');
}

function show(pays: Pays): string {
  return typeof pays === 'number' ? pays.toLocaleString('en-US') : (pays ?? '-');
}

function total(pays: readonly Pays[]): number {
  return pays.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}
