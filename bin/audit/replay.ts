import type { Command } from 'commander';
import { insertAudit } from '../../db/audit/audits.ts';
import { auditInWords } from '../audit-words.ts';
import { DATA_FOLDER } from '../../server/auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

interface Options extends Where {
  readonly json: boolean;
  readonly progress: boolean;
  readonly id?: string;
  readonly by: string;
}

/** `npm run audit -- replay ID`: the three questions about one award. */
export function replay(program: Command): void {
  program
    .command('replay')
    .description(
      'runs the histories of an award through the code of today and compares every step with the books',
    )
    .argument('<application>', 'its id')
    .option('--json', 'for programs: one object', false)
    .option('--progress', 'a line after each part', false)
    .option('--id <id>', 'puts the result on record under it')
    .option('--by <person>', 'who asked for it', 'command')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (application: string, { json, progress, id, by, ...where }: Options) =>
      onSystem(where, async ({ database, gather, judge }) => {
        if (progress) say('gathering');
        const evidence = await gather(application);
        if (progress) say(`replaying ${String(evidence.runs.length)} runs`);
        const result = await judge(evidence);
        if (id !== undefined)
          await insertAudit(database, { id, kind: 'award', application, requestedBy: by, result });
        say(json ? JSON.stringify(result) : auditInWords(result));
        return result.findings.length === 0;
      }),
    );
}
