import { askedFor, signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { BY_ID, TEXT } from '../../../../../contract/parts.ts';
import { bundleAward as bundle } from '../../../../../use-cases/audit/bundle-award.ts';

/** `GET /audit/applications/:id/bundle`: the proof of an award as one zip file. */
export const bundleAward = route(
  {
    tags: ['audit'],
    summary: 'The proof of an award: one file that anybody can check with Node alone',
    params: BY_ID,
    response: {
      200: { description: 'A zip file.', content: { 'application/zip': { schema: TEXT } } },
      409: { $ref: 'Problem#' },
    },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const { id } = askedFor(request);
    const zip = await bundle(deps, signedIn(request), id);
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${id}.zip"`)
      .send(Buffer.from(zip));
  },
);
