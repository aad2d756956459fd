import { REMARK_SENDERS } from '../../contract/choices.ts';
import { SIGNAL_TYPE } from '../../contract/dossier/progress.ts';
import { COUNT, DATE, INSTANT, list, NAME, nullable, object, TEXT } from '../../contract/parts.ts';
import { FILES } from './document.ts';

const PERSON = { type: 'string', examples: ['p-handler-1'] } as const;
export const ACT_TYPE = SIGNAL_TYPE;

/** The notes of an award, oldest first. */
export const NOTES = object({
  now: INSTANT,
  notes: list(object({ number: COUNT, person: PERSON, unit: nullable(TEXT), words: TEXT, at: INSTANT })),
});

/** The remarks about an award, oldest first; `person` is null for a reader to whom no officer is named. */
export const REMARKS = object({
  now: INSTANT,
  remarks: list(
    object({
      number: COUNT,
      sentBy: { enum: REMARK_SENDERS },
      person: nullable(PERSON),
      words: TEXT,
      at: INSTANT,
    }),
  ),
});

/** What somebody has typed of an act and not sent yet; null if nothing. */
export const ACT_DRAFT = object({
  draft: nullable(
    object({
      type: ACT_TYPE,
      payload: { type: 'object', additionalProperties: true },
      at: INSTANT,
      files: FILES,
    }),
  ),
});

/** Sentences that are offered for the reasons of an act. */
export const TEMPLATES = object({
  templates: list(
    object({
      id: COUNT,
      type: ACT_TYPE,
      name: NAME,
      words: TEXT,
      fromDay: DATE,
      untilDay: nullable(DATE),
    }),
  ),
});
