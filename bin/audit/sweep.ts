import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { retentionOf } from '../../audit/history/overdue.ts';
import { openSigners } from '../../audit/log/signers.ts';
import { sweepAll, type Sweep } from '../../audit/sweep/sweep.ts';
import { insertAudit } from '../../db/audit/audits.ts';
import { DATA_FOLDER, environmentOf } from '../../server/auditor.ts';
import { checkpointStore } from '../../server/checkpoint-store.ts';
import { onSystem, say, type Where } from './answer.ts';

interface Options extends Where {
  readonly json: boolean;
  readonly progress: boolean;
  readonly id?: string;
  readonly by: string;
}

const SHOWN = 20;

/** `npm run audit -- sweep`: everything on record; the result is put on record too. */
export function sweep(program: Command): void {
  program
    .command('sweep')
    .description('goes over everything on record: awards, duties, keys, budgets, exports, the log')
    .option('--json', 'for programs: one object', false)
    .option('--progress', 'a line after each part', false)
    .option('--id <id>', 'under which it is put on record')
    .option('--by <person>', 'who asked for it', 'command')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async ({ json, progress, id = randomUUID(), by, ...where }: Options) =>
      onSystem(where, async ({ database, client, bundlePath }) => {
        const env = await environmentOf(process.env, where.data);
        const keyFile = env['LOG_KEY_FILE'];
        if (keyFile === undefined) throw new AuditProblem('Set LOG_KEY_FILE, the file of the signing keys.');
        const keys = (await openSigners(keyFile, database)).map(({ key }) => key);
        const store = checkpointStore(env);
        const retentionMs = await retentionOf(client);
        const site = { database, client, bundlePath, keys, store, retentionMs };
        const result = await sweepAll(site, (done) => {
          if (progress) say(done);
        });
        await insertAudit(database, { id, kind: 'sweep', application: null, requestedBy: by, result });
        say(json ? JSON.stringify({ id, ...result }) : inWords(id, result));
        return result.findings.length === 0;
      }),
    );
}

function inWords(id: string, { awards, acts, checks, findings }: Sweep): string {
  const more = findings.length - SHOWN;
  return [
    `sweep ${id}: ${String(awards)} awards, ${String(acts)} acts`,
    ...Object.entries(checks).map(
      ([check, count]) => `  ${check.padEnd(9)}  ${count === 0 ? 'ok' : `${String(count)} findings`}`,
    ),
    ...findings.slice(0, SHOWN).map(({ check, where, finding }) => `  ${check}, ${where}: ${finding}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
  ].join('\n');
}
