import type { Name } from '../../policy/items/item.ts';
import {
  BENEFICIARY_NAMES,
  DEMAND_NAMES,
  FAMILY_NAMES,
  PROOF_NAMES,
  RANK_NAMES,
  RECOGNITION_KIND_NAMES,
} from '../../policy/items/names.ts';
import { ITEM_CODES } from '../../policy/items/item.ts';
import { OPERATING_RULES } from '../../policy/operating/all.ts';
import { NUMBER_NAMES } from '../../policy/parameters/names.ts';
import { PROBLEMS } from '../../policy/problems.ts';
import { itemName } from '../../policy/published/explanation.ts';
import { REASONS } from '../../policy/verdict/reasons.ts';
import { RULES } from '../../policy/verdict/rules.ts';

type Words = Readonly<Record<string, Name>>;

/** The codes of the policy with their words. */
export const POLICY_WORDS = {
  ITEMS: Object.fromEntries(ITEM_CODES.map((code) => [code, itemName(code)])),
  BENEFICIARY_KINDS: BENEFICIARY_NAMES,
  DEMANDS: DEMAND_NAMES,
  FAMILIES: FAMILY_NAMES,
  PROOFS: PROOF_NAMES,
  RANKS: RANK_NAMES,
  RECOGNITION_KINDS: RECOGNITION_KIND_NAMES,
  OPERATING_RULES: Object.fromEntries(
    Object.entries(OPERATING_RULES).map(([name, { label }]) => [name, label]),
  ),
  NUMBERS: NUMBER_NAMES,
  CLAIM_PROBLEMS: PROBLEMS,
  REASONS,
  RULES,
} as const satisfies Readonly<Record<string, Words>>;
