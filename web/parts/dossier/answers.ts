import { money, typedText } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** An answer of a form in words. */
export function useAnswers(): (field: string, value: unknown) => string {
  const { w, language } = useWords();
  return (field, value) => {
    if (value === null || value === undefined) return w.notSaid;
    if (typeof value === 'boolean') return value ? w.yes : w.no;
    return typeof value === 'number' && field.endsWith('Fen') ? money(value, language) : typedText(value);
  };
}
