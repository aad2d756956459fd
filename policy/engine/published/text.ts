import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import { OPERATING_RULES } from '../../packs/gongshu-brand-2018/operating/all.ts';
import { summarise, type PolicyStatus, type StatusSummary } from '../policy-status.ts';
import { ANCHORS, passage, type Passage } from '../../packs/gongshu-brand-2018/text/anchors.ts';
import { placeRange, quote, sentences, type Range } from '../../packs/gongshu-brand-2018/text/article.ts';
import { DRAFT_2018 } from '../../packs/gongshu-brand-2018/text/draft-2018-05-22.ts';
import { VERSIONS } from '../../packs/versions.ts';

/** The whole text with its passages and the rules that it does not have. Ranges count characters of `text`. */
export interface PublishedText {
  readonly status: StatusSummary;
  readonly title: Name;
  readonly textSha256: string | null;
  readonly text: string;
  readonly articles: readonly (Range & { readonly article: number })[];
  readonly passages: readonly Passage[];
  readonly operatingRules: readonly {
    readonly name: string;
    readonly label: Name;
    readonly value: Name | number | null;
    readonly unit: string;
    readonly source: Name;
    readonly seen: Name;
    readonly lastCheckedOn: IsoDate;
  }[];
}

/** One article with its sentences and the passages in it. */
export interface PublishedArticle extends Range {
  readonly article: number;
  readonly text: string;
  readonly sentences: readonly (Range & { readonly text: string })[];
  readonly passages: readonly Passage[];
}

const ARTICLES = Array.from({ length: 20 }, (_, index) => index + 1);

/** The text as everybody may read it, with the passages that rules rest on, and the rules that it does not have. */
export function publishedText(policy: PolicyStatus): PublishedText {
  const version = VERSIONS[policy.version];
  return {
    status: statusSummaryOf(policy),
    title: version?.title ?? { zh: policy.version, en: policy.version },
    textSha256: version?.textSha256 ?? null,
    text: DRAFT_2018,
    articles: ARTICLES.map((article) => ({ article, ...placeRange(article) })),
    passages: ANCHORS.map(passage),
    operatingRules: Object.values(OPERATING_RULES).map(
      ({ name, label, value, unit, seen, lastCheckedOn }) => ({
        name,
        label,
        value,
        unit,
        source: { zh: '办理规则，非政策文本规定', en: 'operating rule, not from the policy text' },
        seen,
        lastCheckedOn,
      }),
    ),
  };
}

/** One article: its characters, its sentences and the passages in it. Null if the text has none of that number. */
export function publishedArticle(article: number): PublishedArticle | null {
  if (!ARTICLES.includes(article)) return null;
  const range = placeRange(article);
  return {
    article,
    ...range,
    text: quote(range),
    sentences: sentences(article).map((each) => ({ ...each, text: quote(each) })),
    passages: ANCHORS.map(passage).filter((each) => isWithin(each, range)),
  };
}

/** In what right the text is applied. */
export function statusSummaryOf(policy: PolicyStatus): StatusSummary {
  return summarise(policy);
}

function isWithin(inner: Passage, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}
