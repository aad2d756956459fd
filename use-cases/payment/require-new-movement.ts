import { REFUSALS } from '../../contract/refusals.ts';
import type { SignalPayload, SignalType } from '../../contract/signals/catalogue.ts';
import { findApplication } from '../../db/application/find-application.ts';
import type { Database } from '../../db/connect.ts';
import { findMovement } from '../../db/ledger/find-movement.ts';
import type { Person } from '../../db/person/find-person.ts';
import { saying } from '../../policy/engine/saying.ts';
import { dayIn } from '../day-in.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/** The signals by which a movement of money at the bank is recorded. */
export const MOVEMENTS = [
  'payment.confirm',
  'payment.reportLate',
  'payment.returned',
  'repayment.record',
] as const satisfies readonly SignalType[];
const MOVES: ReadonlySet<SignalType> = new Set(MOVEMENTS);

/**
 * A movement of money at the bank is recorded once, by one person and on one award, whichever way the money went.
 * @throws Refused `reference.taken` with the award and the day of the person who was first, for those who may see it; the attempt is recorded
 */
export async function requireNewMovement<Type extends SignalType>(
  database: Database,
  person: Person,
  attempt: Attempt & { readonly type: Type },
  payload: SignalPayload<Type>,
): Promise<void> {
  const refused = await takenReference(database, person, attempt, payload);
  if (refused !== null) await refuseOnRecord(database, attempt, refused);
}

/**
 * Returns the refusal of a bank reference that is on record; null if it is new, or the signal carries none. What the bank sends back
 * may bear the reference of the payment that it is.
 */
export async function takenReference(
  database: Database,
  person: Person,
  { type, application: about }: { readonly type: SignalType; readonly application: string | null },
  payload: object,
): Promise<Refused | null> {
  if (!MOVES.has(type) || !('reference' in payload) || typeof payload.reference !== 'string') return null;
  const isSentBack = type === 'payment.returned' && 'sequence' in payload && about !== null;
  const sentBack = isSentBack ? { application: about, sequence: Number(payload.sequence) } : null;
  const movement = await findMovement(database, payload.reference, sentBack);
  if (movement === null) return null;
  const { application, at, person: by } = movement;
  const isSeen = (await findApplication(database, application, person)) !== null;
  const { zh, en } = saying(payload.reference, REFUSALS['reference.taken']);
  return new Refused('reference.taken', {
    errors: [{ at: '/reference', code: 'reference.taken', zh, en }],
    recorded: isSeen ? { application, on: dayIn(new Date(at)), by } : null,
  });
}
