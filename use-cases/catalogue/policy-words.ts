import type { Name } from '../../policy/engine/items/item.ts';
import {
  BENEFICIARY_NAMES,
  DEMAND_NAMES,
  RANK_NAMES,
  RECOGNITION_KIND_NAMES,
} from '../../policy/engine/items/names.ts';
import { PROBLEMS } from '../../policy/engine/problems.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { REASONS } from '../../policy/engine/verdict/reasons.ts';
import { RULES } from '../../policy/engine/verdict/rules.ts';

const { items, introduction, families, proofs, practices, numbers } = packOfNewAwards();

type Words = Readonly<Record<string, Name>>;

/** The codes of the policy with their words. */
export const POLICY_WORDS = {
  ITEMS: { ...namesOf(items), ...(introduction === null ? {} : { [introduction.code]: introduction.name }) },
  BENEFICIARY_KINDS: BENEFICIARY_NAMES,
  DEMANDS: DEMAND_NAMES,
  FAMILIES: namesOf(families),
  PROOFS: namesOf(proofs),
  RANKS: RANK_NAMES,
  RECOGNITION_KINDS: RECOGNITION_KIND_NAMES,
  OPERATING_RULES: labelsOf(practices),
  NUMBERS: labelsOf(numbers),
  CLAIM_PROBLEMS: PROBLEMS,
  REASONS,
  RULES,
} as const satisfies Readonly<Record<string, Words>>;

function namesOf(things: Readonly<Record<string, { readonly name: Name }>>): Words {
  return Object.fromEntries(Object.entries(things).map(([code, { name }]) => [code, name]));
}

function labelsOf(things: Readonly<Record<string, { readonly label: Name }>>): Words {
  return Object.fromEntries(Object.entries(things).map(([code, { label }]) => [code, label]));
}
