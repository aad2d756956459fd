import type { AssessmentInput, Facts, HeldAward, PolicyStatus } from '../../policy/engine/assess.ts';
import type { Claim } from '../../policy/engine/claim.ts';
import { randomFrom } from '../faults/plan.ts';
import { claimOn, factsFor, FIRM, heldOn, inputFor, introducedClaimOn, OTHER_FIRM, PACK } from './given.ts';

const VERSION = PACK.version;
/** Either side of every day on which the text turns. */
const DAYS = [
  '2016-12-31',
  '2017-01-01',
  '2017-12-31',
  '2018-05-21',
  '2018-05-22',
  '2018-06-30',
  '2018-07-01',
  '2018-08-14',
  '2018-08-15',
  '2018-08-16',
  '2018-09-01',
  '2018-09-03',
  '2020-12-31',
  '2021-01-01',
  '2025-04-20',
] as const;
const SIMULATED: PolicyStatus = { version: VERSION, kind: 'simulation', effectiveFrom: '2018-07-01' };
const DISTRICTS = ['拱墅区', '滨江区', '下城区', '某地'] as const;
const POLICIES: readonly PolicyStatus[] = [
  { version: VERSION, kind: 'draft' },
  { version: VERSION, kind: 'simulation', effectiveFrom: '2018-05-21' },
  { version: VERSION, kind: 'adopted', effectiveFrom: '2018-08-15', documentNumber: '1' },
  {
    version: VERSION,
    kind: 'repealed',
    effectiveFrom: '2018-07-01',
    repealedFrom: '2018-09-01',
    documentNumber: '1',
  },
];
const ITEMS = Object.keys(PACK.items);
/** A firm, an organ, and a body of which nobody knows whether it is a firm. */
const HOLDERS = [FIRM, FIRM, FIRM, '11330105002491234X', '52330105MJ8840123A'] as const;

/** What a seed stands for: a claim with nothing against it, of which some facts are changed. */
export function drawnInput(seed: number): AssessmentInput {
  const random = randomFrom(seed);
  const pick = <Entry>(of: readonly Entry[]): Entry => of[Math.floor(random() * of.length)] as Entry;
  const rarely = (often = 0.12): boolean => random() < often;
  const some = <Entry>(entry: Entry, often?: number): Entry | undefined =>
    rarely(often) ? entry : undefined;
  const item = pick(ITEMS);
  const claim: Claim = withDrawn((rarely(0.25) ? introducedClaimOn : claimOn)(item, {}), {
    enterprise: pick(HOLDERS),
    recognisedOn: some(pick(DAYS), 0.5),
    renewal: some(rarely(0.5)),
    recognitionRoute: some('judicial' as const),
    regionalBrand: some(false),
    draftingRank: some(pick([1, 2, 3, 7])),
    ledDrafting: some(rarely(0.5)),
    revision: some(true),
    laterDesignation: some(true),
    jointlyHeld: some(true, 0.3),
    validUntil: some(pick(DAYS)),
    invoiceFen: some(pick([1, 999_999, 5_000_000, 900_000_000])),
    units: some(pick([0, 1, 3])),
    standsFor: some(pick(ITEMS), 0.05),
  });
  const [left] = Object.keys(claim).filter((name) => OPTIONAL.includes(name) && rarely(0.08));
  const stated =
    left === undefined
      ? claim
      : (Object.fromEntries(Object.entries(claim).filter(([name]) => name !== left)) as unknown as Claim);
  const on = rarely(0.4) ? pick(DAYS) : '2018-09-03';
  const plain = factsFor(claim);
  const facts: Facts = withDrawn(plain, {
    beneficiary: some(pick(['street', 'station', 'base', 'association', 'enterprise'] as const)),
    registrations: some(
      [
        { from: '2010-01-01', district: pick(DISTRICTS) },
        { from: pick(DAYS), district: pick(DISTRICTS) },
      ],
      0.25,
    ),
    introducedOn: some(pick([null, ...DAYS]), 0.2),
    certificateUsedBy: some(pick([FIRM, OTHER_FIRM])),
    predecessors: some([OTHER_FIRM], 0.3),
    sameNamed: some(pick(['same', 'different', 'unanswered'] as const)),
    evidence: some(plain.evidence.slice(1)),
    ended: some({
      event: 'E-1',
      kind: pick(['dissolution', 'bankruptcy', 'merger'] as const),
      effectiveOn: '2018-08-30',
    }),
    goesOn: some({ by: 'p-1', reasons: '继续', on: pick(DAYS) }),
  });
  const { level } = PACK.item(item);
  const family = ITEMS.filter((code) => PACK.item(code).family === PACK.item(item).family);
  const held = Array.from({ length: pick([0, 0, 1, 1, 2]) }, (): HeldAward => {
    const paidFen = pick([0, 1_000_000, 5_000_000, 10_000_000]);
    return heldOn(pick(family), {
      enterprise: pick([FIRM, FIRM, OTHER_FIRM]),
      certificate: pick([claim.certificate, 'another']),
      policy: pick([VERSION, 'gongshu-brand-2014']),
      paidFen,
      netPaidFen: rarely() ? 0 : paidFen,
      committedFen: pick([0, 0, 2_000_000]),
      shares: pick(['recognition', 'recognition', 'firm', 'certificate']),
      isOwn: rarely(level > 1 ? 0.1 : 0.2),
      isBarred: rarely(0.06),
    });
  });
  const answers = Object.entries(PACK.rulings).flatMap(([id, { values }]) =>
    rarely(0.08) ? [[id, pick(Object.keys(values))] as const] : [],
  );
  return inputFor(stated, {
    on,
    ...(rarely(0.2) ? { appliedOn: pick(DAYS) } : {}),
    policy: rarely(0.25) ? pick(POLICIES) : SIMULATED,
    facts,
    position: { held, ...(rarely() ? { firmYearFen: 10_000_000 } : {}) },
    byReference: rarely(0.2) ? { by: 'p-1', reasons: '参照执行', on: pick(DAYS) } : null,
    rulings: answers.length === 0 ? null : Object.fromEntries(answers),
  });
}

const OPTIONAL = [
  'renewal',
  'recognitionRoute',
  'regionalBrand',
  'draftingRank',
  'ledDrafting',
  'revision',
  'invoiceFen',
  'units',
];

/** The facts with those that were drawn in place of their own. */
function withDrawn<Facts extends object>(
  facts: Facts,
  drawn: { readonly [Name in keyof Facts]?: Facts[Name] | undefined },
): Facts {
  return {
    ...facts,
    ...Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)),
  };
}
