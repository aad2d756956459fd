import type { Name } from '../../policy/engine/items/item.ts';
import { eventsOf } from '../dossier/journal.ts';
import { namedUnit } from '../dossier/named.ts';
import { inBeijing } from '../../contract/in-beijing.ts';
import { asEntered, dueOf, type Given, type Particulars } from './given.ts';
import { labelOf } from './matter.ts';

/** Returns what a receipt says: what came in, and until when the office accepts or returns it. */
export function receipt(given: Given): Particulars {
  const documents = eventsOf(given.journal, 'application.submit').at(-1)?.payload.documents ?? [];
  const due = dueOf(given, 'accept');
  const rows = documents.map(({ proof, sha256 }) => ({
    label: given.pack.proofs[proof]?.name ?? asEntered(proof),
    value: asEntered(`SHA-256 ${sha256.slice(0, 16)}…`),
  }));
  return {
    parts: [
      {
        title: { zh: '收到的材料', en: 'Documents received' },
        rows,
        words: rows.length === 0 ? [{ zh: '未附材料。', en: 'No document came with it.' }] : [],
      },
      ...(due === null
        ? []
        : [{ title: { zh: '办理', en: 'What comes next' }, rows: [], words: [accepted(due)] }]),
    ],
    advice: [],
  };
}

const accepted = (due: string): Name => ({
  zh: `办公室于${inBeijing(due).zh}前受理，或者告知需要补正的内容。`,
  en: `The office accepts it, or says what is to be corrected, by ${inBeijing(due).en}.`,
});

/** Returns what a request for a correction says: who asks for what. */
export function correction(given: Given): Particulars {
  const asked = eventsOf(given.journal, 'application.return', 'department.requestCorrection').at(-1);
  if (asked === undefined) throw new Error(`nobody asked ${given.application} for a correction`);
  const { actor, payload } = asked;
  const who =
    actor.as === 'verify' && actor.unit !== undefined
      ? namedUnit(given.units, actor.unit)
      : given.pack.letters.office;
  return {
    parts: [
      {
        title: { zh: '需要补正的内容', en: 'What is to be corrected' },
        rows: [
          { label: { zh: '提出单位', en: 'Asked by' }, value: { zh: who.zh, en: who.en } },
          { label: labelOf('reasons'), value: asEntered(payload.reasons) },
        ],
        words: [],
      },
    ],
    advice: [{ kind: 'correct', due: dueOf(given, 'correct') }],
  };
}
