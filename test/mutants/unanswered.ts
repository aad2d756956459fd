/** A survivor that is known, and why no test can kill it: the words of the source that are replaced, and by what. */
export interface Survivor {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
}

interface Place {
  /** Both are counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** A change of a source, and what became of it. */
export interface Mutant {
  readonly file: string;
  readonly lines: readonly string[];
  readonly location: { readonly start: Place; readonly end: Place };
  readonly to: string;
  readonly isKilled: boolean;
}

/** Returns a line for each survivor that is not listed, and for each that is listed of a judged file and was killed. */
export function unanswered(mutants: readonly Mutant[], known: readonly Survivor[]): readonly string[] {
  const survived = mutants.filter(({ isKilled }) => !isKilled);
  const isKnown = (mutant: Mutant, { file, from, to }: Survivor): boolean =>
    mutant.file === file && plain(mutant.to) === plain(to) && plain(wordsOf(mutant)) === plain(from);
  const files = new Set(mutants.map(({ file }) => file));
  return [
    ...survived
      .filter((mutant) => !known.some((each) => isKnown(mutant, each)))
      .map((mutant) => `${placeOf(mutant)} survives: ${plain(wordsOf(mutant))} -> ${plain(mutant.to)}`),
    ...known
      .filter((each) => files.has(each.file) && !survived.some((mutant) => isKnown(mutant, each)))
      .map(({ file, from, to }) => `${file} listed and killed, or gone: ${from} -> ${to}`),
  ];
}

function placeOf({ file, location }: Mutant): string {
  return `${file}:${String(location.start.line)}:${String(location.start.column)}`;
}

/** What is replaced, as the source has it. */
function wordsOf({ lines, location: { start, end } }: Mutant): string {
  const among = lines.slice(start.line - 1, end.line);
  return among
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === among.length - 1 ? end.column - 1 : undefined),
    )
    .join(' ');
}

const plain = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();
