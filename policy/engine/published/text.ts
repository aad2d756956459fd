import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import { isOperatingRule, type PolicyValue } from '../numbers.ts';
import type { Pack } from '../pack.ts';
import { sinceText } from '../since-text.ts';
import { summarise, type PolicyStatus, type StatusSummary } from '../policy-status.ts';
import { placeRange, sentences, type Passage, type Range } from '../text.ts';

/** A rule that the text does not have, as it stands on a day. */
interface OperatingRule {
  readonly name: string;
  readonly label: Name;
  /** A number in its unit, or words; null if no such limit is set. */
  readonly value: Name | number | string | null;
  readonly unit: string;
  readonly source: Name;
  readonly seen: Name;
  readonly lastCheckedOn: IsoDate;
}

/** The whole text with its passages and the rules that it does not have. Ranges count characters of `text`. */
export interface PublishedText {
  readonly status: StatusSummary;
  readonly title: Name;
  readonly textSha256: string;
  readonly text: string;
  readonly articles: readonly (Range & { readonly article: number })[];
  readonly passages: readonly Passage[];
  readonly operatingRules: readonly OperatingRule[];
}

/** One article with its sentences and the passages in it. */
export interface PublishedArticle extends Range {
  readonly article: number;
  readonly text: string;
  readonly sentences: readonly (Range & { readonly text: string })[];
  readonly passages: readonly Passage[];
}

/** The text as everybody may read it, with the passages that rules rest on, and on a day the rules that it does not have. */
export function publishedText(pack: Pack, policy: PolicyStatus, on: IsoDate): PublishedText {
  const { text, title, numbers, practices } = pack;
  return {
    status: summarise(policy),
    title,
    textSha256: text.sha256,
    text: text.words,
    articles: text.places.flatMap(({ place, from, to }) =>
      typeof place === 'number' ? [{ article: place, from, to }] : [],
    ),
    passages: Object.values(text.passages),
    operatingRules: [
      ...Object.values(numbers).flatMap((rule) =>
        isOperatingRule(rule) ? [operatingRule(rule, valueOf(pack, rule, on), rule.unit)] : [],
      ),
      ...Object.values(practices).map((practice) => operatingRule(practice, practice.value, 'text')),
    ],
  };
}

function valueOf(pack: Pack, { name, unit }: PolicyValue, on: IsoDate): number | string | null {
  const day = sinceText(pack, on);
  return (unit === 'day' ? pack.day(name, day) : pack.number(name, day))?.value ?? null;
}

function operatingRule(
  {
    name,
    label,
    seen,
    lastCheckedOn,
  }: Pick<OperatingRule, 'name' | 'label' | 'lastCheckedOn'> & { readonly seen?: Name },
  value: OperatingRule['value'],
  unit: string,
): OperatingRule {
  const source = { zh: '办理规则，非政策文本规定', en: 'operating rule, not from the policy text' };
  return { name, label, value, unit, source, seen: seen ?? source, lastCheckedOn };
}

/** One article: its characters, its sentences and the passages in it. Null if the text has none of that number. */
export function publishedArticle({ text }: Pick<Pack, 'text'>, article: number): PublishedArticle | null {
  if (!text.places.some(({ place }) => place === article)) return null;
  const range = placeRange(text, article);
  const quote = ({ from, to }: Range): string => text.words.slice(from, to);
  return {
    article,
    ...range,
    text: quote(range),
    sentences: sentences(text, article).map((each) => ({ ...each, text: quote(each) })),
    passages: Object.values(text.passages).filter((each) => isWithin(each, range)),
  };
}

function isWithin(inner: Passage, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
