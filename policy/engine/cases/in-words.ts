import type { Problem } from '../problems.ts';
import { rulingsOfClaims } from '../claim-back.ts';
import type { ChosenRulings } from '../rulings/ruling.ts';
import type { CaseFile } from './case-file.ts';
import { runCase, runCases, type CaseResult, type Pays } from './run-case.ts';

/** What the steps of a case pay. */
export interface CasePays {
  readonly id: string;
  readonly pays: readonly Pays[];
}

/**
 * Decides every case of a file and keeps of each what it pays: of many thousand cases nobody holds the verdicts.
 * @param onDone is given how many cases are decided, after each
 */
export function casesPay(
  { pack, form, status, cases }: CaseFile,
  onDone: (done: number) => void = () => undefined,
): readonly CasePays[] {
  return cases.map((entry, index) => {
    const pays = paysOf(runCase(pack, status, entry, {}, form));
    onDone(index + 1);
    return { id: entry.id, pays };
  });
}

/** What each case pays, a line each, and what the file expects if that is something else. */
export function resultsInWords(file: CaseFile, results: readonly CasePays[]): string {
  return results
    .map(({ id, pays }, index) => {
      const expected = file.cases[index]?.pays ?? pays;
      return `${id}  ${listOfPays(pays)}${isSame(pays, expected) ? '' : `  (the file expects ${listOfPays(expected)})`}`;
    })
    .join('\n');
}

/** How many cases pay something else than the file expects; a case without `pays` expects nothing. */
export function differing({ cases }: CaseFile, results: readonly CasePays[]): number {
  return results.filter(({ pays }, index) => {
    const expected = cases[index]?.pays;
    return expected !== undefined && !isSame(pays, expected);
  }).length;
}

/**
 * What other rulings change: the cases that pay something else, a line each, how many they are, and the rulings that none of the cases
 * turns on, of which the file can say nothing.
 */
export function changesInWords(file: CaseFile, ruled: ChosenRulings): string {
  const [before, after] = [runCases(file), runCases(file, ruled)];
  const changed = before.flatMap((result, index) => {
    const was = paysOf(result);
    const is = paysOf(after[index]);
    if (isSame(was, is)) return [];
    const by = total(is) - total(was);
    return [`${result.id}  ${listOfPays(was)} -> ${listOfPays(is)}  (${by < 0 ? '' : '+'}${show(by)})`];
  });
  const used = new Set([...before, ...after].flatMap((result) => rulingsIn(file, result)));
  const unseen = Object.keys(ruled).filter((id) => !used.has(id));
  return [
    ...changed,
    `${changed.length} of ${before.length} cases change`,
    ...unseen.map((id) => `no case turns on ${id}: these cases cannot show what it changes`),
  ].join('\n');
}

/** The rulings that a case turned on. */
function rulingsIn({ pack }: CaseFile, { steps }: CaseResult): readonly string[] {
  return steps.flatMap(({ event, verdict }) => [
    ...(verdict?.rulings ?? []).map(({ id }) => id),
    ...(event.move === undefined || pack === null ? [] : rulingsOfClaims(pack)),
  ]);
}

/** A problem by code, place and sentence. */
export function problemInWords(problem: Problem): string {
  const { code, at, said } = problem;
  return `${code} at ${at}. ${said.zh} ${said.en}`;
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
