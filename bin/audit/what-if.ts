import { InvalidArgumentError, type Command } from 'commander';
import { whatIf as judge, type Change, type WhatIf } from '../../audit/what-if.ts';
import { findDecided } from '../../db/application/find-decided.ts';
import { isIsoDate } from '../../policy/dates.ts';
import { SCHEDULE } from '../../policy/items/schedule.ts';
import { PROBLEMS } from '../../policy/problems.ts';
import { chosenProblem } from '../../policy/rulings/change.ts';
import type { ChosenRulings } from '../../policy/rulings/register.ts';
import { DATA_FOLDER } from '../../server/auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

interface Options extends Where {
  readonly ruling?: ChosenRulings;
  readonly amount?: Readonly<Record<string, number>>;
  readonly effectiveFrom?: string;
  readonly json: boolean;
}

/** `npm run audit -- what-if --ruling A13=lenient`: the blast radius of a change before it is adopted. Writes nothing. */
export function whatIf(program: Command): void {
  program
    .command('what-if')
    .description('judges every decided award again with something changed; writes nothing')
    .option('--ruling <id=value>', 'for instance A13=lenient; several separated by spaces', readRulings)
    .option('--amount <item=yuan>', 'for instance C1=60000; several separated by spaces', readAmounts)
    .option('--effective-from <day>', 'another first day of the policy', readDay)
    .option('--json', 'for programs: one object', false)
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async ({ ruling, amount, effectiveFrom, json, ...where }: Options) =>
      onSystem(where, async ({ database }) => {
        const change: Change = {
          ...(ruling === undefined ? {} : { rulings: ruling }),
          ...(amount === undefined ? {} : { amounts: amount }),
          ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
        };
        const result = judge(await findDecided(database), change);
        say(json ? JSON.stringify(result) : inWords(result));
        return true;
      }),
    );
}

function inWords({ awards, changed, byEnterprise, budgetFen }: WhatIf): string {
  return [
    ...changed.map(
      ({ application, enterprise, beforeFen, afterFen, code }) =>
        `${application}  ${enterprise}  ${yuan(beforeFen)} -> ${yuan(afterFen)}  (${code})`,
    ),
    ...Object.entries(byEnterprise).map(([enterprise, fen]) => `${enterprise}: ${signed(fen)} yuan`),
    `${String(changed.length)} of ${String(awards)} awards change; the budget: ${signed(budgetFen)} yuan. Nothing was written.`,
  ].join('\n');
}

const yuan = (fen: number): string => (fen / 100).toLocaleString('en-US');
const signed = (fen: number): string => `${fen > 0 ? '+' : ''}${yuan(fen)}`;

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(/\s+/).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  });
}

function readRulings(text: string): ChosenRulings {
  const chosen = Object.fromEntries(pairsOf(text));
  const problem = chosenProblem(chosen);
  if (problem !== null) throw new InvalidArgumentError(`${PROBLEMS[problem.code].en} (${problem.at})`);
  return chosen;
}

function readAmounts(text: string): Readonly<Record<string, number>> {
  const amounts = pairsOf(text).map(([item, value]) => [item, Number(value) * 100] as const);
  for (const [item, fen] of amounts)
    if (!Object.hasOwn(SCHEDULE, item) || !Number.isSafeInteger(fen) || fen < 0)
      throw new InvalidArgumentError(`${item} takes a known item and whole yuan.`);
  return Object.fromEntries(amounts);
}

function readDay(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return text;
}
