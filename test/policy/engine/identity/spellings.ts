import fc from 'fast-check';

/** Signs that nobody sees. */
const UNSEEN = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u00AD',
  '\u034F',
  '\u180E',
  '\u202E',
  '\u2066',
  '\uFE0F',
];
const UNSEEN_LETTERS = [
  '\u3164',
  '\u115F',
  '\u1160',
  '\uFFA0',
  '\u2800',
  '\u{E0101}',
  '\u{E0041}',
  '\u0000',
  '\u0007',
];
const BLANKS = [' ', '\u00A0', '\u3000', '\u2003', '\u202F', '\t', '\u2028'];
const DASHES = ['-', '‐', '‑', '–', '—', '―', '−', '－', '﹣', '_'];
const PUNCTUATION = [
  '·',
  '・',
  '，',
  '。',
  '（',
  '）',
  '〔',
  '〕',
  '“',
  '”',
  '!',
  '、',
  '《',
  '》',
  '/',
  '：',
  '…',
  '™',
  '®',
];

export const NOTHING: readonly string[] = [
  ...UNSEEN,
  ...UNSEEN_LETTERS,
  ...BLANKS,
  ...DASHES,
  ...PUNCTUATION,
];
export const UNSEEN_OR_BLANK: readonly string[] = [...UNSEEN, ...UNSEEN_LETTERS, ...BLANKS];

/** Letters of other alphabets that look like the plain one. */
const LIKE: Readonly<Record<string, string>> = {
  A: 'АΑᎪ',
  B: 'ВΒ',
  C: 'СϹ',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'Υ',
  Z: 'Ζ',
  a: 'аɑα',
  c: 'сϲ',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  v: 'ν',
  x: 'х',
  y: 'у',
  d: 'ԁ',
  q: 'ԛ',
  w: 'ԝ',
  h: 'һ',
};

/** Simplified and traditional writings of one ideograph. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  龙: '龍',
  茶: '茶',
  业: '業',
  绿: '綠',
  张: '張',
  杭: '杭',
  运: '運',
  河: '河',
  齿: '齒',
  轮: '輪',
  丝: '絲',
  绸: '綢',
  药: '藥',
  机: '機',
  电: '電',
  车: '車',
  马: '馬',
  东: '東',
  宝: '寶',
  华: '華',
  国: '國',
  广: '廣',
  产: '產',
  银: '銀',
  钟: '鐘',
  门: '門',
  鱼: '魚',
  鸟: '鳥',
  卫: '衛',
  里: '裏',
  后: '後',
  台: '臺',
};

const RADICALS: Readonly<Record<string, string>> = { 马: '⻢', 龙: '⻰', 门: '⻔', 车: '⻋', 鱼: '⻥' };

export const IDEOGRAPHS = Object.keys(TRADITIONAL);
export const PLAIN = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const ACCENTS = ['\u0301', '\u0308', '\u0323', '\u0327', '\u0300', '\u0331'];

const full = (sign: string): string =>
  /^[!-~]$/.test(sign) ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign;

/** One letter, digit or ideograph with its accents. */
export interface Sign {
  readonly base: string;
  readonly accents: readonly string[];
}

export const sign: fc.Arbitrary<Sign> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...IDEOGRAPHS).map((base) => ({ base, accents: [] })) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...PLAIN, ...PLAIN.map((each) => each.toLowerCase()))
      .map((base) => ({ base, accents: [] })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...Array.from('0123456789')).map((base) => ({ base, accents: [] })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      base: fc.constantFrom(...Array.from('aeouAEOU')),
      accents: fc.uniqueArray(fc.constantFrom(...ACCENTS), { minLength: 1, maxLength: 3 }),
    }),
  },
);

export const name: fc.Arbitrary<readonly Sign[]> = fc.array(sign, { minLength: 1, maxLength: 12 });

export function written(signs: readonly Sign[]): string {
  return signs.map(({ base, accents }) => base + accents.join('')).join('');
}

/** The ways in which one sign is written. */
function writings({ base }: Sign): readonly string[] {
  const cases = [base, base.toLowerCase(), base.toUpperCase()];
  const letters = cases.flatMap((each) => [each, ...Array.from(LIKE[each] ?? '')]);
  return [...letters, ...cases.map(full), TRADITIONAL[base] ?? base, RADICALS[base] ?? base];
}

/** A noise of signs that say nothing. */
function noise(from: readonly string[], most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...from), { maxLength: most }).map((signs) => signs.join(''));
}

/** Another spelling of the same name: noise anywhere, another writing of any sign, accents in another order, any normalisation. */
export function spellingOf(signs: readonly Sign[]): fc.Arbitrary<string> {
  const parts = signs.map((each) =>
    fc
      .tuple(
        noise(NOTHING, 2),
        fc.constantFrom(...writings(each)),
        fc.shuffledSubarray([...each.accents], { minLength: each.accents.length }),
        noise(UNSEEN, 1),
      )
      .map(([before, base, accents, between]) => before + base + accents.join(between)),
  );
  return fc
    .tuple(fc.tuple(...parts), noise(NOTHING, 2), fc.constantFrom('NFC', 'NFD', null))
    .map(([each, behind, form]) => {
      const text = each.join('') + behind;
      return form === null ? text : text.normalize(form);
    });
}

/** Another spelling of a number: other dashes and widths, any case, what nobody sees and blanks anywhere, letters that look alike. */
export function numberSpellingOf(number: string): fc.Arbitrary<string> {
  const parts = Array.from(number, (each) => {
    const ways =
      each === '-'
        ? DASHES
        : each === '/'
          ? ['/', '／', '∕', '⁄']
          : each === ' '
            ? ['', ' ', '\u3000']
            : writings({ base: each, accents: [] });
    return fc.tuple(noise(UNSEEN_OR_BLANK, 1), fc.constantFrom(...ways)).map((both) => both.join(''));
  });
  return fc
    .tuple(fc.tuple(...parts), noise(UNSEEN_OR_BLANK, 1))
    .map(([each, behind]) => each.join('') + behind);
}
