import { isIsoDate, type IsoDate } from './dates.ts';
import { isEmptyText } from './identity/texts.ts';
import type { Name } from './items/item.ts';
import { isFen } from './money.ts';
import { todayIs } from './not-yet.ts';
import { isClaimable, itemsIn, type Pack } from './pack.ts';
import { problem, type Problem } from './problems.ts';

export const TEXTS = ['enterprise', 'recognition', 'recognisedOn', 'certificate'] as const;
export const FLAGS = [
  'renewal',
  'regionalBrand',
  'ledDrafting',
  'revision',
  'laterDesignation',
  'jointlyHeld',
] as const;

export const NUMBERS = ['draftingRank', 'invoiceFen', 'units'] as const;
export type Listed = (typeof TEXTS)[number] | (typeof FLAGS)[number] | (typeof NUMBERS)[number];
/** A claim as somebody sent it. */
export type RawClaim = Readonly<Record<string, unknown>>;

/** Returns a member that is a text, and the empty one for all else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Returns what of a claim does not have its form: item, members and days; null if all has. */
export function claimFormProblem(pack: Pack, raw: RawClaim, on: IsoDate): Problem | null {
  return itemProblem(pack, raw) ?? formProblem(raw) ?? dateProblem(raw, on);
}

/** An item, or the code of the introduction with the item that it stands for. */
function itemProblem(pack: Pack, { item, standsFor }: RawClaim): Problem | null {
  if (pack.introduction !== null && item === pack.introduction.code)
    return isClaimable(pack, standsFor)
      ? null
      : problem('unknown-item', 'standsFor', standsFor ?? null, itemsIn(pack));
  if (!isClaimable(pack, item)) return problem('unknown-item', 'item', item ?? null, itemsIn(pack));
  return standsFor === undefined
    ? null
    : problem('unknown-item', 'standsFor', standsFor, standsAlone(pack, item));
}

/** Only a newly introduced firm names another item. */
function standsAlone({ introduction }: Pack, item: string): Name {
  const code = introduction?.code;
  return {
    zh: `申报 ${item} 不另填所对应的项目，请删除${code === undefined ? '' : `；迁入前取得的，请选择 ${code}`}。`,
    en: `A claim on ${item} stands for no other item: leave it out${code === undefined ? '' : `, or claim ${code} for what was recognised before the firm came`}.`,
  };
}

function formProblem(raw: RawClaim): Problem | null {
  const empty = TEXTS.find((name) => typeof raw[name] !== 'string' || raw[name] === '');
  const flag = FLAGS.find((name) => !['undefined', 'boolean'].includes(typeof raw[name]));
  const count = (['draftingRank', 'units'] as const).find((name) => !isCount(raw[name]));
  const blank = isEmptyText(textOf(raw.certificate)) ? 'certificate' : undefined;
  const { issuer } = raw;
  const nobody = issuer !== undefined && isEmptyText(textOf(issuer)) ? 'issuer' : undefined;
  const { recognitionRoute } = raw;
  const isRoute = [undefined, 'administrative', 'judicial'].some((route) => route === recognitionRoute);
  const wrong = empty ?? blank ?? nobody ?? flag ?? count ?? (isRoute ? undefined : 'recognitionRoute');
  if (wrong !== undefined) return problem('malformed-claim', wrong, raw[wrong] ?? null, rightFor(wrong));
  return raw.invoiceFen === undefined || isFen(raw.invoiceFen)
    ? null
    : problem('wrong-amount', 'invoiceFen', raw.invoiceFen, IN_FEN);
}

const IN_FEN: Name = { zh: '以分为单位填写。', en: 'It is given in fen.' };
const YES_OR_NO: Name = { zh: '应为“是”或者“否”。', en: 'It is true or false.' };
export const A_TEXT: Name = {
  zh: '应填写含有字母、数字或者汉字的文字。',
  en: 'It is a text with letters or digits.',
};
const A_COUNT: Name = { zh: '应为不小于1的整数。', en: 'It is a whole number from 1.' };
const A_ROUTE: Name = {
  zh: '应为行政认定或者司法认定。',
  en: 'It is administrative or judicial.',
};

/** What would be right at a member that is there in another form, or not at all. */
function rightFor(member: Listed | 'recognitionRoute' | 'issuer'): Name {
  if (member === 'recognitionRoute') return A_ROUTE;
  if (FLAGS.some((each) => each === member)) return YES_OR_NO;
  return NUMBERS.some((each) => each === member) ? A_COUNT : A_TEXT;
}

function isCount(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0);
}

function dateProblem({ recognisedOn, validUntil }: RawClaim, on: IsoDate): Problem | null {
  if (!isIsoDate(textOf(recognisedOn))) return problem('impossible-date', 'recognisedOn', recognisedOn);
  if (validUntil !== undefined && !isIsoDate(textOf(validUntil)))
    return problem('impossible-date', 'validUntil', validUntil);
  return textOf(recognisedOn) > on
    ? problem('recognised-in-future', 'recognisedOn', recognisedOn, todayIs(on))
    : null;
}
