import type { Catalogue } from './catalogue.ts';
import type { Step } from './award.ts';

type Place = Catalogue['states'][number]['milestone'];
type Milestone = Place['code'];

/** One milestone of a picture. */
export interface Station {
  readonly milestone: Place;
  readonly stands: 'gone' | 'here' | 'may' | 'ended';
  /** When it was left, or entered if the award stands here; null if it was not reached. */
  readonly at: string | null;
  /** How often the award came back to it, by the event that sent it back. */
  readonly ways: Readonly<Record<string, number>>;
}

/** A life as a line of milestones, and a second one if money is demanded back. */
export interface Road {
  readonly life: readonly Station[];
  readonly demand: readonly Station[];
}

/** Events that send an award back, each counted on the milestone that it concerns. */
const BACK: Readonly<Partial<Record<string, Milestone>>> = {
  'application.return': 'acceptance',
  'department.requestCorrection': 'verification',
  'office.sendBack': 'decision',
  'objection.file': 'notice',
  'payment.fail': 'payment',
  'relocation.request': 'watch',
  'relocation.report': 'watch',
};

/**
 * Returns the picture of a life from its journal.
 * @param state in which the award stands
 * @param isWatched whether five years are part of it
 */
export function roadOf(
  steps: readonly Step[],
  state: string,
  isWatched: boolean,
  { states, roads }: Pick<Catalogue, 'states' | 'roads'>,
): Road {
  const placeOf = (code: string): Place | undefined => states.find((each) => each.code === code)?.milestone;
  const taken = steps.filter(({ accepted }) => accepted).toSorted((one, other) => one.seq - other.seq);
  const left = new Map<Milestone, string>();
  const entered = new Map<Milestone, string>();
  const ways = new Map<Milestone, Record<string, number>>();
  let last: Milestone = 'acceptance';
  for (const { type, at, stateBefore, stateAfter } of taken) {
    const before = placeOf(stateBefore)?.code ?? 'acceptance';
    const after = placeOf(stateAfter)?.code ?? before;
    if (before !== after) left.set(before, at);
    if (before !== after || !entered.has(after)) entered.set(after, at);
    if (after !== 'ended') last = after;
    const counted = BACK[type];
    if (counted !== undefined) {
      const own = ways.get(counted) ?? {};
      ways.set(counted, { ...own, [type]: (own[type] ?? 0) + 1 });
    }
  }
  const now = placeOf(state)?.code ?? last;
  const line = (places: readonly Place[], at: number, isEnded: boolean): readonly Station[] =>
    places.map((milestone, index): Station => {
      const { code } = milestone;
      const isLast = isEnded || now === 'closed' || now === 'demandClosed';
      const stands =
        index < at
          ? left.has(code) || entered.has(code)
            ? 'gone'
            : 'may'
          : index > at
            ? 'may'
            : isEnded
              ? 'ended'
              : isLast
                ? 'gone'
                : 'here';
      const when = stands === 'gone' ? (left.get(code) ?? entered.get(code)) : entered.get(code);
      return { milestone, stands, at: when ?? null, ways: ways.get(code) ?? {} };
    });
  const isDemand = roads.demand.some(({ code }) => code === now);
  const life = roads.life.filter(
    ({ code }) =>
      (code !== 'watch' || isWatched || entered.has('watch')) &&
      (code !== 'closed' || !(isDemand || entered.has('demandNotice')) || now === 'closed'),
  );
  const isEnded = now === 'ended';
  const stood = isEnded ? last : now;
  const place = life.findIndex(({ code }) => code === stood);
  const drawn = line(life, place === -1 ? life.length : place, isEnded);
  return {
    life: isEnded ? drawn.slice(0, place + 1) : drawn,
    demand: isDemand
      ? line(
          roads.demand,
          roads.demand.findIndex(({ code }) => code === now),
          false,
        )
      : [],
  };
}
