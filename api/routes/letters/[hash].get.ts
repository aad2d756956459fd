import { confirmLetter as confirm } from '../../../use-cases/letter/confirm-letter.ts';
import { letterPage } from '../../pages/letter-page.ts';
import { wantsPage } from '../../http/wants-page.ts';
import { CONFIRMED_LETTER } from '../../schemas/letters.ts';
import { languageOf } from '../../problem.ts';
import { route } from '../route.ts';

/** To this address the QR code of a letter leads: a page in a browser, data for a program. */
export const confirmLetter = route(
  {
    tags: ['letters'],
    summary: 'Whether the office has issued a letter: its kind and its day, and nothing of what it says',
    params: {
      type: 'object',
      required: ['hash'],
      properties: {
        hash: { type: 'string', pattern: '^[0-9A-Fa-f]{64}$', examples: ['0'.repeat(64)] },
      },
    },
    response: { 200: CONFIRMED_LETTER, 404: { $ref: 'Problem#' } },
  },
  { page: true },
  async (deps, request, reply) => {
    const confirmed = await confirm(deps, request.params.hash);
    if (!wantsPage(request)) return confirmed;
    return reply
      .type('text/html; charset=utf-8')
      .header('vary', 'accept, accept-language')
      .send(letterPage(confirmed, languageOf(request.headers['accept-language'])));
  },
);
