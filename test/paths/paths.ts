import { fromTransition, type SnapshotFrom } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
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
/** Of transitions that are looked at, so that a machine without end fails instead of filling the memory. */
const LIMIT = 200_000;

const life = fromTransition(
  (award: Imagined, happening: Happening) => happens(award, happening) ?? award,
  unborn(IMAGINED_DAY),
);

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

function findPaths(): ReadonlyMap<string, Path> {
  type Snapshot = SnapshotFrom<typeof life>;
  const serializeState = ({ context }: Snapshot): string => likenessOf(context);
  const map = getAdjacencyMap(life, {
    serializeState,
    events: ({ context }) => possible(context),
    limit: LIMIT,
  });
  const first = likenessOf(unborn(IMAGINED_DAY));
  const reached = new Map<string, readonly Happening[]>([[first, []]]);
  const found = new Map<string, Path>();
  for (const [likeness, happenings] of reached)
    for (const { event, state } of Object.values(map[likeness as keyof typeof map]?.transitions ?? {})) {
      const here = [...happenings, event];
      const there = serializeState(state);
      if (there !== likeness && !reached.has(there)) reached.set(there, here);
      if (state.context.last === map[likeness as keyof typeof map]?.state.context.last) continue;
      for (const to of state.context.last?.ways ?? [])
        if (!found.has(to)) found.set(to, { to, happenings: settled(here) });
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
