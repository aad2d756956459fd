import { validMarks } from './valid-marks.ts';
import { wellKnownMarks } from './well-known-marks.ts';
import { tradeNames } from './trade-names.ts';
import { creditModels } from './credit-models.ts';
import { contractKeepers } from './contract-keepers.ts';
import { famousBrands } from './famous-brands.ts';
import { standards } from './standards.ts';
import { pinzibiaoStandards } from './pinzibiao-standards.ts';
import type { Target } from './target.ts';

/** The numbers of Article 2. */
export const TARGETS = {
  validMarks,
  wellKnownMarks,
  tradeNames,
  creditModels,
  contractKeepers,
  famousBrands,
  standards,
  pinzibiaoStandards,
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
