import type { Static } from 'typebox';
import { Check, Errors, type Validator, type XSchema } from 'typebox/schema';
import type { JsonSchema } from '../contract/signals/schema.ts';
import type { Database } from '../db/connect.ts';
import { refuseOnRecord, type Attempt } from './refuse-on-record.ts';
import { Refused } from './refused.ts';
import { isStorable } from './storable.ts';

/**
 * Returns what came from outside, known to fit its schema.
 * @throws Refused `request.invalid` with the errors, each with its place
 */
export function requireFit<const Schema extends JsonSchema>(schema: Schema, given: unknown): Static<Schema> {
  if (Check(schema, given)) return given;
  const [, errors] = Errors(schema, given);
  throw new Refused('request.invalid', {
    errors: errors.map(({ instancePath, message }) => `${instancePath} ${message}`.trim()),
  });
}

/** Returns what speaks against a value, in English and each with its place; nothing if it fits and can be stored. */
export function misfitsOf(validator: Validator, given: unknown): readonly string[] {
  if (!isStorable(given)) return ['text holds U+0000 or half of a surrogate pair, or is nested too deeply'];
  if (validator.Check(given)) return [];
  return validator.Errors(given)[1].map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
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
  if (isStorable(given) && validator.Check(given)) return given;
  return refuseOnRecord(
    database,
    attempt,
    new Refused('request.invalid', { errors: misfitsOf(validator, given) }),
  );
}
