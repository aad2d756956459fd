import type { Command } from 'commander';
import { join } from 'node:path';
import { withAuditor } from '../../server/auditor.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { environmentOf } from '../../server/command/running-database.ts';
import { writeBytes } from '../../server/command/write-file.ts';
import { documentStore } from '../../server/document-settings.ts';
import { payerOf } from '../../server/payer.ts';
import { originOf } from '../../server/public-origin.ts';
import { archiveAward } from '../../use-cases/archive/archive-award.ts';

/** `npm run audit -- archive ID`: writes the file of one award for the archive. */
export function archive(program: Command): void {
  program
    .command('archive')
    .description('writes the file of an award for the archive: index, letters, documents, journal, proof')
    .argument('<application>', 'its id')
    .option('--to <file>', 'else ID-archive.zip')
    .action(async (application: string, { to: file = `${application}-archive.zip` }: { to?: string }) =>
      withAuditor(dataOf(program), async ({ database, client }) => {
        const env = await environmentOf(process.env, dataOf(program));
        const zip = await archiveAward(
          {
            database,
            client,
            bundling: { verifier: buildVerifier },
            documents: documentStore({ DOCUMENTS_DIR: join(dataOf(program), 'documents'), ...env }),
            payer: payerOf(env),
            portal: { origin: originOf(env) },
          },
          'console',
          application,
        );
        await writeBytes(file, zip);
        say(`${file}: ${String(Math.ceil(zip.length / 1024))} KB; index.html in it says what is there`);
      }),
    );
}
