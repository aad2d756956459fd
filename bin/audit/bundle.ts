import type { Command } from 'commander';
import { withAuditor } from '../../server/auditor.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { writeBytes } from '../../server/command/write-file.ts';
import { bundleAward } from '../../use-cases/audit/bundle-award.ts';

/** `npm run audit -- bundle ID`: writes the proof of one award. */
export function bundle(program: Command): void {
  program
    .command('bundle')
    .description('writes the proof of an award: one file that anybody can check')
    .argument('<application>', 'its id')
    .option('--to <file>', 'else ID.zip')
    .action(async (application: string, { to: file = `${application}.zip` }: { to?: string }) =>
      withAuditor(dataOf(program), async ({ database, client }) => {
        const bundling = { verifier: buildVerifier };
        const zip = await bundleAward({ database, client, bundling }, 'console', application);
        await writeBytes(file, zip);
        const size = `${Math.ceil(zip.length / 1024)} KB`;
        say(`${file}: ${size}; check it with: npm run audit -- verify ${file} --key KEY`);
      }),
    );
}
