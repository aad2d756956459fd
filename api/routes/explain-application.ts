import type { FastifyInstance } from 'fastify';
import { findVerdict } from '../../db/application/find-verdict.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { PARTIES } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { BY_ID } from '../schemas/parts.ts';
import { EXPLANATION } from '../schemas/policy.ts';

/** `GET /applications/:id/explanation`: the newest verdict as a tree, from the quoted clause to the number. */
export function explainApplication(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['applications'],
    summary: 'Why the amount is what it is: clause, facts, rule, number; for a refusal what would turn it',
    params: BY_ID,
    response: { 200: EXPLANATION },
  };
  const config = { permission: PARTIES };
  app.get<{ Params: { id: string } }>(
    '/applications/:id/explanation',
    { schema, config },
    async (request) => {
      const { id } = request.params;
      const found = await findVerdict(deps.database, id, signedIn(request));
      if (found === null) throw new Refused('application.unknown');
      if (found.verdict === null) throw new Refused('verdict.none');
      return { application: id, step: found.step, ...deps.policy.explain(found.verdict) };
    },
  );
}
