/**
 * Article 18 written a second time, from the words and without `policy/`: for each holder, recognition and family, what
 * is paid net is the amount of the highest recognition that stands and is no renewal.
 */
export interface Recognised {
  readonly firm: string;
  readonly recognition: string;
  readonly item: string;
  readonly renewal: boolean;
}

/** 万元. */
const AMOUNTS: Readonly<Record<string, number>> = {
  M1: 30,
  M2: 30,
  M3: 30,
  P2: 10,
  P5: 10,
  P6: 10,
  P7: 10,
  C1: 5,
  C2: 5,
  S1: 15,
  S2: 10,
  S3: 8,
  S4: 5,
  Z1: 20,
  Z2: 30,
  I1: 1,
};

const FAMILIES: readonly (readonly string[])[] = [
  ['M1', 'M2', 'M3'],
  ['P6', 'P7', 'C1', 'C2'],
  ['P5'],
  ['P2'],
  ['S1', 'S2', 'S3', 'S4'],
  ['Z1'],
  ['Z2'],
  ['I1'],
];

/** Titles that an enterprise has once, whatever they are called. */
const OF_THE_FIRM = ['P2', 'Z2'];

/** One in the nation, whoever holds them. */
const OF_THE_NATION = /^[MSI]|^Z1/;

/** Standard R replaces standard P: they are one. */
export function oracleKey({ firm, recognition, item }: Recognised): string {
  const family = FAMILIES.findIndex((items) => items.includes(item));
  const same = recognition === 'standard:R' ? 'standard:P' : recognition;
  return [OF_THE_NATION.test(item) ? '' : firm, OF_THE_FIRM.includes(item) ? '' : same, family].join(' / ');
}

/** What every key holds once all that stand are decided, in yuan. */
export function oracle(counted: readonly Recognised[]): ReadonlyMap<string, number> {
  const holds = new Map<string, number>();
  for (const recognised of counted) {
    const key = oracleKey(recognised);
    const amount = recognised.renewal ? 0 : (AMOUNTS[recognised.item] ?? 0) * 10_000;
    holds.set(key, Math.max(holds.get(key) ?? 0, amount));
  }
  return holds;
}
