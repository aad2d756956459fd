import { listOfPays } from '../cases/in-words.ts';
import { listed } from '../in-words.ts';
import { numbersOf, type Amount } from '../items/amount.ts';
import type { Item, Name, When } from '../items/item.ts';
import { BENEFICIARY_NAMES, DEMAND_NAMES, RANK_NAMES, RECOGNITION_KIND_NAMES } from '../items/names.ts';
import { line, same, type Entry, type Words } from './entry.ts';
import { AMOUNTS } from './labels.ts';
import type { WithCases, WovenCase } from './woven.ts';

/** An item with what it pays, whom, on what proof, and the cases that claim it. */
export function itemEntry(words: Words, item: WithCases<Item>): Entry {
  const { code, name, who, recognition, family, level, rank, amount, proofs, demands, cases } = item;
  const rulings = rulingsOf(item);
  return {
    id: code,
    name,
    lines: [
      line('申报主体', 'who', listed(who.map((kind) => BENEFICIARY_NAMES[kind]))),
      line('认定对象', 'what is recognised', RECOGNITION_KIND_NAMES[recognition]),
      line('系列与级别', 'family and level', same(`${family} ${String(level)}`)),
      line('认定级别', 'rank', RANK_NAMES[rank]),
      line('金额', 'amount', amountInWords(amount)),
      ...(demands.length === 0
        ? []
        : [line('另须', 'demands', listed(demands.map((demand) => DEMAND_NAMES[demand])))]),
      proofsLine(words, proofs),
      ...(rulings.length === 0 ? [] : [line('取决于', 'turns on', same(rulings.join(', ')))]),
      ...casesLines(words, cases),
    ],
  };
}

function amountInWords(amount: Amount): Name {
  const { zh, en } = AMOUNTS[amount.kind];
  const numbers = numbersOf(amount).join(', ');
  return { zh: `${zh}：${numbers}`, en: `${en}: ${numbers}` };
}

function rulingsOf(item: Item): readonly string[] {
  const { whoIf, proofsIf, apartIf, oncePerFirmIf, ended, introduced, listedBy, amount, restsOn = [] } = item;
  const whens: readonly (When | undefined)[] = [whoIf, proofsIf, apartIf, oncePerFirmIf, ended?.countsIf];
  return [
    ...whens.flatMap((when) => (when === undefined ? [] : [`${when.ruling}=${when.is}`])),
    ...(typeof introduced === 'string' ? [] : [`${introduced.ruling}=${introduced.is}`]),
    ...(listedBy === undefined ? [] : [listedBy]),
    ...(amount.kind === 'adopted' ? [amount.ruling] : []),
    ...restsOn,
  ];
}

/** The proofs that are demanded. */
export function proofsLine({ proofs: names }: Words, proofs: readonly string[]): Name {
  return line('证明材料', 'proofs', listed(proofs.map((proof) => names[proof]?.name ?? same(proof))));
}

/** With no file named nothing is known of cases, which is said once, at the head. */
export function casesLines({ files }: Words, cases: readonly WovenCase[]): readonly Name[] {
  if (files.length === 0) return [];
  if (cases.length === 0)
    return [{ zh: '所列案例文件中没有此项目的案例', en: 'no case of the named files claims it' }];
  return cases.map(({ file, id, title, pays, expected }) => {
    const paid = listOfPays(pays);
    const others = expected === null ? paid : listOfPays(expected);
    return {
      zh: `案例 ${file} ${id} ${title ?? ''}：${paid}${others === paid ? '' : `（文件预期 ${others}）`}`,
      en: `case ${file} ${id} ${title ?? ''}: ${paid}${others === paid ? '' : ` (the file expects ${others})`}`,
    };
  });
}
