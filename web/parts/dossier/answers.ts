import { useNames } from '../../door/catalogue.ts';
import { money, typedText } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** In which list of the catalogue the choices of a question have words. */
const LIST_OF: Readonly<Partial<Record<string, string>>> = { recognitionRoute: 'RECOGNITION_ROUTES' };

/** An answer of a form in words. */
export function useAnswers(): (field: string, value: unknown) => string {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  return (field, value) => {
    if (value === null || value === undefined) return w.notSaid;
    if (typeof value === 'boolean') return value ? w.yes : w.no;
    const list = LIST_OF[field];
    if (list !== undefined) return say(nameOf(list, typedText(value)));
    return typeof value === 'number' && field.endsWith('Fen') ? money(value, language) : typedText(value);
  };
}
