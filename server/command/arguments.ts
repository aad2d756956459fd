import { InvalidArgumentError } from 'commander';
import { FEN } from '../../contract/signals/schema.ts';
import { readCreditCode } from '../../policy/engine/credit-code.ts';
import { isIsoDate } from '../../policy/engine/dates.ts';
import { claimableItems, findPack } from '../../policy/packs/versions.ts';
import { chosenProblem } from '../../policy/engine/rulings/change.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { CommandProblem } from './problem.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';

const [FIRST_DAY, LAST_DAY] = ['1949-10-01', '2999-12-31'];

/** A day as YYYY-MM-DD, of a year of which anything here can speak. Every function here throws InvalidArgumentError with what it takes. */
export function day(text: string): string {
  if (isIsoDate(text) && text >= FIRST_DAY && text <= LAST_DAY) return text;
  throw new InvalidArgumentError(`Give a day as YYYY-MM-DD, from ${FIRST_DAY} to ${LAST_DAY}.`);
}

/** A whole number from `least` on. */
export function wholeFrom(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    const end = most === Number.MAX_SAFE_INTEGER ? 'on' : `to ${most}`;
    throw new InvalidArgumentError(`Give a whole number from ${least} ${end}.`);
  };
}

/** A text that says something. */
export function filled(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('It is empty.');
}

export function creditCode(text: string): string {
  const read = readCreditCode(text, '');
  if (read.ok) return read.value;
  throw new InvalidArgumentError(read.problem.said.en);
}

/** Rulings as `A13=lenient`, several separated by spaces. Which there are says the pack of what they are applied to (`checkRulings`). */
export function rulings(text: string): ChosenRulings {
  return Object.fromEntries(pairsOf(text));
}

/** @throws CommandProblem with the first ruling, or answer, that a pack does not have */
export function checkRulings(
  { rulings: known, version }: Pick<Pack, 'rulings' | 'version'>,
  chosen: ChosenRulings,
  language: 'zh' | 'en',
): void {
  const problem = chosenProblem(known, chosen);
  if (problem !== null)
    throw new CommandProblem(`${version}: ${problem.code} at ${problem.at}. ${problem.said[language]}`);
}

const WHOLE_YUAN = /^\d{1,10}$/;
const MOST_YUAN = FEN.maximum / 100;

/** Amounts as `C1=60000` in whole yuan, several separated by spaces. @returns fen by item */
export function amounts(text: string): Readonly<Record<string, number>> {
  const pairs = pairsOf(text);
  for (const [item, yuan] of pairs)
    if (!claimableItems().includes(item) || !WHOLE_YUAN.test(yuan) || Number(yuan) > MOST_YUAN)
      throw new InvalidArgumentError(`${item} takes a known item and whole yuan, up to ${MOST_YUAN}.`);
  return Object.fromEntries(pairs.map(([item, yuan]) => [item, Number(yuan) * 100]));
}

function pairsOf(text: string): readonly (readonly [string, string])[] {
  const pairs = text.split(/\s+/).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')] as const;
  });
  const twice = pairs.find(([name], place) => pairs.findIndex(([other]) => other === name) < place);
  if (twice !== undefined) throw new InvalidArgumentError(`${twice[0]} is given twice.`);
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
  throw new InvalidArgumentError('A case is named by file and id, FILE:ID.');
}

/** A policy by its version. */
export function policy(version: string): Pack {
  const pack = findPack(version);
  if (pack !== null) return pack;
  throw new InvalidArgumentError('No policy of this version has its text here.');
}
