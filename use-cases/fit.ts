import type { Static } from 'typebox';
import { textError } from './plain-text.ts';
import { Check, type Validator, type XSchema } from 'typebox/schema';
import type { FieldError } from '../contract/field-errors.ts';
import type { JsonSchema } from '../contract/signals/schema.ts';
import type { Database } from '../db/connect.ts';
import { misfitsOf } from './field-errors.ts';
import { refuseOnRecord, type Attempt } from './refuse-on-record.ts';
import { Refused } from './refused.ts';

/**
 * Returns what came from outside, known to fit its schema.
 * @throws Refused `request.invalid` with the errors, each with its place
 */
export function requireFit<const Schema extends JsonSchema>(schema: Schema, given: unknown): Static<Schema> {
  if (Check(schema, given)) return given;
  throw new Refused('request.invalid', { errors: misfitsOf(schema, given) });
}

/** Returns what speaks against a value, each with its place; nothing if it fits and can be stored. */
export function errorsIn(validator: Validator, given: unknown): readonly FieldError[] {
  const unplain = textError(given);
  if (unplain !== null) return [unplain];
  return validator.Check(given) ? [] : misfitsOf(validator.Schema() as JsonSchema, given);
}

/**
 * As `requireFit`, for the form of an act that records its attempts.
 * @throws Refused `request.invalid` with the errors; the attempt is recorded
 */
export async function requireForm<Form>(
  database: Database,
  attempt: Attempt,
  validator: Validator<XSchema, Form>,
  given: unknown,
): Promise<Form> {
  if (textError(given) === null && validator.Check(given)) return given;
  return refuseOnRecord(
    database,
    attempt,
    new Refused('request.invalid', { errors: errorsIn(validator, given) }),
  );
}
