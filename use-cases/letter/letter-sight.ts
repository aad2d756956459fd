import { CASEWORK, EVERY_READER, MONEY, type Sight } from '../../contract/dossier/readers.ts';
import type { Letter } from '../../contract/letter.ts';

/** Who reads which letter: a department verifies facts, and finance judges none. */
export const LETTER_SIGHT: Readonly<Record<Letter['kind'], Sight>> = {
  receipt: EVERY_READER,
  correction: CASEWORK,
  decision: MONEY,
  demandNotice: MONEY,
  demandDecision: MONEY,
  release: MONEY,
};
