/**
 * Once, top-up and inheritance written a second time, from Article 18 and sections 2 and 3 of what the office told us, without the
 * rules of the system: what each award is due when its money is committed, and what must hold of a ledger at any time.
 */

/** What is won for: a thing of a firm (a product), or of the nation (a mark, a standard). */
export interface Prize {
  readonly item: keyof typeof WORTH;
  readonly firm: number;
  readonly thing: string;
}

/** Level and worth in fen within a family (Article 13). */
export const WORTH = {
  C1: ['brand', 1, 5_000_000],
  C2: ['brand', 1, 5_000_000],
  P6: ['brand', 2, 10_000_000],
  P7: ['brand', 2, 10_000_000],
  S4: ['standard', 1, 5_000_000],
  S3: ['standard', 2, 8_000_000],
  S2: ['standard', 3, 10_000_000],
  S1: ['standard', 4, 15_000_000],
  M1: ['mark', 1, 30_000_000],
} as const;

/** An award, or a payment before this system. Days as YYYY-MM-DD, amounts in fen. */
export interface Entry extends Prize {
  readonly name: string;
  grantedOn: string;
  everPaidFen: number;
  repaidFen: number;
  committedFen: number;
  isBarred: boolean;
}

export interface Passing {
  readonly from: number;
  readonly to: number;
  /** Null: everything. */
  readonly thing: string | null;
  readonly on: string;
}

const familyOf = ({ item }: Prize): string => WORTH[item][0];
const levelOf = ({ item }: Prize): number => WORTH[item][1];
export const worthOf = ({ item }: Prize): number => WORTH[item][2];
const isOfTheNation = (prize: Prize): boolean => familyOf(prize) !== 'brand';
const isGranted = ({ everPaidFen, committedFen }: Entry): boolean => everPaidFen + committedFen > 0;
const heldFen = ({ everPaidFen, repaidFen, committedFen }: Entry): number =>
  everPaidFen - repaidFen + committedFen;

/**
 * Whether what `ancestor` was granted on a day has come to `heir` by today: through one passing after the other, each of them on a
 * later day than the grant, and none before the one that it follows.
 */
function hasCome(
  passings: readonly Passing[],
  thing: string,
  [ancestor, grantedOn]: readonly [number, string],
  heir: number,
  today: string,
): boolean {
  return passings.some(
    ({ from, to, thing: passed, on }) =>
      from === ancestor &&
      (passed === null || passed === thing) &&
      grantedOn < on &&
      on <= today &&
      (to === heir || continues(passings, thing, [to, on], heir, today)),
  );
}

function continues(
  passings: readonly Passing[],
  thing: string,
  [holder, since]: readonly [number, string],
  heir: number,
  today: string,
): boolean {
  return passings.some(
    ({ from, to, thing: passed, on }) =>
      from === holder &&
      (passed === null || passed === thing) &&
      since <= on &&
      on <= today &&
      (to === heir || continues(passings, thing, [to, on], heir, today)),
  );
}

/** What an award is due on a day beside all others, in fen. */
export function due(
  entry: Entry,
  entries: readonly Entry[],
  passings: readonly Passing[],
  today: string,
): number {
  const counted = entries.filter(
    (other) =>
      other !== entry &&
      other.thing === entry.thing &&
      familyOf(other) === familyOf(entry) &&
      (isOfTheNation(entry) ||
        other.firm === entry.firm ||
        hasCome(passings, entry.thing, [other.firm, other.grantedOn], entry.firm, today)),
  );
  if (counted.some(({ isBarred }) => isBarred)) return 0;
  if (counted.some((other) => isGranted(other) && levelOf(other) >= levelOf(entry))) return 0;
  // A remainder is counted from what was ever paid: what was repaid opens nothing for it.
  const fen = (other: Entry): number =>
    entry.everPaidFen > 0 ? other.everPaidFen + other.committedFen : heldFen(other);
  const countedFen = counted.reduce((sum, other) => sum + fen(other), entry.everPaidFen);
  return Math.max(0, worthOf(entry) - countedFen);
}

/**
 * Whether an award is on the certificate of another firm: what the office found to be one recognition with it was granted to a firm that
 * neither left anything to its own firm nor inherited from it.
 */
export function isAnothers(
  entry: Entry,
  oneWithIt: readonly Entry[],
  passings: readonly Passing[],
  today: string,
): boolean {
  const inherits = (heir: number, from: number): boolean =>
    continues(passings, entry.thing, [from, ''], heir, today);
  return oneWithIt.some(
    (other) =>
      isGranted(other) &&
      other.firm !== entry.firm &&
      !inherits(entry.firm, other.firm) &&
      !inherits(other.firm, entry.firm),
  );
}

/** What is wrong with a ledger: a level granted twice, or more held than the highest level is worth. */
export function broken(entries: readonly Entry[]): readonly string[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.filter(isGranted)) {
    const name = [familyOf(entry), entry.thing, isOfTheNation(entry) ? '' : String(entry.firm)].join(' ');
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].flatMap(([name, granted]) => {
    const levels = granted.map(levelOf);
    const sum = granted.reduce((fen, entry) => fen + heldFen(entry), 0);
    return [
      ...(new Set(levels).size < levels.length ? [`${name}: a level is granted twice`] : []),
      ...(sum > Math.max(...granted.map(worthOf)) ? [`${name}: ${String(sum)} fen are held`] : []),
    ];
  });
}
