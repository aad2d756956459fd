import { Compile } from 'typebox/schema';
import { APPLICATION_ID } from '../../contract/parts.ts';
import type { Database } from '../../db/connect.ts';
import { isRecord } from '../../policy/engine/problems.ts';
import { requireForm } from '../fit.ts';
import type { Attempt } from '../refuse-on-record.ts';

/** The open applications from which the sender says that this one differs, as `application.twin` has named them. */
export const ANOTHER_THAN = {
  type: 'array',
  maxItems: 100,
  uniqueItems: true,
  items: APPLICATION_ID,
  description:
    'The ids of the equal applications that `application.twin` named, if this one is another in spite of them.',
} as const;

const validator = Compile({
  type: 'object',
  additionalProperties: false,
  properties: { anotherThan: ANOTHER_THAN },
} as const);

/** What enters a claim of an application that has begun: its sender, too, may say from which open ones it differs. */
export const CORRECTION = 'application.resubmit';

/** What was sent: the form, and the applications from which it differs by the word of its sender. */
export interface Apart {
  readonly form: unknown;
  readonly anotherThan: readonly string[];
}

/** Returns the schema of a form that may also say from which open applications it differs. */
export function withAnotherThan<
  const Form extends { readonly properties: Readonly<Record<string, unknown>> },
>(form: Form) {
  return { ...form, properties: { ...form.properties, anotherThan: ANOTHER_THAN } };
}

/** @throws Refused `request.invalid` if it is no list of ids; the attempt is recorded */
export async function takeAnotherThan(database: Database, attempt: Attempt, sent: unknown): Promise<Apart> {
  if (!isRecord(sent) || !('anotherThan' in sent)) return { form: sent, anotherThan: [] };
  const { anotherThan, ...form } = sent;
  const { anotherThan: named = [] } = await requireForm(database, attempt, validator, { anotherThan });
  return { form, anotherThan: named };
}
