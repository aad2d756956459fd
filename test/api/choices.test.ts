import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KIND_LABELS, KINDS as DOCUMENT_KINDS } from '../../use-cases/document/kinds.ts';
import { LIST_SORTS, LIST_SORT_LABELS } from '../../use-cases/application/filter.ts';
import { MILESTONES, MILESTONE_LABELS } from '../../contract/labels/milestones.ts';
import { PAYEE_DOUBTS, PAYEE_DOUBT_LABELS } from '../../use-cases/payment/payee.ts';
import { ROLE_LABELS } from '../../use-cases/permission.ts';
import * as CHOICES from '../../contract/choices.ts';
import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { REQUEST_PARTS, REQUEST_PART_LABELS } from '../../contract/field-errors.ts';
import { API_ERRORS } from '../../contract/errors.ts';
import { DUTIES } from '../../contract/parties.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { REGISTER_EVENTS, REGISTER_EVENT_LABELS } from '../../contract/register-event.ts';
import { BENEFICIARY_NAMES } from '../../policy/engine/items/names.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { claimableItems, introductionCodes, proofCodes } from '../../policy/packs/versions.ts';
import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';
import { POLICY_WORDS } from '../../use-cases/catalogue/policy-words.ts';
import { PACK } from '../policy/given.ts';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';

const ROLES = ['applicant', ...DUTIES, 'registry', 'auditor', 'administrator'];
const SIGNAL_LABELS = Object.fromEntries(SIGNAL_TYPES.map((type) => [type, signalEntry(type).label]));
/** Every list from which a schema may take its choices, by the name under which it is exported. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...CHOICES,
  AWARD_ITEMS: claimableItems(),
  INTRODUCTIONS: introductionCodes(),
  PROOFS: proofCodes(),
  TARGETS: Object.keys(POLICY_WORDS.TARGETS),
  ...Object.fromEntries(Object.entries(DOSSIER_LABELS).map(([name, words]) => [name, Object.keys(words)])),
  REFUSAL_CODES: Object.keys(REFUSALS),
  BLOCKING_CODES: [...Object.keys(REFUSALS), 'task.claimed'],
  REQUEST_PARTS,
  LIST_SORTS,
  MILESTONES,
  PAYEE_DOUBTS,
  DUTIES,
  ROLES,
  CAPACITY: ROLES.slice(1),
  SIGNAL_TYPES,
  ROUTINE_SIGNALS: ['application.accept', 'department.confirm'],
  REGISTER_EVENTS,
  DOCUMENT_KINDS: Object.keys(DOCUMENT_KINDS),
  PROBLEM_CODES: [...Object.keys(API_ERRORS), ...Object.keys(REFUSALS)],
};

/** What people call the choices of each list. */
const LABELS: Readonly<Record<string, Readonly<Record<string, Partial<Name>>>>> = {
  ...CHOICE_LABELS,
  AWARD_ITEMS: Object.fromEntries(Object.values(PACK.items).map(({ code, name }) => [code, name])),
  INTRODUCTIONS: { N1: PACK.introduction?.name ?? {} },
  PROOFS: Object.fromEntries(Object.entries(PACK.proofs).map(([code, { name }]) => [code, name])),
  TARGETS: POLICY_WORDS.TARGETS,
  ...DOSSIER_LABELS,
  REFUSAL_CODES: REFUSALS,
  BLOCKING_CODES: { ...REFUSALS, 'task.claimed': API_ERRORS['task.claimed'] },
  REQUEST_PARTS: REQUEST_PART_LABELS,
  LIST_SORTS: LIST_SORT_LABELS,
  MILESTONES: MILESTONE_LABELS,
  PAYEE_DOUBTS: PAYEE_DOUBT_LABELS,
  BENEFICIARY_KINDS: BENEFICIARY_NAMES,
  DUTIES: ROLE_LABELS,
  ROLES: ROLE_LABELS,
  CAPACITY: ROLE_LABELS,
  SIGNAL_TYPES: SIGNAL_LABELS,
  ROUTINE_SIGNALS: SIGNAL_LABELS,
  REGISTER_EVENTS: REGISTER_EVENT_LABELS,
  DOCUMENT_KINDS: KIND_LABELS,
  PROBLEM_CODES: { ...API_ERRORS, ...REFUSALS },
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
  const own =
    'enum' in schema && Array.isArray(schema.enum)
      ? [schema.enum.filter((value) => value !== null).map(String)]
      : [];
  return [...own, ...Object.values(schema).flatMap(choicesIn)];
}

/** The lists that have no name: neither here nor in the catalogue, which has words for each of its codes. */
function nameless(schema: unknown): readonly string[] {
  const catalogued = Object.values(CODE_LISTS).map((list) => list.map(({ code }) => code));
  const named = new Set([...Object.values(LISTS), ...catalogued].map((list) => JSON.stringify(list)));
  return [...new Set(choicesIn(schema).map((list) => JSON.stringify(list)))].filter(
    (list) => !named.has(list),
  );
}

/** The choices without words in both languages, by their list. */
function unspoken(schema: unknown, lists = LISTS): readonly string[] {
  const used = new Set(choicesIn(schema).map((list) => JSON.stringify(list)));
  return Object.entries(lists)
    .filter(([, list]) => used.has(JSON.stringify(list)))
    .flatMap(([name, list]) =>
      list.flatMap((choice) => {
        const { zh, en } = LABELS[name]?.[choice] ?? {};
        return /\p{Script=Han}/u.test(zh ?? '') && /[A-Za-z]/.test(en ?? '') ? [] : [`${name}: ${choice}`];
      }),
    );
}

describe('the choices of a schema', () => {
  it('come from a list that has a name: put a new one into contract/choices.ts', () => {
    expect(choicesIn(described).length).toBeGreaterThan(100);
    expect(nameless(described)).toEqual([]);
  });

  it('have words in Chinese and in English', () => {
    expect(unspoken(described)).toEqual([]);
  });

  it('are found if one has no words', () => {
    expect(unspoken({ enum: ['pdf', 'exe'] }, { DOCUMENT_KINDS: ['pdf', 'exe'] })).toEqual([
      'DOCUMENT_KINDS: exe',
    ]);
  });

  it('are found if they are typed once more with one missing', () => {
    const copied = { a: [{ enum: ['M1', 'M2'] }, { enum: claimableItems() }] };
    expect(nameless(copied)).toEqual(['["M1","M2"]']);
  });

  it('stand under one name', () => {
    const lists = Object.values(LISTS).map((list) => JSON.stringify(list));
    expect(lists.filter((list, index) => lists.indexOf(list) !== index)).toEqual([]);
  });
});
