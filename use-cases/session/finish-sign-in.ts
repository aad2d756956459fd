import { findPerson } from '../../db/person/find-person.ts';
import { insertSession } from '../../db/person/sessions.ts';
import { takeSignIn } from '../../db/person/sign-ins.ts';
import { dayIn } from '../day-in.ts';
import type { Ports } from '../ports.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import type { Portal } from './portal.ts';
import { SESSION_SECONDS } from './sessions.ts';

type Needs = Pick<Ports, 'database'> & { readonly portal: Portal };

/** What a browser brings back from the identity provider. */
interface Returned {
  /** The id of its attempt; null if it began none. */
  readonly mark: string | null;
  /** The query with the provider's code. */
  readonly search: string;
  /** The id of the session that begins. */
  readonly session: string;
  /** The id of the session that the browser had before, which ends; null if it had none. */
  readonly replaces: string | null;
}

/**
 * Opens a session and returns the path to which the browser goes. A failed attempt is recorded, by nobody who is known:
 * neither the account nor the code is kept.
 * @throws Refused `signIn.expired`, `signIn.failed`, `person.unknown`; Unavailable `identity`
 */
export async function finishSignIn(deps: Needs, returned: Returned): Promise<string> {
  try {
    return await finish(deps, returned);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const attempt = { person: 'nobody', application: null, type: 'session.signIn' };
    return refuseOnRecord(deps.database, attempt, error);
  }
}

async function finish(
  { database, portal }: Needs,
  { mark, search, session, replaces }: Returned,
): Promise<string> {
  const begun = mark === null ? null : await takeSignIn(database, mark);
  if (begun === null) throw new Refused('signIn.expired');
  const account = await portal.finish(search, begun);
  if ((await findPerson(database, account, dayIn(new Date()))) === null) throw new Refused('person.unknown');
  const seconds = SESSION_SECONDS;
  await insertSession(database, { id: session, account, seconds, replaces: replaces ?? '' });
  return begun.returnTo;
}
