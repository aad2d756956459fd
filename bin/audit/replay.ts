import type { Command } from 'commander';
import { auditInWords } from '../../audit/audit-in-words.ts';
import { withAuditor } from '../../server/auditor.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { requestedBy } from '../../server/command/requested-by.ts';
import { auditAward } from '../../use-cases/audit/audit-award.ts';

interface Options {
  readonly json: boolean;
  readonly progress: boolean;
  readonly id?: string;
}

/** `npm run audit -- replay ID`: the three questions about one award. */
export function replay(program: Command): void {
  program
    .command('replay')
    .description('runs the histories of an award through the code of today and compares every step')
    .argument('<application>', 'its id')
    .option('--json', 'for programs: one object', false)
    .option('--progress', 'a line after each part', false)
    .option('--id <id>', 'puts the result on record under it')
    .action(async (application: string, { json, progress, id }: Options) =>
      withAuditor(dataOf(program), async (auditor) => {
        const record = id === undefined ? null : { id, by: await requestedBy() };
        const onPart = progress ? say : () => undefined;
        const result = await auditAward(auditor, application, record, onPart);
        say(json ? JSON.stringify(result) : auditInWords(result));
        process.exitCode = result.findings.length === 0 ? 0 : 1;
      }),
    );
}
