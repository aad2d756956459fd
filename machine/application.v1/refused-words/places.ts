import { dayInWords } from '../../../contract/in-beijing.ts';
import { CHOICE_LABELS } from '../../../contract/labels/choices.ts';
import { words, type Words } from './said.ts';

/** Refusals of a place that somebody typed, when the move was reported. */
export const PLACES = {
  'relocation.noDeparture': ({ context: { move }, pack }) => {
    if (move === null) return null;
    const { district, on, kind = 'registeredAddress' } = move;
    if (kind !== 'registeredAddress') return { at: '', typed: CHOICE_LABELS.RELOCATION_KINDS[kind] };
    const read = pack.places.read(district);
    if (read.kind === 'unknown') {
      const right = {
        zh: '未能识别该地名，请核实新址所在区县。',
        en: 'No place of this name is known: find out in which district the new address lies.',
      };
      return { at: '', typed: words(district), right };
    }
    const { name, code } = read.place;
    const date = dayInWords(on);
    const [zh, en] =
      pack.places.situationOn(district, on) === 'inside' ? ['在', 'inside'] : ['不在', 'outside'];
    const right = {
      zh: `读作${name}（${code}），${date.zh}${zh}本区范围内。`,
      en: `It is read as ${name} (${code}), which lay ${en} the district on ${date.en}.`,
    };
    return { at: '', typed: words(district), right };
  },
} as const satisfies Words;
