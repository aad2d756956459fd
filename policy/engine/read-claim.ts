import { readRecognised, recognitionKindsOf, type Claim } from './claim.ts';
import { claimFormProblem, FLAGS, NUMBERS, TEXTS, textOf, type Listed, type RawClaim } from './claim-form.ts';
import { readCreditCode } from './credit-code.ts';
import type { IsoDate } from './dates.ts';
import type { Unnumbered } from './identity/recognition.ts';
import { TEXT_PROBLEMS, unwantedSigns } from './identity/texts.ts';
import { amendmentIn, contradiction } from './items/contradiction.ts';
import type { Name } from './items/item.ts';
import type { Pack } from './pack.ts';
import { refuse, type Problem, type Read } from './problems.ts';
import { normal, readName, wordsTyped } from './read-name.ts';
import { saying } from './saying.ts';

/** The members that are neither: a claim has no member that is not read. */
const OTHERS = {
  item: true,
  standsFor: true,
  recognitionRoute: true,
  validUntil: true,
  replaces: true,
  issuer: true,
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
  if (typeof sent !== 'object' || sent === null) return refuse('malformed-claim', '', sent ?? null, A_CLAIM);
  const raw: RawClaim = { ...sent };
  const problem = claimFormProblem(pack, raw, on) ?? (unnumbered === 'isAsked' ? signProblem(raw) : null);
  if (problem !== null) return { ok: false, problem };
  const enterprise = readCreditCode(textOf(raw.enterprise), 'enterprise');
  if (!enterprise.ok) return enterprise;
  const recognised = readNames(pack, raw, unnumbered);
  if (!recognised.ok) return recognised;
  const certificate = normal(textOf(raw.certificate));
  const issuer = raw.issuer === undefined ? {} : { issuer: normal(textOf(raw.issuer)) };
  const read: RawClaim = {
    ...raw,
    ...recognised.value,
    enterprise: enterprise.value,
    certificate,
    ...issuer,
  };
  const known = [...TEXTS, ...FLAGS, ...NUMBERS, ...Object.keys(OTHERS)].flatMap((name) =>
    read[name] === undefined ? [] : [[name, read[name]] as const],
  );
  return { ok: true, value: Object.fromEntries(known) as unknown as Claim };
}

const A_CLAIM: Name = { zh: '应为一项申报。', en: 'A claim is an object with members.' };
const REPLACES_NOTHING: Name = {
  zh: '只有标准可以填写所代替的标准，请删除。',
  en: 'Only a standard replaces another one: leave it out.',
};

/** Signs that nobody sees would make two recognitions of one, or turn a text round. */
function signProblem(raw: RawClaim): Problem | null {
  for (const at of ['recognition', 'certificate', 'issuer', 'replaces'] as const) {
    const words = wordsTyped(textOf(raw[at]));
    const [sign] = unwantedSigns(words);
    if (sign === undefined) continue;
    const { zh, en } = TEXT_PROBLEMS[sign.code];
    const [place, point] = [String(Array.from(words.slice(0, sign.index)).length + 1), sign.codePoint];
    const where = { zh: `第${place}个字符（${point}）${zh}`, en: `At character ${place} (${point}): ${en}` };
    return { code: 'unwanted-sign', at, said: saying(words, where, TYPE_AGAIN) };
  }
  return null;
}

const TYPE_AGAIN: Name = { zh: '也可以重新输入。', en: 'Take it out, or type the text anew.' };

/** What a claim is about, as it is kept, and what it replaces. */
function readNames(
  pack: Pack,
  { item, standsFor, recognition, replaces, revision }: RawClaim,
  unnumbered: Unnumbered,
): Read<{ readonly recognition: string; readonly replaces?: string }> {
  const paid = pack.item(textOf(standsFor ?? item));
  const own = readName(paid, textOf(recognition), 'recognition', unnumbered);
  if (!own.ok) return own;
  if (unnumbered === 'isAsked') {
    const [words, read] = [wordsTyped(textOf(recognition)), readRecognised(paid, own.value.text, 'isName')];
    const wrong = contradiction(pack, paid, read);
    if (wrong !== null) return refuse('contradicts-number', 'recognition', words, wrong.said);
    const amended = revision === false ? amendmentIn(read) : null;
    if (amended !== null) return refuse('contradicts-number', 'revision', words, amended);
  }
  if (replaces === undefined) return { ok: true, value: { recognition: own.value.text } };
  if (!recognitionKindsOf(paid).includes('standard'))
    return refuse('wrong-subject', 'replaces', wordsTyped(textOf(replaces)), REPLACES_NOTHING);
  const other = readName(paid, textOf(replaces), 'replaces', unnumbered);
  if (!other.ok) return other;
  return { ok: true, value: { recognition: own.value.text, replaces: other.value.text } };
}
