import { UNIT_KINDS } from '../../contract/choices.ts';
import { MILESTONES } from '../../contract/labels/milestones.ts';
import { AMOUNT_FEN, COUNT, DATE, list, NAME, nullable, object, TEXT } from '../../contract/parts.ts';

const CODE = { type: 'string', examples: ['C1'] } as const;
const CODED = { code: CODE, zh: TEXT, en: TEXT } as const;
const CODES = list(object(CODED));
const MILESTONE = object({ code: { enum: MILESTONES }, zh: TEXT, en: TEXT });

/** JSON Schema 2020-12, with `x-label`, `x-help` and `x-choices` in both languages. */
export const SCHEMA = { type: 'object', additionalProperties: true, examples: [{ type: 'object' }] } as const;

/** Every code of the system with its words, and what forms and pictures are made from. */
export const CATALOGUE = object({
  states: list(
    object({ ...CODED, station: object(CODED), milestone: MILESTONE, waitsFor: CODES, source: NAME }),
  ),
  roads: object({ life: list(MILESTONE), demand: list(MILESTONE) }),
  units: list(object({ ...CODED, kind: { enum: UNIT_KINDS }, untilDay: nullable(DATE) })),
  items: list(
    object({
      ...CODED,
      who: CODES,
      recognitionKinds: CODES,
      proofs: list(object({ ...CODED, shows: NAME })),
      demands: CODES,
      questions: CODES,
      amountFen: nullable(AMOUNT_FEN),
      clause: object({ anchor: TEXT, quote: TEXT }),
      schema: SCHEMA,
    }),
  ),
  deadlines: list(object({ ...CODED, count: nullable(COUNT), unit: nullable(TEXT) })),
  clauses: list(object({ code: CODE, place: TEXT, quote: TEXT })),
  lists: list(object({ name: TEXT, codes: CODES })),
});
