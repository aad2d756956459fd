import { beginAlone, type Candidate } from '../../db/application/begin-alone.ts';
import type { Database } from '../../db/connect.ts';
import { machineOf } from '../../machine/versions.ts';
import type { Claim } from '../../policy/engine/claim.ts';
import { equalityOf } from '../../policy/engine/equal-claims.ts';
import { identityIn } from '../../policy/engine/recognised.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Command } from '../command/command.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { packOfAward } from './pack-of-award.ts';

/**
 * Lets an application begin unless an equal one is open: one of the same firm, item and recognition. It is asked for a person who acts
 * for the firm, and hence may read each application that is named. An application that has begun stays begun.
 * @param anotherThan the open applications from which the sender says that it differs
 * @throws Refused `application.twin` with the ids and addresses of those that are open; the attempt is recorded
 */
export async function requireNoTwin(
  database: Database,
  attempt: Attempt,
  { application, commandId }: Command,
  claim: Claim,
  anotherThan: readonly string[],
): Promise<void> {
  const pack = packOfNewAwards();
  const { enterprise, item } = claim;
  const equality = equalityOf(pack, claim);
  const beginning = { application, commandId, enterprise, item, equality, identity: identityIn(pack, claim) };
  const twins = await beginAlone(database, beginning, (candidates, underWay) => {
    const open = candidates.filter(
      (each) => isOpen(each) && equalityOf(packOfAward(each), each.claim) === equality,
    );
    const equal = [...new Set([...open.map(({ id }) => id), ...underWay])];
    return equal.includes(application) ? [] : equal.filter((id) => !anotherThan.includes(id));
  });
  if (twins.length === 0) return;
  const addresses = twins.map((id) => `/api/applications/${id}`);
  await refuseOnRecord(
    database,
    attempt,
    new Refused('application.twin', { applications: twins, addresses }),
  );
}

function isOpen({ machineVersion, snapshot }: Candidate): boolean {
  return machineOf(machineVersion).restore(snapshot).status === 'active';
}
