import {
  beginAlone,
  findAlike,
  type Alike,
  type Candidate,
  type Found,
} from '../../db/application/begin-alone.ts';
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
  const alike = alikeTo(claim);
  const twins = await beginAlone(database, commandId, alike, (found) =>
    twinsIn(found, alike, application, anotherThan),
  );
  await refuseFor(database, attempt, twins);
}

/**
 * The same of a correction, which may make a claim equal to another open one. What it equals as it stands, its sender has said already.
 * Nothing is written down for who comes next: the application has begun.
 * @throws Refused `application.twin`, as `requireNoTwin`
 */
export async function requireNoNewTwin(
  database: Database,
  attempt: Attempt,
  application: string,
  claim: Claim,
  anotherThan: readonly string[],
): Promise<void> {
  const alike = alikeTo(claim);
  await refuseFor(
    database,
    attempt,
    twinsIn(await findAlike(database, alike), alike, application, anotherThan),
  );
}

function alikeTo(claim: Claim): Alike {
  const pack = packOfNewAwards();
  const { enterprise, item } = claim;
  return { enterprise, item, equality: equalityOf(pack, claim), identity: identityIn(pack, claim) };
}

/** Those that stand in the way of an application; none if it is one of them. */
function twinsIn(
  { open, underWay }: Found,
  { equality }: Alike,
  application: string,
  anotherThan: readonly string[],
): readonly string[] {
  const equal = open.filter((each) => isOpen(each) && equalityOf(packOfAward(each), each.claim) === equality);
  const ids = [...new Set([...equal.map(({ id }) => id), ...underWay])];
  return ids.includes(application) ? [] : ids.filter((id) => !anotherThan.includes(id));
}

async function refuseFor(database: Database, attempt: Attempt, twins: readonly string[]): Promise<void> {
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
