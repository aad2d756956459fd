import { packDossier as pack } from '../../../../use-cases/archive/pack-dossier.ts';
import { BY_ID, TEXT } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { route } from '../../route.ts';

/** Everything of an award that this person may read, as one download. */
export const packDossier = route(
  {
    tags: ['archive'],
    summary: 'The dossier with its letters and documents as one zip file, as this person may read it',
    params: BY_ID,
    response: { 200: { description: 'A zip file.', content: { 'application/zip': { schema: TEXT } } } },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const row = askedFor(request);
    const zip = await pack(deps, signedIn(request), row);
    return reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${row.id}.zip"`)
      .send(Buffer.from(zip));
  },
);
