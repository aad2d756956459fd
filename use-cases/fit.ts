import type { Static } from 'typebox';
import { Check, Errors } from 'typebox/schema';
import type { JsonSchema } from '../contract/signals/schema.ts';
import { Refused } from './refused.ts';

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
