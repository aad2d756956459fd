import type { Dossier } from '../../contract/dossier/dossier.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import type { StoredDocument } from '../../db/document/find-stored.ts';
import type { Firm } from '../../db/enterprise/find-firm.ts';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { eventsOf, type EventOf, type Journal } from './journal.ts';
import { namedItem } from './named.ts';

type Section = 'firm' | 'item' | 'standsFor' | 'recognition' | 'answers' | 'documents' | 'changes';
type Form = EventOf<'application.submit' | 'application.resubmit'>;
type Value = Dossier['answers'][number]['value'];

/** Members of a claim that have a place of their own in the dossier. */
const APART: ReadonlySet<string> = new Set([
  'item',
  'standsFor',
  'enterprise',
  'recognition',
  'recognisedOn',
  'certificate',
  'issuer',
]);

/** Returns the forms in which the applicant entered the claim, oldest first. */
export const formsOf = (journal: Journal): readonly Form[] =>
  eventsOf(journal, 'application.submit', 'application.resubmit');

/**
 * Returns what is claimed, as it was entered last, and what each correction changed.
 * @param stored the documents of the forms, as far as they lie in the store
 */
export function claimSection(
  journal: Journal,
  firm: Firm,
  stored: readonly StoredDocument[],
): Pick<Dossier, Section> {
  const forms = formsOf(journal);
  const newest = forms.at(-1);
  if (newest === undefined) throw new Error(`the award of ${firm.code} has no form`);
  const { claim } = newest.payload;
  const [kind = '', ...name] = claim.recognition.split(':');
  return {
    firm,
    item: namedItem(claim.item),
    standsFor: 'standsFor' in claim ? namedItem(claim.standsFor) : null,
    recognition: {
      kind,
      shownName: name.join(':'),
      recognisedOn: claim.recognisedOn,
      certificate: claim.certificate,
      issuer: claim.issuer ?? null,
    },
    answers: Object.entries(valuesOf(newest))
      .filter(([field]) => !APART.has(field))
      .map(([field, value]) => ({ field, ...labelOf(field), value })),
    documents: newest.payload.documents.map((document) => documentOf(document, forms, stored)),
    changes: forms.slice(1).map((form, index) => changeBetween(forms[index] ?? form, form)),
  };
}

function documentOf(
  { sha256, proof }: ProvingDocument,
  forms: readonly Form[],
  stored: readonly StoredDocument[],
): Dossier['documents'][number] {
  const known = stored.find((document) => document.sha256 === sha256);
  const first = forms.find(({ payload }) => payload.documents.some((document) => document.sha256 === sha256));
  return {
    sha256,
    proof,
    name: known?.name ?? `${sha256.slice(0, 12)}${known === undefined ? '' : `.${known.kind}`}`,
    kind: known?.kind ?? null,
    bytes: known?.bytes ?? null,
    scan: known?.scan ?? null,
    at: first?.at ?? '',
    uploadedBy: known?.person ?? null,
  };
}

function changeBetween(before: Form, after: Form): Dossier['changes'][number] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const [had, has] = [before.payload.documents, after.payload.documents];
  return {
    at: after.at,
    fields: names
      .filter((field) => old[field] !== now[field])
      .map((field) => ({
        field,
        ...labelOf(field),
        before: old[field] ?? null,
        after: now[field] ?? null,
      })),
    documentsAdded: has.filter((document) => !isAmong(had, document)),
    documentsRemoved: had.filter((document) => !isAmong(has, document)),
  };
}

const isAmong = (documents: readonly ProvingDocument[], { sha256, proof }: ProvingDocument): boolean =>
  documents.some((other) => other.sha256 === sha256 && other.proof === proof);

const valuesOf = ({ payload }: Form): Readonly<Record<string, Value>> => ({ ...payload.claim });

const labelOf = (field: string) => FIELD_LABELS[field] ?? { zh: field, en: field };
