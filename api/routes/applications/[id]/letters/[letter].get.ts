import { readLetter as read } from '../../../../../use-cases/letter/read-letter.ts';
import { APPLICATION_ID, TEXT } from '../../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../../admit.ts';
import { IN_LANGUAGE, languageIn } from '../../../../schemas/letters.ts';
import { route } from '../../../route.ts';

/** A letter as a PDF: the same letter gives the same bytes. */
export const readLetter = route(
  {
    tags: ['letters'],
    summary: 'A letter as a PDF, in Chinese unless another language is asked for',
    params: {
      type: 'object',
      required: ['id', 'letter'],
      properties: { id: APPLICATION_ID, letter: { ...TEXT, maxLength: 100, examples: ['1-receipt'] } },
    },
    querystring: IN_LANGUAGE,
    response: {
      200: { description: 'A PDF file.', content: { 'application/pdf': { schema: TEXT } } },
      404: { $ref: 'Problem#' },
    },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const { letter: id } = request.params;
    const { name, bytes } = await read(deps, signedIn(request), askedFor(request), {
      id,
      language: languageIn(request),
    });
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(bytes);
  },
);
