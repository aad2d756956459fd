import type { Name } from '../items/item.ts';
import { RULES } from '../verdict/rules.ts';
import { line, same, since, type Entry } from './entry.ts';
import type { WovenRuling } from './woven.ts';

/** A ruling with every answer that can be chosen, those that were shipped, and what turns on it. */
export function rulingEntry({ id, question, values, open, answers, readings, rules }: WovenRuling): Entry {
  const meaning = (value: string): Name => values[value] ?? same(value);
  return {
    id,
    name: question,
    lines: [
      ...Object.keys(values).map((value) => line(`可选 ${value}`, `answer ${value}`, meaning(value))),
      ...(open === undefined ? [] : [line(`可填 ${open.pattern}`, `answer ${open.pattern}`, open.meaning)]),
      ...answers.map(({ from, value, reason, author }) =>
        since(from, {
          zh: `随附口径 ${value}（${meaning(value).zh}），理由：${reason.zh}（${author.zh}）`,
          en: `shipped answer ${value} (${meaning(value).en}), because: ${reason.en} (${author.en})`,
        }),
      ),
      ...(readings.length === 0 ? [] : [line('决定', 'decides', same(readings.join(', ')))]),
      ...rules.map((rule) => line('所据条件', 'rests on it', RULES[rule])),
    ],
  };
}
