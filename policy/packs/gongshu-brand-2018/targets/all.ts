import { validMarks } from './valid-marks.ts';
import { wellKnownMarks } from './well-known-marks.ts';
import { tradeNames } from './trade-names.ts';
import { creditModels } from './credit-models.ts';
import { contractKeepers } from './contract-keepers.ts';
import { famousBrands } from './famous-brands.ts';
import { standards } from './standards.ts';
import { pinzibiaoStandards } from './pinzibiao-standards.ts';
import type { Target } from '../../../engine/targets/target.ts';

/** The numbers of Article 2. */
export const TARGETS: Readonly<Record<string, Target>> = {
  validMarks,
  wellKnownMarks,
  tradeNames,
  creditModels,
  contractKeepers,
  famousBrands,
  standards,
  pinzibiaoStandards,
};
