import type { Command } from 'commander';
import { auditInWords } from '../audit-words.ts';
import { DATA_FOLDER } from '../auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

/** `npm run audit -- replay ID`: the three questions about one award. */
export function replay(program: Command): void {
  program
    .command('replay')
    .description(
      'runs the histories of an award through the code of today and compares every step with the books',
    )
    .argument('<application>', 'its id')
    .option('--json', 'for programs: one object', false)
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (application: string, { json, ...where }: Where & { json: boolean }) =>
      onSystem(where, async ({ gather, judge }) => {
        const audit = await judge(await gather(application));
        say(json ? JSON.stringify(audit) : auditInWords(audit));
        return audit.findings.length === 0;
      }),
    );
}
