import { recognitionKind, recognitionKindsOf, type Claim } from './claim.ts';
import { hasCreditCodeForm, isCreditCode } from './credit-code.ts';
import { isIsoDate, type IsoDate } from './dates.ts';
import type { AwardItem } from './items/item.ts';
import { isItemCode } from './items/schedule.ts';
import { isFen } from './money.ts';
import { refuse, type Problem, type Read } from './problems.ts';

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

const NUMBERS = ['draftingRank', 'invoiceFen'] as const;
type Listed = (typeof TEXTS)[number] | (typeof FLAGS)[number] | (typeof NUMBERS)[number];
/** The members that are neither: a claim has no member that is not read. */
const OTHERS = {
  item: true,
  standsFor: true,
  recognitionRoute: true,
  validUntil: true,
  replaces: true,
} as const satisfies Readonly<Record<Exclude<keyof Claim | 'standsFor', Listed>, true>>;

/**
 * Reads a claim as somebody sent it, on a day. Recognitions and numbers of certificates lose what only the eye can tell apart
 * (full-width forms, double spaces), so that one product is one product.
 */
export function readClaim(sent: unknown, on: IsoDate): Read<Claim> {
  if (typeof sent !== 'object' || sent === null) return refuse('malformed-claim', '');
  const raw: Raw = { ...sent };
  const problem =
    itemProblem(raw) ??
    formProblem(raw) ??
    codeProblem(raw) ??
    dateProblem(raw, on) ??
    recognitionProblem(raw);
  if (problem !== null) return { ok: false, problem };
  const known = [...TEXTS, ...FLAGS, ...NUMBERS, ...Object.keys(OTHERS)].flatMap((name) =>
    raw[name] === undefined
      ? []
      : [[name, NORMALISED.has(name) ? normal(textOf(raw[name])) : raw[name]] as const],
  );
  return { ok: true, value: Object.fromEntries(known) as unknown as Claim };
}

const NORMALISED: ReadonlySet<string> = new Set(['recognition', 'certificate', 'replaces']);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function normal(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

function itemProblem({ item, standsFor }: Raw): Problem | null {
  if (!isItemCode(item)) return { code: 'unknown-item', at: 'item' };
  if (item !== 'N1') return null;
  return isItemCode(standsFor) && standsFor !== 'N1' ? null : { code: 'unknown-item', at: 'standsFor' };
}

function formProblem(raw: Raw): Problem | null {
  const empty = TEXTS.find((name) => typeof raw[name] !== 'string' || raw[name] === '');
  const flag = FLAGS.find((name) => !['undefined', 'boolean'].includes(typeof raw[name]));
  const rank = raw.draftingRank;
  const isRank = rank === undefined || (typeof rank === 'number' && Number.isSafeInteger(rank) && rank > 0);
  const wrong = empty ?? flag ?? (isRank ? undefined : 'draftingRank');
  if (wrong !== undefined) return { code: 'malformed-claim', at: wrong };
  const { recognitionRoute } = raw;
  if (![undefined, 'administrative', 'judicial'].some((route) => route === recognitionRoute)) {
    return { code: 'malformed-claim', at: 'recognitionRoute' };
  }
  return raw.invoiceFen === undefined || isFen(raw.invoiceFen)
    ? null
    : { code: 'wrong-amount', at: 'invoiceFen' };
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

function recognitionProblem({ item, standsFor, recognition, replaces }: Raw): Problem | null {
  const kinds: readonly string[] = recognitionKindsOf((item === 'N1' ? standsFor : item) as AwardItem);
  const isKind = (text: string): boolean =>
    kinds.includes(recognitionKind(text)) && /^[a-z]+:.*\S/u.test(text);
  if (!isKind(normal(textOf(recognition)))) return { code: 'wrong-subject', at: 'recognition' };
  if (replaces === undefined) return null;
  return kinds.includes('standard') && typeof replaces === 'string' && isKind(normal(replaces))
    ? null
    : { code: 'wrong-subject', at: 'replaces' };
}
