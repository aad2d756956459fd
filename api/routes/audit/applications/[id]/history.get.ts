import { askedFor, signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { BY_ID, COUNT, INSTANT, TEXT, list, object } from '../../../../../contract/parts.ts';
import { readHistories as read } from '../../../../../use-cases/audit/read-histories.ts';

const RUN = object({ runId: TEXT, sha256: TEXT, events: COUNT, closedAt: INSTANT, gzip: TEXT });

/** `GET /audit/applications/:id/history`: the kept histories, each the gzip of its protobuf bytes in base64. */
export const readHistories = route(
  {
    tags: ['audit'],
    summary: 'The histories of an award as they were kept: protobuf, gzip, base64',
    params: BY_ID,
    response: { 200: object({ application: TEXT, runs: list(RUN) }) },
  },
  { about: 'application' },
  async ({ database }, request) => {
    const { id } = askedFor(request);
    const runs = await read(database, signedIn(request), id);
    return {
      application: id,
      runs: runs.map(({ gzip, ...run }) => ({ ...run, gzip: Buffer.from(gzip).toString('base64') })),
    };
  },
);
