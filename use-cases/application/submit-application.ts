import { beginNot } from '../../db/application/begin-alone.ts';
import type { Person } from '../../db/person/find-person.ts';
import { NEWEST_MACHINE } from '../../machine/versions.ts';
import type { Command } from '../command/command.ts';
import { outcomeOf, type Outcome } from '../command/outcome.ts';
import { requirePermission } from '../permission.ts';
import { requirePayload } from '../payload.ts';
import type { Ports } from '../ports.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { permissionOf } from '../signal/list-signals.ts';
import { takeAnotherThan } from './another-than.ts';
import { requireNoTwin } from './require-no-twin.ts';
import { takePayload } from './take-payload.ts';

/**
 * Starts an application by its first event and waits for its first journal row.
 * @param sent the form, and `anotherThan` if it differs from open ones, as it came from outside
 * @throws Refused `duty.missing`, `request.invalid`, `claim.invalid`, `document.unknown`, `enterprise.notRegistered`,
 *   `application.twin`, and what the machine refuses
 */
export async function submitApplication(
  deps: Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>,
  person: Person,
  command: Command,
  sent: unknown,
): Promise<Outcome> {
  const { database, engine } = deps;
  const { commandId, application } = command;
  const attempt = { person: person.id, application: null, type: 'application.submit' } as const;
  await requirePermission(database, person, permissionOf(attempt.type), attempt);
  const { form, anotherThan } = await takeAnotherThan(database, attempt, sent);
  const fitting = await requirePayload(database, attempt, form);
  const payload = await takePayload(database, attempt, fitting, packOfNewAwards());
  const { enterprise } = payload.claim;
  if (!person.enterprises.includes(enterprise))
    await refuseOnRecord(database, attempt, new Refused('enterprise.notRegistered', { enterprise }));
  await requireNoTwin(database, attempt, command, payload.claim, anotherThan);
  const first = {
    type: attempt.type,
    payload,
    actor: { person: person.id, as: 'applicant', enterprise },
    at: new Date().toISOString(),
    commandId,
  } as const;
  await engine.start(application, NEWEST_MACHINE, first).catch(async (error: unknown) => {
    await beginNot(database, commandId);
    throw error;
  });
  return outcomeOf(deps, person, commandId, application);
}
