import { archiveAward as archive } from '../../../../use-cases/archive/archive-award.ts';
import { BY_ID, TEXT } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';

/** The file of an award for the archive (档案移交). */
export const archiveAward = route(
  {
    tags: ['archive'],
    summary:
      'The file of an award for the archive: index, letters as PDF/A, documents, journal and proof bundle',
    params: BY_ID,
    response: {
      200: { description: 'A zip file.', content: { 'application/zip': { schema: TEXT } } },
      409: { $ref: 'Problem#' },
    },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const { id } = askedFor(request);
    const zip = await archive(deps, signedIn(request), id);
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${id}-archive.zip"`)
      .send(Buffer.from(zip));
  },
);
