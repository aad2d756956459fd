import { REFUSALS } from '../../contract/refusals.ts';
import type { SignalPayload, SignalType } from '../../contract/signals/catalogue.ts';
import { findApplication } from '../../db/application/find-application.ts';
import type { Database } from '../../db/connect.ts';
import { findMovement, type Direction } from '../../db/ledger/find-movement.ts';
import type { Person } from '../../db/person/find-person.ts';
import { saying } from '../../policy/engine/saying.ts';
import { dayIn } from '../day-in.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/** The signals by which a movement of money at the bank is recorded. */
const DIRECTIONS: Readonly<Partial<Record<SignalType, Direction>>> = {
  'payment.confirm': 'out',
  'payment.reportLate': 'out',
  'payment.returned': 'in',
  'repayment.record': 'in',
};

/**
 * A movement of money at the bank is recorded once, by one person and on one award.
 * @throws Refused `reference.taken` with the award and the day of the person who was first, for those who may see it; the attempt is recorded
 */
export async function requireNewMovement<Type extends SignalType>(
  database: Database,
  person: Person,
  attempt: Attempt & { readonly type: Type },
  payload: SignalPayload<Type>,
): Promise<void> {
  const refused = await takenReference(database, person, attempt.type, payload);
  if (refused !== null) await refuseOnRecord(database, attempt, refused);
}

/** Returns the refusal of a bank reference that is on record; null if it is new, or the signal carries none. */
export async function takenReference(
  database: Database,
  person: Person,
  type: SignalType,
  payload: object,
): Promise<Refused | null> {
  const direction = DIRECTIONS[type];
  if (direction === undefined || !('reference' in payload) || typeof payload.reference !== 'string')
    return null;
  const movement = await findMovement(database, direction, payload.reference);
  if (movement === null) return null;
  const { application, at, person: by } = movement;
  const isSeen = (await findApplication(database, application, person)) !== null;
  const { zh, en } = saying(payload.reference, REFUSALS['reference.taken']);
  return new Refused('reference.taken', {
    errors: [{ at: '/reference', code: 'reference.taken', zh, en }],
    recorded: isSeen ? { application, on: dayIn(new Date(at)), by } : null,
  });
}
