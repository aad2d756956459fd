import { sees, type Look } from '../../contract/dossier/definition.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import { lookOf } from '../dossier/look-of.ts';
import { nowOf } from '../now-of.ts';
import { requireParty } from '../may.ts';
import type { Ports } from '../ports.ts';
import { personSight, wordsSight } from './step-sight.ts';

/**
 * Returns the journal of an application in words, as this person may read it.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function readSteps({ database }: Pick<Ports, 'database'>, person: Person, row: ApplicationRow) {
  await requireParty(database, person, 'application.readSteps', row.id);
  const steps = await findSteps(database, row.id);
  const look = lookOf(
    person,
    row,
    steps.filter(({ accepted }) => accepted),
  );
  return { application: row.id, now: nowOf(row), steps: steps.map((step) => inWords(step, person.id, look)) };
}

function inWords(
  { seq, event, stateBefore, stateAfter, refusal, hash }: JournalRow,
  reader: string,
  look: Look,
) {
  const { type, actor, at, payload, commandId } = event;
  const isOwn = actor.person === reader;
  const isKnown = isOwn || sees(look, personSight(event));
  const isObjection = type === 'objection.file';
  return {
    seq,
    type,
    name: isSignalType(type) ? signalEntry(type).label : null,
    person: isKnown || isNobody(actor.person) ? actor.person : null,
    as: actor.as,
    unit: actor.unit ?? null,
    at,
    reasons: 'reasons' in payload && (isOwn || sees(look, wordsSight(event))) ? payload.reasons : null,
    accepted: refusal === null,
    refusal: refusal === null ? null : { code: refusal.code, ...REFUSALS[refusal.code] },
    stateBefore,
    stateAfter,
    commandId: isObjection && !isKnown ? null : commandId,
    hash,
  };
}

/** The clock and the system are no persons. */
const isNobody = (person: string): boolean => person === 'clock' || person === 'system';
