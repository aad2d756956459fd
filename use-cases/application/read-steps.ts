import type { AwardEvent } from '../../contract/event.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';

/**
 * Returns the journal of an application in words, as this person may read it.
 * @throws Refused `duty.missing`
 */
export async function readSteps(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { id }: ApplicationRow,
) {
  await requireParty(database, person, 'application.readSteps', id);
  const steps = await findSteps(database, id);
  return { application: id, steps: steps.map((step) => inWords(step, person)) };
}

/** Who objected to a notice, and in which words, is shown to them, the office, the group and auditors only. */
function isWithheld({ type, actor }: AwardEvent, { id, roles }: Person): boolean {
  const knows = ['handle', 'approve', 'group', 'auditor'];
  return (
    type === 'objection.file' &&
    actor.person !== id &&
    !roles.some(({ capacity }) => knows.includes(capacity))
  );
}

function inWords({ seq, event, stateBefore, stateAfter, refusal, hash }: JournalRow, person: Person) {
  const { type, actor, at, payload, commandId } = event;
  const withheld = isWithheld(event, person);
  return {
    seq,
    type,
    name: isSignalType(type) ? signalEntry(type).label : null,
    person: withheld ? 'objector' : actor.person,
    as: actor.as,
    unit: actor.unit ?? null,
    at,
    reasons: 'reasons' in payload && !withheld ? payload.reasons : null,
    accepted: refusal === null,
    refusal: refusal === null ? null : { code: refusal.code, ...REFUSALS[refusal.code] },
    stateBefore,
    stateAfter,
    commandId: withheld ? null : commandId,
    hash,
  };
}
