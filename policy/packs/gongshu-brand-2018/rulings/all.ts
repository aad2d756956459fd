import type { Rulings } from '../../../engine/rulings/ruling.ts';
import { BENEFICIARIES } from './beneficiaries.ts';
import { INTRODUCED } from './introduced.ts';
import { ONCE_ONLY } from './once-only.ts';
import { ORGANISATION } from './organisation.ts';
import { RECOGNITIONS } from './recognitions.ts';
import { STATUS } from './status.ts';

/**
 * Every open question of the text, A1 to A53, and what the Fair Competition Review Regulation did to it: F4 the relocation
 * clause, F5 awards to introduced firms, F6 the address on the day of decision. One with a single answer is a reading.
 */
export const RULINGS: Rulings = {
  ...STATUS,
  ...BENEFICIARIES,
  ...ONCE_ONLY,
  ...RECOGNITIONS,
  ...INTRODUCED,
  ...ORGANISATION,
};
