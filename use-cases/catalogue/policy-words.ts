import type { Name } from '../../policy/engine/items/item.ts';
import {
  BENEFICIARY_NAMES,
  DEMAND_NAMES,
  RANK_NAMES,
  RECOGNITION_KIND_NAMES,
} from '../../policy/engine/items/names.ts';
import { QUESTIONS } from '../../policy/engine/items/questions.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { PROBLEMS } from '../../policy/engine/problems.ts';
import { installedPacks } from '../../policy/packs/versions.ts';
import { SIMILARITIES } from '../../policy/engine/similar-award.ts';
import { REASONS } from '../../policy/engine/verdict/reasons.ts';
import { RULES } from '../../policy/engine/verdict/rules.ts';

/** Codes of every text that is here: an award keeps its own when a later text has others. Of two texts with one code the later one names it. */
const TEXTS = installedPacks();

type Words = Readonly<Record<string, Name>>;

/** The codes of the policy with their words. */
export const POLICY_WORDS = {
  ITEMS: {
    ...namesOf(ofAll(({ formerItems }) => formerItems)),
    ...namesOf(ofAll(({ items }) => items)),
    ...namesOf(
      ofAll(({ introduction }) => (introduction === null ? {} : { [introduction.code]: introduction })),
    ),
  },
  BENEFICIARY_KINDS: BENEFICIARY_NAMES,
  DEMANDS: DEMAND_NAMES,
  FAMILIES: namesOf(ofAll(({ families }) => families)),
  PROOFS: namesOf(ofAll(({ proofs }) => proofs)),
  RANKS: RANK_NAMES,
  RECOGNITION_KINDS: RECOGNITION_KIND_NAMES,
  OPERATING_RULES: labelsOf(ofAll(({ practices }) => practices)),
  NUMBERS: labelsOf(ofAll(({ numbers }) => numbers)),
  TARGETS: namesOf(ofAll(({ targets }) => targets)),
  CLAIM_PROBLEMS: PROBLEMS,
  QUESTIONS,
  REASONS,
  RULES,
  SIMILARITIES,
} as const satisfies Readonly<Record<string, Words>>;

function ofAll<Thing>(
  things: (pack: Pack) => Readonly<Record<string, Thing>>,
): Readonly<Record<string, Thing>> {
  return Object.fromEntries(TEXTS.flatMap((pack) => Object.entries(things(pack))));
}

function namesOf(things: Readonly<Record<string, { readonly name: Name }>>): Words {
  return Object.fromEntries(Object.entries(things).map(([code, { name }]) => [code, name]));
}

function labelsOf(things: Readonly<Record<string, { readonly label: Name }>>): Words {
  return Object.fromEntries(Object.entries(things).map(([code, { label }]) => [code, label]));
}
