import { findDossierRow } from '../../db/application/find-application.ts';
import { fastForwardTo } from '../../server/fast-forward.ts';
import type { Auditor } from '../../server/auditor.ts';
import { skipTimeTo } from '../../use-cases/development/skip-time.ts';
import { TourProblem } from '../../tour/tour-problem.ts';
import type { Trial } from '../../tour/trial.ts';
import { visitor, type TokenOf } from '../../tour/visitor.ts';

/**
 * People who bring access tokens of the installation's own provider. No route of production lets time pass: the engine is asked
 * itself, as its operator may, and the award's row keeps the lead of its clock, as the development profile does.
 */
export function installationTrial(
  url: string,
  provider: string,
  { client, database }: Pick<Auditor, 'client' | 'database'>,
): Trial {
  const tokenOf: TokenOf = async (account) => {
    const response = await fetch(`${provider}/token`, {
      method: 'POST',
      body: JSON.stringify({ account }),
      headers: { 'content-type': 'application/json' },
    });
    return ((await response.json()) as { readonly access_token: string }).access_token;
  };
  const skip = async (application: string, until: number): Promise<number> =>
    fastForwardTo(client.workflowService, client.options.namespace, application, until);
  return {
    visitor: (account) => visitor(url, account, tokenOf),
    async passTime(_by, application, until) {
      const row = await findDossierRow(database, application);
      if (row === null) throw new TourProblem(`${application} is unknown`);
      await skipTimeTo({ database }, skip, row, until);
    },
  };
}
