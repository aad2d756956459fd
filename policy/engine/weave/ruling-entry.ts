import type { Name } from '../items/item.ts';
import { RULES } from '../verdict/rules.ts';
import { line, quoted, same, since, type Entry } from './entry.ts';
import { READING_NAMES } from './reading-names.ts';
import type { WovenRuling } from './woven.ts';

/** A ruling with every answer that can be chosen, those that were shipped, and what turns on it. */
export function rulingEntry({ id, question, values, open, answers, readings, rules }: WovenRuling): Entry {
  const meaning = (value: string): Name => values[value] ?? same(value);
  return {
    sign: id,
    name: question,
    lines: [
      ...Object.values(values).map((value) => line('可选', 'can be answered', value)),
      ...(open === undefined ? [] : [line('可填', 'can be filled in', open.meaning)]),
      ...answers.map(({ from, value, reason, author }) =>
        since(from, {
          zh: `${quoted(meaning(value)).zh}；理由：${reason.zh}；${author.zh}`,
          en: `${quoted(meaning(value)).en}; because: ${reason.en}; ${author.en}`,
        }),
      ),
      ...readings.map((reading) => line('据以确定', 'decides', READING_NAMES[reading].name)),
      ...rules.map((rule) => line('所据条件', 'rests on it', RULES[rule])),
    ],
  };
}
