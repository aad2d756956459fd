import { ADDRESS_PROBLEMS } from '../../contract/address-problems.ts';
import { DOCUMENT_PROBLEMS } from '../../contract/document-problems.ts';
import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import { ERRORS } from '../../contract/errors.ts';
import { FIELD_ERRORS, REQUEST_PART_LABELS } from '../../contract/field-errors.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { CAPACITY_LABELS, PARTY_LABELS } from '../../contract/labels/parties.ts';
import { HAPPENED } from '../../contract/labels/happened.ts';
import { MILESTONE_LABELS } from '../../contract/labels/milestones.ts';
import { DEADLINE_LABELS, TASK_LABELS } from '../../contract/labels/tasks.ts';
import { RECEIPT_PROBLEMS } from '../../contract/receipt-problems.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { REGISTER_EVENT_LABELS } from '../../contract/register-event.ts';
import { SIGNAL_TYPES, signalEntry } from '../../contract/signals/catalogue.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { claimableItems } from '../../policy/packs/versions.ts';
import { ACT_LABELS } from '../act/act-labels.ts';
import { SWEEP_CHECK_LABELS } from '../audit/sweep-check-labels.ts';
import { LIST_SORT_LABELS } from '../application/filter.ts';
import { STATE_NAMES } from '../application/state-names.ts';
import { KIND_LABELS } from '../document/kinds.ts';
import { NOTIFIED_LABELS } from '../notification/notified-labels.ts';
import { PAYEE_DOUBT_LABELS } from '../payment/payee.ts';
import { ROLE_LABELS } from '../permission.ts';
import { POLICY_WORDS } from './policy-words.ts';

/** A code with what people call it. */
export interface Coded extends Name {
  readonly code: string;
}

type Words = Readonly<Record<string, Name>>;

/** Every list of codes of this system, each code with its words, by the name of the list. */
export const CODE_LISTS = listed({
  ...CHOICE_LABELS,
  ...DOSSIER_LABELS,
  ...POLICY_WORDS,
  AWARD_ITEMS: only(claimableItems(), POLICY_WORDS.ITEMS),
  SIGNALS: Object.fromEntries(SIGNAL_TYPES.map((type) => [type, signalEntry(type).label])),
  FIELDS: FIELD_LABELS,
  HAPPENED,
  NOTIFIED: NOTIFIED_LABELS,
  STATES: STATE_NAMES,
  SWEEP_CHECKS: SWEEP_CHECK_LABELS,
  TASKS: TASK_LABELS,
  ACTS: ACT_LABELS,
  DEADLINES: DEADLINE_LABELS,
  MILESTONES: MILESTONE_LABELS,
  PARTIES: PARTY_LABELS,
  CAPACITIES: CAPACITY_LABELS,
  ROLES: ROLE_LABELS,
  REGISTER_EVENTS: REGISTER_EVENT_LABELS,
  DOCUMENT_KINDS: KIND_LABELS,
  REFUSALS,
  PROBLEMS: ERRORS,
  FIELD_ERRORS,
  RECEIPT_PROBLEMS,
  DOCUMENT_PROBLEMS,
  ADDRESS_PROBLEMS,
  REQUEST_PARTS: REQUEST_PART_LABELS,
  LIST_SORTS: LIST_SORT_LABELS,
  PAYEE_DOUBTS: PAYEE_DOUBT_LABELS,
});

function listed<const List extends string>(
  lists: Readonly<Record<List, Words>>,
): Readonly<Record<List, readonly Coded[]>> {
  const coded = (words: Words): readonly Coded[] =>
    Object.entries(words).map(([code, { zh, en }]) => ({ code, zh, en }));
  const entries = Object.entries<Words>(lists).map(([name, words]) => [name, coded(words)]);
  return Object.fromEntries(entries) as Readonly<Record<List, readonly Coded[]>>;
}

function only(codes: readonly string[], words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([code]) => codes.includes(code)));
}

/** Returns the words of some codes, from the smallest list that has them all; null if none has. */
export function wordsFor(codes: readonly string[]): readonly Coded[] | null {
  const lists = Object.values(CODE_LISTS).filter((list) =>
    codes.every((code) => list.some((known) => known.code === code)),
  );
  const [smallest] = lists.sort((one, other) => one.length - other.length);
  return smallest === undefined ? null : smallest.filter(({ code }) => codes.includes(code));
}
