import type { Demand } from '../items/item.ts';
import type { ReadingName } from '../readings.ts';
import type { Json } from '../verdict/verdict.ts';
import { broken, change, ruled, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * What the item demands of the recognition itself. If a fact that it needs is not stated, it is not proven. Whether a
 * brand is listed is another condition: `knownItem`.
 */
export const recognition: Condition = (matter) => {
  const { item } = matter;
  const [demand] = item.demands;
  if (demand === undefined || demand === 'listedBrand') return null;
  return { rule: 'recognition', clause: { passage: item.clause }, ...DEMANDS[demand](matter) };
};

interface Demanded {
  readonly facts: Readonly<Record<string, Json>>;
  readonly readings: readonly ReadingName[];
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
    return { facts: { route }, readings: [], broken: route === 'administrative' ? null : broken(code, cure) };
  },

  regionalBrand: (matter) => {
    const { claim } = matter.input;
    const isRegional = claim.regionalBrand ?? null;
    const reading = matter.reading('collectiveMarks');
    const cure = change(
      'claim.regionalBrand',
      true,
      isRegional === null ? '说明该商标系联合注册的区域性集体品牌' : '该商标不是联合注册的区域性集体品牌',
      isRegional === null
        ? 'say that it is a jointly registered regional brand'
        : 'it is no jointly registered regional brand',
      isRegional === null ? 'applicant' : 'nobody',
    );
    const wider = ruled(
      matter,
      'collectiveMarks',
      'anyCollective',
      '解释口径扩大至所有集体商标',
      'a ruling admits any collective mark',
    );
    const result = { facts: { regionalBrand: isRegional }, readings: ['collectiveMarks'] } as const;
    if (reading === 'giOnly') return { ...result, broken: broken('not-regional-brand', ...wider) };
    if (reading === 'anyCollective' || isRegional === true) return { ...result, broken: null };
    return { ...result, broken: broken(isRegional === null ? 'needs-proof' : 'not-regional-brand', cure) };
  },

  firstDrafter: ({ input: { claim }, reading }) => {
    const rank = claim.draftingRank ?? null;
    const led = claim.ledDrafting ?? (rank === null ? null : rank === 1);
    const facts = { rank, led, revision: claim.revision ?? null };
    return {
      facts,
      readings: ['drafting', 'revisions'],
      broken: drafterBreaks(rank, led, claim.revision ?? false, reading),
    };
  },

  firstDesignation: ({ input: { claim }, reading }) => {
    const isLater = claim.laterDesignation ?? null;
    const cure = change('claim.laterDesignation', false, '该注册系后期指定', 'it is a later designation');
    const isExcluded = isLater === true && reading('laterDesignations') === 'nothing';
    return {
      facts: { laterDesignation: isLater },
      readings: ['laterDesignations'],
      broken: isExcluded ? broken('later-designation', cure) : null,
    };
  },
};

function drafterBreaks(
  rank: number | null,
  led: boolean | null,
  isRevision: boolean,
  answer: Matter['reading'],
): Broken | null {
  const reading = answer('drafting');
  const first =
    rank === null
      ? change('claim.draftingRank', 1, '说明起草单位排序', 'say which drafting unit it is', 'applicant')
      : change('claim.draftingRank', 1, '申报单位不是第一起草单位', 'it is not the first drafting unit');
  const lead =
    led === null
      ? change('claim.ledDrafting', true, '说明是否主导制定', 'say whether it led the work', 'applicant')
      : change('claim.ledDrafting', true, '申报单位未主导制定', 'it did not lead the work');
  if (isRevision && answer('revisions') === 'notMaking') {
    return broken('revision', change('claim.revision', false, '该标准系修订', 'it is a revision'));
  }
  if (reading !== 'leadOnly' && rank !== 1)
    return broken(rank === null ? 'needs-proof' : 'not-first-drafter', first);
  if (reading !== 'firstOnly' && led !== true)
    return broken(led === null ? 'needs-proof' : 'did-not-lead', lead);
  return null;
}
