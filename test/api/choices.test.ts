import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS as DOCUMENT_KINDS } from '../../use-cases/document/kinds.ts';
import * as CHOICES from '../../contract/choices.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { DUTIES } from '../../contract/parties.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { REGISTER_EVENTS } from '../../contract/register-event.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';

const ROLES = ['applicant', ...DUTIES, 'registry', 'auditor', 'administrator'];
/** Every list from which a schema may take its choices, by the name under which it is exported. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...CHOICES,
  DUTIES,
  ROLES,
  CAPACITY: ROLES.slice(1),
  SIGNAL_TYPES,
  ROUTINE_SIGNALS: ['application.accept', 'department.confirm'],
  REGISTER_EVENTS,
  DOCUMENT_KINDS: Object.keys(DOCUMENT_KINDS),
  PROBLEM_CODES: [...Object.keys(API_ERRORS), ...Object.keys(REFUSALS)],
};

let awards: Awards;
let described: OpenApi;
beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
});
afterAll(async () => awards.stop());

/** Every list of choices below a schema. */
function choicesIn(schema: unknown): readonly (readonly string[])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [schema.enum.map(String)] : [];
  return [...own, ...Object.values(schema).flatMap(choicesIn)];
}

/** The lists that have no name. */
function nameless(schema: unknown): readonly string[] {
  const named = new Set(Object.values(LISTS).map((list) => JSON.stringify(list)));
  return [...new Set(choicesIn(schema).map((list) => JSON.stringify(list)))].filter(
    (list) => !named.has(list),
  );
}

describe('the choices of a schema', () => {
  it('come from a list that has a name: put a new one into contract/choices.ts', () => {
    expect(choicesIn(described).length).toBeGreaterThan(100);
    expect(nameless(described)).toEqual([]);
  });

  it('are found if they are typed once more with one missing', () => {
    const copied = { a: [{ enum: ['M1', 'M2'] }, { enum: CHOICES.AWARD_ITEMS }] };
    expect(nameless(copied)).toEqual(['["M1","M2"]']);
  });

  it('stand under one name', () => {
    const lists = Object.values(LISTS).map((list) => JSON.stringify(list));
    expect(lists.filter((list, index) => lists.indexOf(list) !== index)).toEqual([]);
  });
});
