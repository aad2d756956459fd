import type { Command } from 'commander';
import type { Change } from '../../audit/what-if.ts';
import { whatIfInWords } from '../../audit/what-if-in-words.ts';
import { amounts, day, rulings } from '../../server/command/arguments.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { withDatabase } from '../../server/command/running-database.ts';
import { whatIf as judge } from '../../use-cases/audit/what-if.ts';

interface Options {
  readonly ruling?: NonNullable<Change['rulings']>;
  readonly amount?: NonNullable<Change['amounts']>;
  readonly effectiveFrom?: string;
  readonly json: boolean;
}

/** `npm run audit -- what-if --ruling A13=lenient`: the blast radius of a change before it is adopted. Writes nothing. */
export function whatIf(program: Command): void {
  program
    .command('what-if')
    .description('judges every decided award again with something changed; writes nothing')
    .option('--ruling <id=value>', 'for instance A13=lenient; several separated by spaces', rulings)
    .option('--amount <item=yuan>', 'for instance C1=60000; several separated by spaces', amounts)
    .option('--effective-from <day>', 'another first day of the policy', day)
    .option('--json', 'for programs: one object', false)
    .action(async ({ ruling, amount, effectiveFrom, json }: Options) => {
      const change = {
        ...(ruling !== undefined && { rulings: ruling }),
        ...(amount !== undefined && { amounts: amount }),
        ...(effectiveFrom !== undefined && { effectiveFrom }),
      };
      const result = await withDatabase(dataOf(program), (database) => judge(database, 'console', change));
      say(json ? JSON.stringify(result) : whatIfInWords(result));
    });
}
