import { InvalidArgumentError } from 'commander';
import { FEN } from '../../contract/signals/schema.ts';
import { readCreditCode } from '../../policy/engine/credit-code.ts';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { claimableItems, findPack } from '../../policy/packs/versions.ts';
import { chosenProblem } from '../../policy/engine/rulings/change.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { languageTyped } from './language.ts';
import { CommandProblem } from './problem.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';

const [FIRST_DAY, LAST_DAY] = ['1949-10-01', '2999-12-31'];

/** Says what a word takes, in the language of the one who typed it. */
function wrong(zh: string, en: string): InvalidArgumentError {
  return new InvalidArgumentError(languageTyped(process.argv, process.env) === 'zh' ? zh : en);
}

/** A day as YYYY-MM-DD, of a year of which anything here can speak. Every function here throws InvalidArgumentError with what it takes. */
export function day(text: string): string {
  if (isIsoDate(text) && text >= FIRST_DAY && text <= LAST_DAY) return text;
  throw wrong(
    `应为${FIRST_DAY}至${LAST_DAY}之间的日期，写作YYYY-MM-DD。`,
    `Give a day as YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY}.`,
  );
}

/** A whole number from `least` on. */
export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    if (most === Number.MAX_SAFE_INTEGER)
      throw wrong(`应为不小于${least}的整数。`, `Give a whole number from ${least} on.`);
    throw wrong(`应为${least}至${most}之间的整数。`, `Give a whole number from ${least} to ${most}.`);
  };
}

/** A text that says something. */
export function filled(text: string): string {
  if (text.trim() !== '') return text;
  throw wrong('内容为空。', 'It is empty.');
}

export function creditCode(text: string): string {
  const read = readCreditCode(text, '');
  if (read.ok) return read.value;
  const { zh, en } = read.problem.said;
  throw wrong(zh, en);
}

/** Rulings as `A13=lenient`, several separated by spaces. Which there are says the pack of what they are applied to (`checkRulings`). */
export function rulings(text: string): ChosenRulings {
  return Object.fromEntries(pairsOf(text));
}

/** @throws CommandProblem with the first ruling, or answer, that a pack does not have */
export function checkRulings(
  { rulings: known, version }: Pick<Pack, 'rulings' | 'version'>,
  chosen: ChosenRulings,
): void {
  const problem = chosenProblem(known, chosen);
  if (problem !== null)
    throw new CommandProblem({
      zh: `${version}：${problem.at}（${problem.code}）${problem.said.zh}`,
      en: `${version}: ${problem.code} at ${problem.at}. ${problem.said.en}`,
    });
}

const WHOLE_YUAN = /^\d{1,10}$/;
const MOST_YUAN = FEN.maximum / 100;

/** Amounts as `C1=60000` in whole yuan, several separated by spaces. @returns fen by item */
export function amounts(text: string): Readonly<Record<string, number>> {
  const pairs = pairsOf(text);
  for (const [item, yuan] of pairs)
    if (!claimableItems().includes(item) || !WHOLE_YUAN.test(yuan) || Number(yuan) > MOST_YUAN)
      throw wrong(
        `${item}：应为已知的奖励项目，金额为不超过${MOST_YUAN}的整数元。`,
        `${item} takes a known item and whole yuan, up to ${MOST_YUAN}.`,
      );
  return Object.fromEntries(pairs.map(([item, yuan]) => [item, Number(yuan) * 100]));
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  const pairs = text.split(/\s+/).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')] as const;
  });
  const twice = pairs.find(([name], place) => pairs.findIndex(([other]) => other === name) < place);
  if (twice !== undefined) throw wrong(`${twice[0]}重复填写。`, `${twice[0]} is given twice.`);
  return pairs;
}

/** One case of a file of cases. */
export interface CaseName {
  readonly path: string;
  readonly id: string;
}

export function caseName(text: string): CaseName {
  const at = text.lastIndexOf(':');
  if (at > 0 && at < text.length - 1) return { path: text.slice(0, at), id: text.slice(at + 1) };
  throw wrong('案例应写作“文件:编号”。', 'A case is named by file and id, FILE:ID.');
}

/** A policy by its version. */
export function policy(version: string): Pack {
  const pack = findPack(version);
  if (pack !== null) return pack;
  throw wrong('本系统没有该版本的政策文本。', 'No policy of this version has its text here.');
}
