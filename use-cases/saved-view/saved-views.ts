import { randomUUID } from 'node:crypto';
import type { Static } from 'typebox';
import { SAVED_LISTS } from '../../contract/choices.ts';
import { fieldError } from '../../contract/field-errors.ts';
import type { Person } from '../../db/person/find-person.ts';
import {
  deleteSavedView,
  findSavedViews,
  insertSavedView,
  type SavedView,
} from '../../db/person/saved-views.ts';
import { FILTER, LIST_SORTS } from '../application/filter.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

const MOST = 100;
const VALUE = {
  anyOf: [{ type: 'string', maxLength: 200 }, { type: 'integer' }, { type: 'boolean' }],
} as const;

/** A filter that somebody names. */
export const SAVE_VIEW = {
  type: 'object',
  additionalProperties: false,
  required: ['list', 'name', 'query'],
  properties: {
    list: { enum: SAVED_LISTS },
    name: { type: 'string', minLength: 1, maxLength: 60, examples: ['待我审批'] },
    query: {
      type: 'object',
      maxProperties: 20,
      propertyNames: { pattern: '^[A-Za-z]{1,40}$' },
      additionalProperties: VALUE,
      examples: [{ state: 'officeReview' }],
    },
  },
} as const;

/** What the query of each list may name. */
const PARAMETERS: Readonly<Record<(typeof SAVED_LISTS)[number], readonly string[]>> = {
  applications: [...Object.keys(FILTER), 'sort'],
  tasks: ['claimed'],
  overdue: ['unit', 'party', 'escalated'],
  refusals: ['person', 'application', 'type', 'code', 'by', 'from', 'until'],
};

/** Returns the views that this person has named. */
export async function listSavedViews(
  { database }: Pick<Ports, 'database'>,
  person: Person,
): Promise<{ readonly views: readonly SavedView[] }> {
  return { views: await findSavedViews(database, person.id) };
}

/**
 * Keeps a filter under a name, for this person alone. Who may use the list is decided when it is read.
 * @throws Refused `request.invalid` for a filter that the list does not have, `view.tooMany`
 */
export async function saveView(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { list, name, query }: Static<typeof SAVE_VIEW>,
): Promise<{ readonly id: string }> {
  const unknown = Object.keys(query).filter((key) => !PARAMETERS[list].includes(key));
  const sort = query['sort'];
  if (sort !== undefined && !LIST_SORTS.some((known) => known === sort)) unknown.push('sort');
  if (unknown.length > 0)
    throw new Refused('request.invalid', {
      errors: unknown.map((key) => fieldError(`/query/${key}`, 'noFilter')),
    });
  const id = `V${randomUUID()}`;
  const isKept = await insertSavedView(database, person.id, { id, list, name, query }, MOST);
  if (!isKept) throw new Refused('view.tooMany');
  return { id };
}

/** @throws Refused `record.unknown` */
export async function deleteView(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  id: string,
): Promise<void> {
  if (!(await deleteSavedView(database, person.id, id))) throw new Refused('record.unknown');
}
