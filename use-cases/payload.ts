import { Compile, type Validator } from 'typebox/schema';
import { withCodes } from './claim-codes.ts';
import type { FieldError } from '../contract/field-errors.ts';
import { signalEntry, type SignalPayload, type SignalType } from '../contract/signals/catalogue.ts';
import type { Database } from '../db/connect.ts';
import { errorsIn } from './fit.ts';
import { refuseOnRecord, type Attempt } from './refuse-on-record.ts';
import { Refused } from './refused.ts';

const validators = new Map<SignalType, Validator>();

/** Each schema of the catalogue is compiled once in a process. */
function validatorOf(type: SignalType): Validator {
  const known = validators.get(type);
  if (known !== undefined) return known;
  const made = Compile(withCodes(signalEntry(type).payload));
  validators.set(type, made);
  return made;
}

/** Returns what speaks against a payload by the catalogue's schema of its signal; nothing if it fits. */
export function payloadErrors(type: SignalType, payload: unknown): readonly FieldError[] {
  return errorsIn(validatorOf(type), payload);
}

/** Returns whether a payload is one that the catalogue lets the signal carry. */
export function isPayloadOf<Type extends SignalType>(
  type: Type,
  payload: unknown,
): payload is SignalPayload<Type> {
  return payloadErrors(type, payload).length === 0;
}

/**
 * Returns the payload, known to fit its signal.
 * @throws Refused `request.invalid` with the errors; the attempt is recorded
 */
export async function requirePayload<Type extends SignalType>(
  database: Database,
  attempt: Attempt & { readonly type: Type },
  payload: unknown,
): Promise<SignalPayload<Type>> {
  if (isPayloadOf(attempt.type, payload)) return payload;
  const errors = payloadErrors(attempt.type, payload);
  return refuseOnRecord(database, attempt, new Refused('request.invalid', { errors }));
}
