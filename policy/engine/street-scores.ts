import type { IsoDate } from './dates.ts';
import type { Pack } from './pack.ts';
import type { Passage } from './text.ts';

/** An award as the yearly assessment of streets sees it. */
export interface StreetAward {
  /** Id of the street or park in which the beneficiary is registered. */
  readonly street: string;
  readonly item: string;
  /** The version of the policy that paid it, by whose items it is ranked. */
  readonly policy: string;
  readonly enterprise: string;
  /** The day of recognition; of an introduced firm the day of its arrival. */
  readonly countsOn: IsoDate;
  /** Paid net, in fen. */
  readonly netPaidFen: number;
}

/** What a street achieved in a year. Counts only: the text has no points, and none are made up. */
export interface StreetScore {
  readonly street: string;
  readonly year: number;
  readonly kind: 'increment';
  readonly base: IsoDate;
  readonly source: 'awards';
  readonly nation: number;
  readonly province: number;
  readonly city: number;
  readonly standards: number;
  readonly others: number;
  readonly enterprises: number;
  readonly netPaidFen: number;
  readonly clause: Passage | null;
}

/**
 * The board of all streets for a year, the highest recognitions first. Streets without any have zeros.
 * @param packOf the pack of a version
 */
export function streetScores(
  pack: Pack,
  packOf: (version: string) => Pack,
  awards: readonly StreetAward[],
  streets: readonly string[],
  year: number,
): readonly StreetScore[] {
  const ofYear = awards.filter(({ countsOn }) => countsOn.startsWith(`${String(year)}-`));
  return streets
    .map((street) =>
      score(
        pack,
        packOf,
        street,
        year,
        ofYear.filter((award) => award.street === street),
      ),
    )
    .sort(byAchievement);
}

function score(
  pack: Pack,
  packOf: (version: string) => Pack,
  street: string,
  year: number,
  awards: readonly StreetAward[],
): StreetScore {
  const count = (rank: Rank): number =>
    awards.filter(({ item, policy }) => rankOf(packOf(policy), item) === rank).length;
  return {
    street,
    year,
    kind: 'increment',
    base: `${String(year - 1)}-12-31`,
    source: 'awards',
    nation: count('nation'),
    province: count('province'),
    city: count('city'),
    standards: count('standards'),
    others: count('others'),
    enterprises: new Set(awards.map(({ enterprise }) => enterprise)).size,
    netPaidFen: awards.reduce((sum, { netPaidFen }) => sum + netPaidFen, 0),
    clause: pack.clause('streets'),
  };
}

type Rank = 'nation' | 'province' | 'city' | 'standards' | 'others';

function rankOf({ item }: Pack, code: string): Rank {
  const { rank, recognition } = item(code);
  if (rank !== 'none') return rank;
  return recognition === 'standard' ? 'standards' : 'others';
}

function byAchievement(a: StreetScore, b: StreetScore): number {
  return (
    b.nation - a.nation ||
    b.province - a.province ||
    b.city - a.city ||
    b.standards - a.standards ||
    b.others - a.others ||
    (a.street < b.street ? -1 : 1)
  );
}
