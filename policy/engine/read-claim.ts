import { readRecognised, recognitionKindsOf, type Claim } from './claim.ts';
import { hasCreditCodeForm, isCreditCode } from './credit-code.ts';
import { isIsoDate, type IsoDate } from './dates.ts';
import type { Unnumbered } from './identity/recognition.ts';
import { isEmptyText, TEXT_PROBLEMS, unwantedSigns } from './identity/texts.ts';
import { contradiction } from './items/contradiction.ts';
import { isFen } from './money.ts';
import { isClaimable, type Pack } from './pack.ts';
import { refuse, type Problem, type Read } from './problems.ts';
import { normal, readName } from './read-name.ts';

const TEXTS = ['enterprise', 'recognition', 'recognisedOn', 'certificate'] as const;
const FLAGS = [
  'renewal',
  'regionalBrand',
  'ledDrafting',
  'revision',
  'laterDesignation',
  'jointlyHeld',
] as const;

type Raw = Readonly<Record<string, unknown>>;

const NUMBERS = ['draftingRank', 'invoiceFen', 'units'] as const;
type Listed = (typeof TEXTS)[number] | (typeof FLAGS)[number] | (typeof NUMBERS)[number];
/** The members that are neither: a claim has no member that is not read. */
const OTHERS = {
  item: true,
  standsFor: true,
  recognitionRoute: true,
  validUntil: true,
  replaces: true,
} as const satisfies Readonly<Record<Exclude<keyof Claim, Listed>, true>>;

/**
 * Reads a claim as somebody sent it, on a day. Numbers of marks and standards come out as they are printed; names and numbers of
 * certificates lose what only the eye can tell apart (full-width forms, double spaces).
 *
 * @param unnumbered what a mark or a standard is that is no number: a question, or in case files of form 1 a name
 */
export function readClaim(
  pack: Pack,
  sent: unknown,
  on: IsoDate,
  unnumbered: Unnumbered = 'isAsked',
): Read<Claim> {
  if (typeof sent !== 'object' || sent === null) return refuse('malformed-claim', '');
  const raw: Raw = { ...sent };
  const problem =
    itemProblem(pack, raw) ??
    formProblem(raw) ??
    (unnumbered === 'isAsked' ? signProblem(raw) : null) ??
    codeProblem(raw) ??
    dateProblem(raw, on);
  if (problem !== null) return { ok: false, problem };
  const recognised = readNames(pack, raw, unnumbered);
  if (!recognised.ok) return recognised;
  const certificate = normal(textOf(raw.certificate));
  const read: Raw = { ...raw, ...recognised.value, certificate };
  const known = [...TEXTS, ...FLAGS, ...NUMBERS, ...Object.keys(OTHERS)].flatMap((name) =>
    read[name] === undefined ? [] : [[name, read[name]] as const],
  );
  return { ok: true, value: Object.fromEntries(known) as unknown as Claim };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An item, or the code of the introduction with the item that it stands for. */
function itemProblem(pack: Pack, { item, standsFor }: Raw): Problem | null {
  if (pack.introduction !== null && item === pack.introduction.code)
    return isClaimable(pack, standsFor) ? null : { code: 'unknown-item', at: 'standsFor' };
  if (!isClaimable(pack, item)) return { code: 'unknown-item', at: 'item' };
  return standsFor === undefined ? null : { code: 'unknown-item', at: 'standsFor' };
}

function formProblem(raw: Raw): Problem | null {
  const empty = TEXTS.find((name) => typeof raw[name] !== 'string' || raw[name] === '');
  const flag = FLAGS.find((name) => !['undefined', 'boolean'].includes(typeof raw[name]));
  const count = (['draftingRank', 'units'] as const).find((name) => !isCount(raw[name]));
  const blank = isEmptyText(textOf(raw.certificate)) ? 'certificate' : undefined;
  const wrong = empty ?? blank ?? flag ?? count;
  if (wrong !== undefined) return { code: 'malformed-claim', at: wrong };
  const { recognitionRoute } = raw;
  if (![undefined, 'administrative', 'judicial'].some((route) => route === recognitionRoute)) {
    return { code: 'malformed-claim', at: 'recognitionRoute' };
  }
  return raw.invoiceFen === undefined || isFen(raw.invoiceFen)
    ? null
    : { code: 'wrong-amount', at: 'invoiceFen' };
}

function isCount(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0);
}

function codeProblem({ enterprise }: Raw): Problem | null {
  const code = textOf(enterprise);
  if (!hasCreditCodeForm(code)) return { code: 'malformed-code', at: 'enterprise' };
  return isCreditCode(code) ? null : { code: 'wrong-check-digit', at: 'enterprise' };
}

function dateProblem({ recognisedOn, validUntil }: Raw, on: IsoDate): Problem | null {
  if (!isIsoDate(textOf(recognisedOn))) return { code: 'impossible-date', at: 'recognisedOn' };
  if (validUntil !== undefined && !isIsoDate(textOf(validUntil)))
    return { code: 'impossible-date', at: 'validUntil' };
  return textOf(recognisedOn) > on ? { code: 'recognised-in-future', at: 'recognisedOn' } : null;
}

/** Signs that nobody sees would make two recognitions of one, or turn a text round. */
function signProblem(raw: Raw): Problem | null {
  for (const at of ['recognition', 'certificate', 'replaces'] as const) {
    const [sign] = unwantedSigns(textOf(raw[at]));
    if (sign === undefined) continue;
    const { zh, en } = TEXT_PROBLEMS[sign.code];
    const [place, point] = [String(sign.index + 1), sign.codePoint];
    const said = { zh: `第${place}个字符（${point}）：${zh}`, en: `At character ${place} (${point}): ${en}` };
    return { code: 'unwanted-sign', at, said };
  }
  return null;
}

/** What a claim is about, as it is kept, and what it replaces. */
function readNames(
  pack: Pack,
  { item, standsFor, recognition, replaces }: Raw,
  unnumbered: Unnumbered,
): Read<{ readonly recognition: string; readonly replaces?: string }> {
  const paid = pack.item(textOf(standsFor ?? item));
  const own = readName(paid, textOf(recognition), 'recognition', unnumbered);
  if (!own.ok) return own;
  const wrong =
    unnumbered === 'isAsked'
      ? contradiction(pack, paid, readRecognised(paid, own.value.text, 'isName'))
      : null;
  if (wrong !== null)
    return { ok: false, problem: { code: 'contradicts-number', at: 'recognition', said: wrong.said } };
  if (replaces === undefined) return { ok: true, value: { recognition: own.value.text } };
  const other = readName(paid, textOf(replaces), 'replaces', unnumbered);
  if (!recognitionKindsOf(paid).includes('standard')) return refuse('wrong-subject', 'replaces');
  if (!other.ok) return other;
  return { ok: true, value: { recognition: own.value.text, replaces: other.value.text } };
}
