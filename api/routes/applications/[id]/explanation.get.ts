import { findVerdict } from '../../../../db/application/find-verdict.ts';
import { Refused } from '../../../../use-cases/refused.ts';
import { signedIn } from '../../../admit.ts';
import { BY_ID } from '../../../schemas/parts.ts';
import { EXPLANATION } from '../../../schemas/policy.ts';
import { route } from '../../route.ts';

/** The newest verdict as a tree, from the quoted clause to the number. */
export const explainApplication = route(
  {
    tags: ['applications'],
    summary: 'Why the amount is what it is: clause, facts, rule, number; for a refusal what would turn it',
    params: BY_ID,
    response: { 200: EXPLANATION },
  },
  {},
  async (deps, request) => {
    const { id } = request.params;
    const found = await findVerdict(deps.database, id, signedIn(request));
    if (found === null) throw new Refused('application.unknown');
    if (found.verdict === null) throw new Refused('verdict.none');
    return { application: id, step: found.step, ...deps.policy.explain(found.verdict) };
  },
);
