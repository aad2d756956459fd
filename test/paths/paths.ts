import { waysOf } from '../../machine/ways.ts';
import { answersTo, type Happening } from './happenings.ts';
import {
  contextOf,
  DEFINITION,
  happens,
  likenessOf,
  possible,
  unborn,
  type Imagined,
} from './imagined-award.ts';

/** A life from its first form on, and the way of the machine for whose sake it is led. */
export interface Path {
  readonly to: string;
  readonly happenings: readonly Happening[];
}

/** Any day will do: a path is led again from a day of its own. */
const IMAGINED_DAY = '2027-03-01T02:00:00.000Z';
/** Of lives that are not alike, so that a machine without end fails instead of filling the memory. */
const LIMIT = 50_000;

/** The award as everything that has happened made it. @throws if the machine refuses one of them */
export function lived(
  happenings: readonly Happening[],
  begun: Imagined = unborn(IMAGINED_DAY),
): readonly Imagined[] {
  const lives = [begun];
  for (const happening of happenings) {
    const next = happens(lives.at(-1) ?? begun, happening);
    if (next === null) throw new Error(`${happening.type} is refused after ${lives.length - 1} happenings`);
    lives.push(next);
  }
  return lives.slice(1);
}

let known: ReadonlyMap<string, Path> | undefined;

/** For each way of the machine that can be taken at all, the shortest life that takes it; looked for once in a process. */
export const shortestPaths = (): ReadonlyMap<string, Path> => (known ??= findPaths());

/** Goes on from the shortest lives to longer ones, from one of those that are alike, until every way was taken or no life is left. */
function findPaths(): ReadonlyMap<string, Path> {
  const ways = waysOf(DEFINITION).length;
  const found = new Map<string, Path>();
  const first = unborn(IMAGINED_DAY);
  const seen = new Set([likenessOf(first)]);
  const lives: { readonly award: Imagined; readonly happenings: readonly Happening[] }[] = [
    { award: first, happenings: [] },
  ];
  for (const { award, happenings } of lives)
    for (const happening of possible(award)) {
      const next = happens(award, happening);
      if (next === null) continue;
      const here = [...happenings, happening];
      for (const to of next.last?.ways ?? [])
        if (!found.has(to)) found.set(to, { to, happenings: settled(here) });
      if (found.size === ways) return found;
      const likeness = likenessOf(next);
      if (seen.has(likeness)) continue;
      seen.add(likeness);
      lives.push({ award: next, happenings: here });
      if (lives.length > LIMIT) throw new Error(`more than ${String(LIMIT)} lives are not alike`);
    }
  return found;
}

/** With what the world answers to the last of it. */
function settled(happenings: readonly Happening[]): readonly Happening[] {
  const last = lived(happenings).at(-1);
  if (last?.asked == null) return happenings;
  const [answer] = answersTo(last.asked, contextOf(last), last.hasWaited);
  return answer === undefined ? happenings : settled([...happenings, answer]);
}

/** Every way of the machine that no life takes. */
export const untaken = (paths: ReadonlyMap<string, Path>): readonly string[] =>
  waysOf(DEFINITION).filter((way) => !paths.has(way));

/** As few of the paths as take every way together: the longest first, and none whose ways were all taken. */
export function covering(paths: ReadonlyMap<string, Path>): readonly Path[] {
  const taken = new Set<string>();
  const longestFirst = [...paths.values()].sort((a, b) => b.happenings.length - a.happenings.length);
  return longestFirst.filter(({ to, happenings }) => {
    if (taken.has(to)) return false;
    for (const { last } of lived(happenings)) last?.ways.forEach((way) => taken.add(way));
    return true;
  });
}
