import type { RulingId } from '../rulings/register.ts';
import type { Demand } from '../items/item.ts';
import type { Json } from '../verdict/verdict.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * What the item demands of the recognition itself. If a fact that it needs is not stated, it is not proven. Whether a
 * brand is listed is another condition: `knownItem`.
 */
export const recognition: Condition = (matter) => {
  const { item } = matter;
  const [demand] = item.demands;
  if (demand === undefined || demand === 'listedBrand') return null;
  const { facts, rulings, broken } = DEMANDS[demand](matter);
  return { rule: 'recognition', clause: item.clause, facts, rulings, broken };
};

interface Demanded {
  readonly facts: Readonly<Record<string, Json>>;
  readonly rulings: readonly RulingId[];
  readonly broken: Broken | null;
}

const DEMANDS: Readonly<Record<Exclude<Demand, 'listedBrand'>, (matter: Matter) => Demanded>> = {
  administrativeRoute: ({ input: { claim } }) => {
    const route = claim.recognitionRoute ?? null;
    const cure = change(
      'claim.recognitionRoute',
      'administrative',
      route === null ? '说明认定方式（行政认定）' : '该商标系司法认定',
      route === null ? 'say that it was recognised administratively' : 'a court recognised it',
      route === null ? 'applicant' : 'nobody',
    );
    const code = route === null ? 'needs-proof' : 'court-recognition';
    return { facts: { route }, rulings: [], broken: route === 'administrative' ? null : broken(code, cure) };
  },

  regionalBrand: ({ input: { claim }, ruling }) => {
    const isRegional = claim.regionalBrand ?? null;
    const reading = ruling('A9');
    const cure = change(
      'claim.regionalBrand',
      true,
      isRegional === null ? '说明该商标系联合注册的区域性集体品牌' : '该商标不是联合注册的区域性集体品牌',
      isRegional === null
        ? 'say that it is a jointly registered regional brand'
        : 'it is no jointly registered regional brand',
      isRegional === null ? 'applicant' : 'nobody',
    );
    const ruled = change(
      'rulings.A9',
      'anyCollective',
      '解释口径扩大至所有集体商标',
      'a ruling admits any collective mark',
    );
    const result = { facts: { regionalBrand: isRegional }, rulings: ['A9'] } as const;
    if (reading === 'giOnly') return { ...result, broken: broken('not-regional-brand', ruled) };
    if (reading === 'anyCollective' || isRegional === true) return { ...result, broken: null };
    return { ...result, broken: broken(isRegional === null ? 'needs-proof' : 'not-regional-brand', cure) };
  },

  firstDrafter: ({ input: { claim }, ruling }) => {
    const rank = claim.draftingRank ?? null;
    const led = claim.ledDrafting ?? (rank === null ? null : rank === 1);
    const facts = { rank, led, revision: claim.revision ?? null };
    const rulings = ['A19', 'A21'] as const;
    return { facts, rulings, broken: drafterBreaks(rank, led, claim.revision ?? false, ruling) };
  },

  firstDesignation: ({ input: { claim }, ruling }) => {
    const isLater = claim.laterDesignation ?? null;
    const cure = change('claim.laterDesignation', false, '该注册系后期指定', 'it is a later designation');
    return {
      facts: { laterDesignation: isLater },
      rulings: ['A25'],
      broken: isLater === true && ruling('A25') === 'registration' ? broken('later-designation', cure) : null,
    };
  },
};

function drafterBreaks(
  rank: number | null,
  led: boolean | null,
  isRevision: boolean,
  ruling: Matter['ruling'],
): Broken | null {
  const reading = ruling('A19');
  const first =
    rank === null
      ? change('claim.draftingRank', 1, '说明起草单位排序', 'say which drafting unit it is', 'applicant')
      : change('claim.draftingRank', 1, '申报单位不是第一起草单位', 'it is not the first drafting unit');
  const lead =
    led === null
      ? change('claim.ledDrafting', true, '说明是否主导制定', 'say whether it led the work', 'applicant')
      : change('claim.ledDrafting', true, '申报单位未主导制定', 'it did not lead the work');
  if (isRevision && ruling('A21') === 'notMaking') {
    return broken('revision', change('claim.revision', false, '该标准系修订', 'it is a revision'));
  }
  if (reading !== 'leadOnly' && rank !== 1)
    return broken(rank === null ? 'needs-proof' : 'not-first-drafter', first);
  if (reading !== 'firstOnly' && led !== true)
    return broken(led === null ? 'needs-proof' : 'did-not-lead', lead);
  return null;
}
