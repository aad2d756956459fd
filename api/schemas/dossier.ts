import { codeOf, withCodes } from './codes.ts';
import { DOSSIER as DEFINITION } from '../../contract/dossier/dossier.ts';
import { schemaOf } from '../../contract/dossier/definition.ts';
import { OBJECTION_STATES } from '../../contract/dossier/choices.ts';
import { APPLICATION_ID, COUNT, INSTANT, list, NAME, nullable, object, TEXT } from '../../contract/parts.ts';

/** The dossier as some reader may see it: what a reader does not see is not there. */
export const DOSSIER = withCodes(schemaOf(DEFINITION));

/** The objections of one person, with the replies. */
export const OBJECTIONS = object({
  objections: list(
    object({
      application: APPLICATION_ID,
      firm: TEXT,
      item: object({ code: codeOf('ITEMS'), zh: TEXT, en: TEXT }),
      shownName: TEXT,
      notice: COUNT,
      number: COUNT,
      words: TEXT,
      at: INSTANT,
      state: { enum: OBJECTION_STATES },
      stateName: NAME,
      reply: nullable(TEXT),
      repliedAt: nullable(INSTANT),
    }),
  ),
});
