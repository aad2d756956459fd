import type { RulingId } from '../rulings/register.ts';
import type { Demand } from '../items/item.ts';
import type { Json } from '../verdict/verdict.ts';
import { broken, change, type Broken, type Condition, type Matter } from './matter.ts';

/**
 * What the item demands of the recognition itself. Where nobody has stated a fact that it needs, it is not proven.
 * Whether a brand is listed is the item's own door: `knownItem`.
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
      '系行政认定',
      'it is recognised administratively',
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
      '系联合注册的区域性集体品牌',
      'it is a jointly registered regional brand',
    );
    const ruled = change(
      'rulings.A9',
      'anyCollective',
      '解释口径及于任何集体商标',
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
    const facts = { rank, led, revision: claim.revision ?? false };
    const rulings = ['A19', 'A21'] as const;
    return { facts, rulings, broken: drafterBreaks(rank, led, claim.revision ?? false, ruling) };
  },

  firstDesignation: ({ input: { claim }, ruling }) => {
    const isLater = claim.laterDesignation ?? false;
    const cure = change(
      'claim.laterDesignation',
      false,
      '系新的国际注册',
      'it is a new international registration',
    );
    return {
      facts: { laterDesignation: isLater },
      rulings: ['A25'],
      broken: isLater && ruling('A25') === 'registration' ? broken('later-designation', cure) : null,
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
  const first = change('claim.draftingRank', 1, '系第一起草单位', 'it is the first drafting unit');
  const lead = change('claim.ledDrafting', true, '主导制定该标准', 'it led the work');
  if (isRevision && ruling('A21') === 'notMaking') {
    return broken('revision', change('claim.revision', false, '系新制定的标准', 'the standard is new'));
  }
  if (reading !== 'leadOnly' && rank !== 1)
    return broken(rank === null ? 'needs-proof' : 'not-first-drafter', first);
  if (reading !== 'firstOnly' && led !== true)
    return broken(led === null ? 'needs-proof' : 'did-not-lead', lead);
  return null;
}
