import { dayInWords, inBeijing } from '../../contract/in-beijing.ts';
import type { LetterPart } from '../../contract/letter.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { eventsOf } from '../dossier/journal.ts';
import { namedItem } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import { asEntered, type Given } from './given.ts';

/** Returns the part that every letter begins with: which application it is about. */
export function matter({ application, journal }: Pick<Given, 'application' | 'journal'>): LetterPart {
  const forms = eventsOf(journal, 'application.submit', 'application.resubmit');
  const [first, newest] = [forms[0], forms.at(-1)];
  if (first === undefined || newest === undefined) throw new Error(`${application} has taken no form`);
  const { claim } = newest.payload;
  const item = namedItem(claim.item);
  return {
    title: { zh: '申报事项', en: 'The application' },
    rows: [
      { label: { zh: '申报编号', en: 'Application' }, value: asEntered(application) },
      { label: labelOf('item'), value: withCode(item) },
      ...('standsFor' in claim
        ? [{ label: labelOf('standsFor'), value: withCode(namedItem(claim.standsFor)) }]
        : []),
      { label: labelOf('recognition'), value: asEntered(shownNameOf(claim.recognition)) },
      { label: labelOf('recognisedOn'), value: dayInWords(claim.recognisedOn) },
      { label: labelOf('certificate'), value: asEntered(claim.certificate) },
      ...(claim.issuer === undefined ? [] : [{ label: labelOf('issuer'), value: asEntered(claim.issuer) }]),
      { label: { zh: '提交时间', en: 'Submitted' }, value: inBeijing(first.at) },
    ],
    words: [],
  };
}

/** Returns what people call a field, with a capital letter in English. */
export function labelOf(field: string): Name {
  const { zh, en } = FIELD_LABELS[field] ?? { zh: field, en: field };
  return { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` };
}

const withCode = ({ code, zh, en }: Name & { readonly code: string }): Name => ({
  zh: `${zh}（${code}）`,
  en: `${en} (${code})`,
});
