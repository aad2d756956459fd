import { dayInWords, inBeijing } from '../../contract/in-beijing.ts';
import { HAPPENED } from '../../contract/labels/happened.ts';
import { asEntered, type Given, type Particulars } from './given.ts';
import { consentsIn } from '../dossier/moves.ts';
import { labelOf } from './matter.ts';

/** Returns what a release says: why the five years have ended, and that nothing is claimed back. */
export function release({ journal, verdict }: Given): Particulars {
  const event = journal.at(-1)?.event;
  if (event === undefined) throw new Error('nothing has happened');
  const consent = consentsIn(journal).at(-1)?.answer ?? null;
  const watch = verdict?.watch ?? null;
  return {
    parts: [
      {
        title: { zh: '五年期限', en: 'The five years' },
        rows: [
          ...(watch === null
            ? []
            : [
                { label: { zh: '起算日期', en: 'From' }, value: dayInWords(watch.from) },
                { label: { zh: '原定期满', en: 'Until' }, value: inBeijing(watch.until) },
              ]),
          { label: { zh: '终止事由', en: 'Ended because' }, value: HAPPENED[event.type] },
          { label: { zh: '终止时间', en: 'Ended' }, value: inBeijing(event.at) },
          ...(event.type === 'relocation.approve'
            ? [{ label: labelOf('number'), value: asEntered(event.payload.number) }]
            : []),
          ...(event.type === 'relocation.report' && consent?.number != null
            ? [{ label: labelOf('number'), value: asEntered(consent.number) }]
            : []),
        ],
        words: [],
      },
    ],
    advice: [{ kind: 'released', due: null }],
  };
}
