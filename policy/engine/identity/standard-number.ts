import { isIndustryCode } from './industry-codes.ts';
import { unread, type NumberProblemCode, type ReadNumber } from './number-problem.ts';
import { plainSigns } from './plain-signs.ts';

/** What the number of a standard says of its level, by the names that people are shown. */
export const STANDARD_LEVELS = {
  international: { zh: '国际标准', en: 'international standard' },
  national: { zh: '国家标准', en: 'national standard' },
  industry: { zh: '行业标准', en: 'industry standard' },
  local: { zh: '地方标准', en: 'local standard' },
  group: { zh: '团体标准', en: 'group standard' },
  enterprise: { zh: '企业标准', en: 'enterprise standard' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type StandardLevel = keyof typeof STANDARD_LEVELS;

/** A standard, as its number says it. Two spellings of one number give equal values. */
export interface StandardNumber {
  readonly level: StandardLevel;
  /** Who issues: `GB`, `FZ`, `DB33`, `ISO/IEC`, `ITU-T`, `T/ZZB`, `Q`. */
  readonly code: string;
  /** What stands behind a Chinese code: `T` recommended, `Z` guidance; null for all else. */
  readonly nature: 'T' | 'Z' | null;
  /** With its parts and without leading noughts: `1234.1`, `60335-2-1`, `G.711`, of an enterprise `HZ1`. */
  readonly number: string;
  readonly year: number;
  /** An amendment to the standard of that year: `XG1`, `AMD1`. */
  readonly amendment: string | null;
}

/** The years in which a standard can have been published: ISO began in 1947. */
const YEARS = { first: 1947, last: 2099 } as const;
const NATIONAL: ReadonlySet<string> = new Set(['GB', 'GBZ', 'GBJ', 'GSB']);

const YEAR = String.raw`[-:(](?<year>\d+)\)?(?:\(e\))?`;
const NUMBER = String.raw`(?<number>\d+(?:\.\d+)*)`;
const NATURE = String.raw`(?:[-/]?(?<nature>[tz]))`;
const REST = String.raw`(?<rest>(?:[^\d].*)?)$`;

/** In order: the first grammar whose beginning fits reads the number. */
const GRAMMARS = [
  { level: 'enterprise', form: new RegExp(`^q[-/](?<number>[^():]*[^-():])${YEAR}${REST}`, 'u') },
  { level: 'group', form: new RegExp(`^t[-/](?<code>\\d*[a-z]+)[-/]?${NUMBER}${YEAR}${REST}`, 'u') },
  {
    level: 'local',
    form: new RegExp(`^(?<code>db(?:\\d{4}|\\d{2}))(?:${NATURE}[-/]?|/)${NUMBER}${YEAR}${REST}`, 'u'),
  },
  { level: 'local', form: new RegExp(`^(?<code>db\\d{2})-?${NUMBER}${YEAR}${REST}`, 'u') },
  {
    level: 'international',
    form: new RegExp(
      `^(?<code>(?:iso|iec)(?:[-/]?(?:iso|iec|ieee|ts|tr|pas|guide|iwa))*)-?(?<number>\\d+(?:-\\d{1,3})*)${YEAR}${REST}`,
      'u',
    ),
  },
  {
    level: 'international',
    form: new RegExp(
      `^(?<code>itu-?[tr])-?(?:rec\\.?)?(?<number>[a-z]{1,3}\\.?\\d+(?:[.-]\\d{1,3})*)[-:/(](?:\\d{1,2}/)?(?<year>\\d{4})\\)?${REST}`,
      'u',
    ),
  },
  {
    level: 'coded',
    form: new RegExp(`^(?<code>[a-z]+(?:[-/][a-z]+)*)[-/]?${NUMBER}${YEAR}${REST}`, 'u'),
  },
] as const;

const BEFORE = /^(?:\p{Ideographic}|:)+/u;
const NO_YEAR =
  /^(?:[tq][-/]\d*[a-z]+|db\d{2,4}[-/]?[tz]?|(?:iso|iec|itu|[a-z]{2,3})[-/a-z]*)[-/.]?\d+(?:[.-]\d{1,3})*$/;

/**
 * Reads the number of a standard in any writing: `GB/T 1234—2018`, `gbt1234-2018`, `DB3301/T 0286-2019`, `ISO 9001:2015`,
 * `T/ZZB 0001-2018`, with its title before or behind it or without. Refuses what has no year, several numbers, or a
 * code that is nobody's: that is a question to a person.
 */
export function readStandardNumber(words: string): ReadNumber<StandardNumber> {
  const signs = plainSigns(words).replace(BEFORE, '');
  for (const { level, form } of GRAMMARS) {
    const groups = form.exec(signs)?.groups;
    if (groups !== undefined) return read(level, groups, words);
  }
  return unread(NO_YEAR.test(signs) ? 'number.noYear' : 'number.unreadable', words);
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(
  grammar: (typeof GRAMMARS)[number]['level'],
  groups: Groups,
  words: string,
): ReadNumber<StandardNumber> {
  const { rest = '', number = '', year: shown = '' } = groups;
  const issuer = issuerOf(grammar, groups);
  if (issuer === null) return unread('number.unknownCode', words);
  const year = yearOf(shown);
  if (year === null) return unread('number.impossibleYear', words);
  const problem = restProblem(rest);
  if (problem !== null) return unread(problem, words);
  const amendment = AMENDMENT.exec(rest)?.groups;
  const value: StandardNumber = {
    ...issuer,
    number: withoutNoughts(number),
    year,
    amendment: amendment === undefined ? null : `${amendment.kind ?? ''}${amendment.no ?? ''}`.toUpperCase(),
  };
  return { ok: true, value };
}

type Issuer = Pick<StandardNumber, 'level' | 'code' | 'nature'>;

function issuerOf(grammar: (typeof GRAMMARS)[number]['level'], { code = '', nature }: Groups): Issuer | null {
  const letters = code.toUpperCase();
  switch (grammar) {
    case 'enterprise':
      return { level: 'enterprise', code: 'Q', nature: null };
    case 'group':
      return { level: 'group', code: `T/${letters}`, nature: null };
    case 'local':
      return { level: 'local', code: letters, nature: natureOf(nature) };
    case 'international':
      return { level: 'international', code: bodyOf(letters), nature: null };
    case 'coded':
      return codedIssuer(letters.split(/[-/]/));
    default:
      return grammar satisfies never;
  }
}

/** `GB/T`, `GBT`, `NB/SH/T`: the nature is the last letter, unless that makes no code (`GBZ` is one). */
function codedIssuer(parts: readonly string[]): Issuer | null {
  const [all, last] = [parts.join('/'), parts.at(-1) ?? ''];
  const nature = natureOf(last.at(-1));
  const ways = [
    { code: all, nature: null },
    ...(nature === null ? [] : [{ code: all.slice(0, -1).replace(/\/$/, ''), nature }]),
  ];
  for (const way of ways) {
    if (NATIONAL.has(way.code)) return { level: 'national', ...way };
    if (way.code.split('/').every(isIndustryCode)) return { level: 'industry', ...way };
  }
  return null;
}

function natureOf(letter: string | undefined): 'T' | 'Z' | null {
  const capital = letter?.toUpperCase();
  return capital === 'T' || capital === 'Z' ? capital : null;
}

/** `ISO/IEC/TR` in one order of its strokes, whether they were typed or not. */
function bodyOf(letters: string): string {
  if (letters.startsWith('ITU')) return `ITU-${letters.at(-1) ?? ''}`;
  return (letters.match(/ISO|IEC|IEEE|TS|TR|PAS|GUIDE|IWA/g) ?? []).join('/');
}

/** The year; two digits are of the last century, as numbers were given until the nineties. Null for an impossible one. */
function yearOf(shown: string): number | null {
  const year = shown.length === 2 ? 1900 + Number(shown) : Number(shown);
  return year >= YEARS.first && year <= YEARS.last ? year : null;
}

const AMENDMENT = /^[/;]?(?<kind>xg|amd|cor)\.?(?<no>\d+)(?:[-:]\d{4})?$/;
/** What a Chinese standard adopts may stand behind its number. */
const ADOPTED = /^[/(;]?(?:idt|mod|eqv|neq)?(?:iso|iec|itu)/;
const TITLE = /^[-/.:;()]?\p{Ideographic}/u;
const ANOTHER_NUMBER = /\d[-:]\d{4}(?!\d)/;

function restProblem(rest: string): NumberProblemCode | null {
  if (rest === '' || AMENDMENT.test(rest) || ADOPTED.test(rest)) return null;
  if (ANOTHER_NUMBER.test(rest)) return 'number.several';
  return TITLE.test(rest) ? null : 'number.unreadable';
}

function withoutNoughts(number: string): string {
  return number.toUpperCase().replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Returns a number as it is printed, `GB/T 1234.1-2018`: one standard, one text. */
export function standardText({ level, code, nature, number, year, amendment }: StandardNumber): string {
  const issuer = nature === null ? code : `${code}/${nature}`;
  const behind = amendment === null ? '' : `/${amendment}`;
  switch (level) {
    case 'international':
      return `${issuer} ${number}:${year}${behind}`;
    case 'enterprise':
      return `${issuer}/${number}-${year}${behind}`;
    case 'national':
    case 'industry':
    case 'local':
    case 'group':
      return `${issuer} ${number}-${year}${behind}`;
    default:
      return level satisfies never;
  }
}

/**
 * Returns the level by which a policy counts a standard: the group standards of a body that the policy names, by a code
 * such as `T/ZZB`, are a level of their own.
 */
export function levelIn(
  namedGroups: ReadonlySet<string>,
  { level, code }: StandardNumber,
): StandardLevel | 'namedGroup' {
  return level === 'group' && namedGroups.has(code) ? 'namedGroup' : level;
}

/** Whether both are one standard, whatever the year and whether it was made mandatory or recommended since. */
export function isSameStandard(one: StandardNumber, other: StandardNumber): boolean {
  return one.code === other.code && one.number === other.number;
}

/** ISO and IEC count their texts in one row, whatever else stands in the code. */
const OF_ISO_AND_IEC = /^(?:ISO|IEC)(?:\/|$)/;

/** Whether both are one number under two codes of ISO and IEC: ISO 27001 is how people write ISO/IEC 27001. */
export function isOtherCode(one: StandardNumber, other: StandardNumber): boolean {
  if (one.code === other.code || one.number !== other.number) return false;
  return OF_ISO_AND_IEC.test(one.code) && OF_ISO_AND_IEC.test(other.code);
}

/** Whether a number is a later edition of another, or an amendment to it: a revision, nothing new. */
export function isRevisionOf(later: StandardNumber, earlier: StandardNumber): boolean {
  if (!isSameStandard(later, earlier)) return false;
  return (
    later.year > earlier.year ||
    (later.year === earlier.year && later.amendment !== null && earlier.amendment === null)
  );
}
