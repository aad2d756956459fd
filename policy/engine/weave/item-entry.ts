import { listed } from '../in-words.ts';
import { numbersOf, type Amount } from '../items/amount.ts';
import type { Item, Name, When } from '../items/item.ts';
import { BENEFICIARY_NAMES, DEMAND_NAMES, RANK_NAMES, RECOGNITION_KIND_NAMES } from '../items/names.ts';
import { casesLines } from './case-lines.ts';
import { dayInWords, line, quoted, same, type Entry, type Words } from './entry.ts';
import { AMOUNTS } from './labels.ts';
import { datedValues } from './number-entry.ts';
import type { WithCases } from './woven.ts';

/** An item with what it pays, whom, on what proof, and the cases that claim it. */
export function itemEntry(words: Words, item: WithCases<Item>): Entry {
  const { code, name, who, recognition, family, level, rank, amount, proofs, demands, cases } = item;
  return {
    sign: code,
    name,
    lines: [
      line('申报主体', 'who', listed(who.map((kind) => BENEFICIARY_NAMES[kind]))),
      line('认定对象', 'what is recognised', RECOGNITION_KIND_NAMES[recognition]),
      line('系列与层次', 'family and level', levelInWords(words, family, level)),
      line('认定级别', 'level of the recognition', RANK_NAMES[rank]),
      ...amountLines(words, amount),
      ...(demands.length === 0
        ? []
        : [line('其他要求', 'demands', listed(demands.map((demand) => DEMAND_NAMES[demand])))]),
      ...proofLines(words, proofs),
      ...rulingsOf(words, item).map((ruling) => line('另受其约束', 'also turns on', ruling)),
      ...casesLines(words, cases),
    ],
  };
}

function levelInWords({ families }: Words, family: string, level: number): Name {
  const { zh, en } = families[family]?.name ?? same(family);
  return { zh: `${zh}，第${String(level)}层次`, en: `${en}, level ${String(level)}` };
}

/** How it pays, with every value of each number that it is computed from. */
function amountLines({ numbers }: Words, amount: Amount): readonly Name[] {
  return [
    line('金额', 'amount', AMOUNTS[amount.kind]),
    ...numbersOf(amount).flatMap((name) => {
      const number = numbers[name];
      if (number === undefined) return [];
      return datedValues(number).map(({ from, value }) =>
        line(number.label.zh, number.label.en, {
          zh: `${value.zh}（自${dayInWords(from).zh}起）`,
          en: `${value.en} (since ${from})`,
        }),
      );
    }),
  ];
}

/** The rulings on which an item turns, those of one answer with it. */
function rulingsOf({ rulings }: Words, item: Item): readonly Name[] {
  const { whoIf, proofsIf, apartIf, oncePerFirmIf, ended, introduced, listedBy, amount, restsOn = [] } = item;
  const whens: readonly (When | undefined)[] = [whoIf, proofsIf, apartIf, oncePerFirmIf, ended?.countsIf];
  const conditional = [...whens, introduced]
    .filter((when) => typeof when === 'object')
    .map(({ ruling, is }) => {
      const { zh, en } = quoted(rulings[ruling]?.values[is] ?? same(is));
      return { zh: `${ruling}（如答复为${zh}）`, en: `${ruling} (if it is answered ${en})` };
    });
  const alone = [...(listedBy === undefined ? [] : [listedBy]), ...restsOn];
  const adopted = amount.kind === 'adopted' ? [amount.ruling] : [];
  return [...conditional, ...[...alone, ...adopted].map(same)];
}

/** The proofs that are demanded, each with what its document must show. */
export function proofLines({ proofs: known }: Words, proofs: readonly string[]): readonly Name[] {
  return proofs.map((code) => {
    const proof = known[code];
    if (proof === undefined) return line('证明材料', 'proof', same(code));
    const { name, shows } = proof;
    return line('证明材料', 'proof', { zh: `${name.zh}——${shows.zh}`, en: `${name.en}: ${shows.en}` });
  });
}
