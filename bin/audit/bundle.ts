import type { Command } from 'commander';
import { writeFile } from 'node:fs/promises';
import { makeBundle } from '../../audit/bundle/make.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { DATA_FOLDER } from '../../server/auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

/** `npm run audit -- bundle ID`: writes the proof of one award. */
export function bundle(program: Command): void {
  program
    .command('bundle')
    .description('writes the proof of an award: one file that anybody can check')
    .argument('<application>', 'its id')
    .option('--to <file>', 'where; ID.zip where it is not said')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (application: string, { to, ...where }: Where & { to?: string }) =>
      onSystem(where, async ({ database, client }) => {
        const zip = await makeBundle(database, client, application, await buildVerifier());
        const file = to ?? `${application}.zip`;
        await writeFile(file, zip);
        say(
          `${file}: ${String(Math.ceil(zip.length / 1024))} KB; check it with: npm run audit -- verify ${file} --key KEY`,
        );
        return true;
      }),
    );
}
